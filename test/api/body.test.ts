import { Hono } from 'hono'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { problemSchema } from '../../api/contract/problem.ts'
import { bodyOf } from '../../api/http/body.ts'

const schema = v.strictObject({
  role: v.picklist(['referrer', 'admin']),
  email: v.pipe(v.string(), v.email('Vul een e-mailadres in, zoals naam@voorbeeld.nl.')),
  regions: v.optional(v.array(v.string()), []),
})
const app = new Hono().post('/', async (c) => {
  const body = await bodyOf(c, schema)
  return 'refusal' in body ? body.refusal : c.json(body.value)
})

async function send(body: string, type = 'application/json') {
  const answer = await app.request('/', { method: 'POST', body, headers: { 'Content-Type': type } })
  return { status: answer.status, answer: (await answer.json()) as Record<string, unknown> }
}

describe('what is sent as JSON', () => {
  it('is read, with what may be left out filled in', async () => {
    expect(await send('{"role":"referrer","email":"an@team.example"}')).toEqual({
      status: 200,
      answer: { role: 'referrer', email: 'an@team.example', regions: [] },
    })
  })

  it('names every wrong field at once, with what is right', async () => {
    const { status, answer } = await send('{"role":"baas","email":"x","regions":[1],"toegang":true}')
    expect(status).toBe(400)
    const { errors } = v.parse(problemSchema, answer)
    expect(errors).toEqual([
      { field: 'role', code: 'not-allowed', message: 'Kies voor role één van: referrer, admin.', allowed: ['referrer', 'admin'] },
      { field: 'email', code: 'wrong-value', message: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' },
      { field: 'regions.0', code: 'wrong-type', message: 'regions.0 moet tekst zijn.' },
      { field: 'toegang', code: 'unknown-field', message: 'toegang kennen we hier niet. Haal het weg.' },
    ])
  })

  it('names what is missing', async () => {
    const { answer } = await send('{}')
    expect(v.parse(problemSchema, answer).errors?.map(({ field, code }) => [field, code])).toEqual([
      ['role', 'missing'],
      ['email', 'missing'],
    ])
  })

  it.each([
    ['null', 400, 'invalid-input'],
    ['[]', 400, 'invalid-input'],
    ['{"role"', 400, 'broken-json'],
    ['', 400, 'broken-json'],
  ])('%s: %i %s', async (body, status, code) => {
    expect(await send(body)).toMatchObject({ status, answer: { code } })
  })

  it('another form than JSON is refused with the cure', async () => {
    expect(await send('role=admin', 'application/x-www-form-urlencoded')).toMatchObject({ status: 415, answer: { code: 'not-json' } })
    expect(await send('{}', 'text/plain')).toMatchObject({ status: 415 })
  })
})
