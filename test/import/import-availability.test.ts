import { describe, expect, it } from 'vitest'
import { importFiles, referenceDatabase, SMALL, statements, theOffer } from './import-folders.ts'

/** `statedOn;mode;intake;start;places;waiting;reason;until;remark` */
const told = async (...rows: string[]) => {
  const db = referenceDatabase()
  return { db, ...(await importFiles(db, { ...SMALL, ...statements(...rows) })) }
}

describe('a region’s statements are held to the rules of every way in', () => {
  it.each([
    ['places where the kind counts none', '16-11-2026;neemt aan;1;4;2;;;;', 'Vrije plekken', 'deze soort hulp telt geen plekken'],
    [
      'a stop that was over when it was stated',
      '16-11-2026;aanmeldstop;;;;;vol;15-11-2026;',
      'Stop tot',
      'de laatste dag van de stop is al voorbij',
    ],
    ['a stop without an end', '16-11-2026;aanmeldstop;;;;;vol;;', null, 'bij een aanmeldstop hoort een einddatum'],
    ['a remark with a phone number', '16-11-2026;na matching;;;;;;;bel 06-12345678', 'Opmerking', 'hier staat een telefoonnummer in'],
  ])('%s', async (_, row, column, wrong) => {
    const { isStored, problems } = await told(row)
    expect([isStored, problems.map((problem) => problem.wrong)]).toEqual([false, [wrong]])
    if (column) expect(problems[0]?.column).toBe(column)
    expect(JSON.stringify(problems)).not.toContain('12345678')
  })

  it('a stop that has ended since is history', async () => {
    expect((await told('1-10-2026;aanmeldstop;;;;;vol;1-11-2026;', '16-11-2026;neemt aan;1;4;;;;;')).isStored).toBe(true)
  })
})

describe('a jump in a region’s file', () => {
  it('is stored and asked after, where it is what holds now', async () => {
    const { isStored, warnings, db } = await told('2-11-2026;neemt aan;1;2;;;;;', '16-11-2026;neemt aan;1;26;;;;;')
    expect([isStored, theOffer(db).start_wait_weeks]).toEqual([true, 26])
    expect(warnings.map(({ line, wrong }) => [line, wrong])).toEqual([[3, 'dit springt van 2 naar 26 weken']])
  })

  it('is not asked after where it has been left behind', async () => {
    const { warnings } = await told('19-10-2026;neemt aan;1;2;;;;;', '2-11-2026;neemt aan;1;26;;;;;', '16-11-2026;neemt aan;1;24;;;;;')
    expect(warnings).toEqual([])
  })
})

describe('an import', () => {
  it('queues who must hear of an offer, once, from what holds now', async () => {
    const { db } = await told('2-11-2026;neemt aan;1;2;;;;;', '16-11-2026;neemt aan;1;3;;;;;')
    const moments = db.$client.prepare('select kind, at from duty_moments order by at').all() as { kind: string; at: number }[]
    expect(moments.map(({ kind }) => kind)).toEqual(['due', 'halfway', 'stale'])
    expect(moments.at(-1)?.at).toBe(theOffer(db).stale_at)
  })

  it('says whether a subcontractor keeps its own availability', async () => {
    const db = referenceDatabase()
    await importFiles(db, SMALL)
    const subcontract =
      'Regio;Contractnummer;KvK-nummer;Hoofdcontract;Ingangsdatum;Onderaannemer werkt bij\nNoord-Veluwe;NV-1-A;00000902;NV-1;1-1-2025;ja'
    await importFiles(db, { 'aanbieders.csv': 'KvK-nummer;Naam\n00000902;Praktijk Onder', 'contracten.csv': subcontract })
    const granted = db.$client.prepare("select is_reported_by_subcontractor from contracts where number = 'NV-1-A'").pluck()
    expect(granted.get()).toBe(1)
    await importFiles(db, { 'contracten.csv': subcontract.replace(/ja$/, 'nee') })
    expect(granted.get()).toBe(0)
  })
})
