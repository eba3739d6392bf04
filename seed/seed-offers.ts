/** Fills an empty database with generated offers, as told on the command line. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { amsterdamCalendar } from '../api/calendar/amsterdam.ts'
import { DatabaseUnusable, openDatabase } from '../db/client.ts'
import { hasOffers } from '../db/queries/region-contact.ts'
import { generate } from './generate.ts'

const USAGE = 'Zo gebruikt u het: npm run seed -- --offers 100000 [--reports 26 | --months 36] [--data MAP]'
const MOST_OFFERS = 300_000
const MOST_MONTHS = 60

/** The exit code. */
export async function seedOffers(argv: readonly string[], say: (text: string) => void): Promise<number> {
  const wanted = wantedOf(argv)
  if (!wanted) return refuse(say, USAGE)
  const start = performance.now()
  try {
    const db = openDatabase(join(wanted.data, 'plekwijzer.sqlite'))
    try {
      if (hasOffers(db)) return refuse(say, 'In deze database staat al aanbod. Kies met --data een lege map.')
      const made = await generate(db, amsterdamCalendar(), { ...wanted, now: Date.now() })
      say(`${made.offers} keer aanbod en ${made.reports} opgaven gemaakt in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
      return made.offers === wanted.offers ? 0 : refuse(say, `Meer dan ${made.offers} lukt niet.`)
    } finally {
      db.$client.close()
    }
  } catch (error) {
    if (error instanceof DatabaseUnusable) return refuse(say, error.message)
    throw error
  }
}

function wantedOf(argv: readonly string[]): { offers: number; reportsPerOffer: number; months?: number; data: string } | null {
  try {
    const options = {
      offers: { type: 'string' },
      reports: { type: 'string' },
      months: { type: 'string' },
      data: { type: 'string' },
    } as const
    const { values } = parseArgs({ args: [...argv], options })
    const offers = Number(values.offers)
    const reportsPerOffer = Number(values.reports ?? 26)
    const months = values.months === undefined ? {} : { months: Number(values.months) }
    const isSound =
      isMonths(months.months) &&
      Number.isInteger(offers) &&
      offers > 0 &&
      offers <= MOST_OFFERS &&
      Number.isInteger(reportsPerOffer) &&
      reportsPerOffer >= 0 &&
      reportsPerOffer <= 60
    return isSound ? { offers, reportsPerOffer, ...months, data: values.data ?? (process.env.DATA_DIR || './data') } : null
  } catch {
    return null
  }
}

function isMonths(months: number | undefined): boolean {
  return months === undefined || (Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS)
}

function refuse(say: (text: string) => void, text: string): number {
  say(text)
  return 1
}
