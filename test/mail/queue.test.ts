import { describe, expect, it } from 'vitest'
import { passwordResetLetter } from '../../api/mail/letters/password.ts'
import { openDatabase } from '../../db/client.ts'
import { queueMail } from '../../db/queries/mails.ts'
import { NOW } from './sample-letters.ts'

const letter = passwordResetLetter({ language: 'nl', link: 'https://plekwijzer.example/wachtwoord?token=abc' })

describe('the queue of mails', () => {
  it('takes a letter in the transaction of what causes it, to be sent at once', () => {
    const db = openDatabase(':memory:')
    const id = db.transaction((tx) => queueMail(tx, { ...letter, toAddress: 'a@b.example', organisationId: null }, NOW))
    expect(db.$client.prepare('select * from mails').all()).toMatchObject([
      { id, kind: 'password-reset', to_address: 'a@b.example', subject: letter.subject, text_body: letter.text, next_attempt_at: NOW },
    ])
  })

  it('is left as it was when the transaction fails', () => {
    const db = openDatabase(':memory:')
    const failing = () =>
      db.transaction((tx) => {
        queueMail(tx, { ...letter, toAddress: 'a@b.example', organisationId: null }, NOW)
        throw new Error('refused')
      })
    expect(failing).toThrow('refused')
    expect(db.$client.prepare('select count(*) from mails').pluck().get()).toBe(0)
  })
})
