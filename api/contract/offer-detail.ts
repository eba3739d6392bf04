import * as v from 'valibot'
import { intakeModes, reportKinds, reportSources, statuses, stopReasons } from '../domain/codes.ts'
import { offerSchema } from './offer.ts'
import { titled } from './titled.ts'

const text = v.string()
const optionalText = v.optional(v.string())

export const offerDetailSchema = v.object({
  ...offerSchema.pipe[0].entries,
  description: titled(text, 'Omschrijving', 'Wat het is, in gewone woorden.'),
  specialisms: titled(v.array(text), 'Specialismen', 'Methoden en deskundigheid.'),
  forWhom: titled(v.array(text), 'Voor wie wel', 'Kenmerken waarvoor het aanbod bedoeld is.'),
  notForWhom: titled(v.array(text), 'Voor wie niet', 'Redenen om niet aan te melden.'),
  clockStartNote: titled(
    optionalText,
    'Begin van de wachttijd',
    'Alleen als de aanbieder anders telt dan vanaf het volledige aanmeldformulier.',
  ),
  segmentName: titled(text, 'Naam van het segment', 'Voluit.'),
  themeNames: titled(v.array(text), 'Namen van de thema’s', 'In de volgorde van `themes`.'),
  contact: titled(
    v.object({
      phone: titled(optionalText, 'Telefoon', 'Aanmeldpunt.'),
      email: titled(optionalText, 'E-mail', 'Aanmeldpunt.'),
      website: titled(optionalText, 'Website', 'Van de zorgaanbieder.'),
      phoneHours: titled(optionalText, 'Bereikbaar', 'In woorden.'),
      crisisPhone: titled(optionalText, 'Crisisnummer', 'Dag en nacht bereikbaar.'),
      isProtected: titled(v.boolean(), 'Afgeschermd', 'Contact van een eenmanspraktijk: pas te zien na inloggen.'),
    }),
    'Contact',
    'Het aanmeldpunt.',
  ),
  referral: titled(
    v.object({
      regionCode: titled(text, 'Regio', 'CBS-code van de regio van het contract.'),
      regionName: titled(text, 'Naam van de regio', 'Voluit.'),
      routes: titled(
        v.array(v.picklist(['301', '315'])),
        'Routes',
        'Hoe de hulp begint in de regio van de betalende gemeente; zonder die gemeente: de regio van het contract.',
      ),
      routesOf: titled(text, 'Routes van', 'Naam van de regio waarvan de routes zijn.'),
      productCode: titled(text, 'Productcode', 'Geldt alleen samen met de regio.'),
      unit: titled(text, 'Eenheid', 'iJw-code (WJ756).'),
      unitName: titled(text, 'Naam van de eenheid', 'Bijvoorbeeld etmaal.'),
      ijwCategory: titled(text, 'iJw-productcategorie', 'Twee cijfers (JZ020).'),
      receivingAgb: titled(v.nullable(text), 'AGB-code ontvanger', 'Van wie het bericht 301 krijgt of 315 stuurt: de hoofdaannemer.'),
      receivingName: titled(text, 'Ontvanger', 'Naam bij de AGB-code.'),
      contractEndsOn: titled(v.nullable(text), 'Contract tot en met', 'Leeg zonder einddatum.'),
    }),
    'Verwijzen',
    'Wat een bericht 301 of 315 nodig heeft.',
  ),
  contractedIn: titled(
    v.array(
      v.object({
        id: titled(text, 'Kenmerk', 'Van het aanbod.'),
        title: titled(text, 'Titel', 'Hoe de aanbieder het noemt.'),
        productCode: titled(text, 'Productcode', 'Geldt alleen samen met de regio.'),
        regionName: titled(text, 'Regio', 'Waar het gecontracteerd is.'),
        town: titled(v.nullable(text), 'Plaats', 'Leeg zonder vaste locatie.'),
        status: titled(v.picklist(statuses), 'Status', 'Nu.'),
        startWaitWeeks: titled(v.nullable(v.number()), 'Weken tot start', 'Leeg tenzij plek vrij of wachttijd.'),
        stopUntil: titled(v.nullable(text), 'Stop tot en met', 'Bij een aanmeldstop.'),
        contractEndsOn: titled(v.nullable(text), 'Contract tot en met', 'Leeg zonder einddatum.'),
      }),
    ),
    'Ook gecontracteerd in',
    'Dezelfde soort hulp van dezelfde aanbieder, dit aanbod eerst.',
  ),
  alternatives: titled(v.array(offerSchema), 'Lijkt hierop', 'Ander aanbod van dezelfde soort hulp, snelste start eerst.'),
})

const FOR_INSIDERS = 'Alleen voor de aanbieder, zijn hoofdaannemer en hun regio.'

const reportSchema = v.object({
  statedAt: titled(text, 'Peilmoment', 'Wanneer het zo was.'),
  recordedAt: titled(text, 'Vastgelegd', 'Wanneer wij het hoorden.'),
  kind: titled(v.picklist(reportKinds), 'Soort', 'Wijziging (change) of controle (confirm).'),
  intakeMode: titled(v.picklist(intakeModes), 'Neemt aan?', 'Keuze van de aanbieder.'),
  intakeWaitWeeks: titled(v.nullable(v.number()), 'Weken tot intake', 'Alleen als de aanbieder aanneemt.'),
  startWaitWeeks: titled(v.nullable(v.number()), 'Weken tot start', 'Alleen als de aanbieder aanneemt.'),
  freePlaces: titled(v.nullable(v.number()), 'Vrije plekken', 'Op het peilmoment.'),
  stopReason: titled(v.optional(v.picklist(stopReasons)), 'Reden van de stop', 'Bij een aanmeldstop.'),
  stopUntil: titled(v.optional(text), 'Stop tot en met', 'Bij een aanmeldstop.'),
  waitingCount: titled(v.optional(v.nullable(v.number())), 'Aantal wachtenden', FOR_INSIDERS),
  remark: titled(v.optional(v.nullable(text)), 'Opmerking', FOR_INSIDERS),
  by: titled(v.optional(text), 'Door', `Naam van de persoon of sleutel. ${FOR_INSIDERS}`),
  source: titled(v.optional(v.picklist(reportSources)), 'Hoe', `Scherm, plakken, bestand, API, mail of import. ${FOR_INSIDERS}`),
})

export const reportsAnswerSchema = v.object({
  items: titled(v.array(reportSchema), 'Opgaven', 'Nieuwste eerst.'),
  total: titled(v.number(), 'Totaal', 'Aantal opgaven in de gevraagde periode.'),
})

export type OfferDetail = v.InferOutput<typeof offerDetailSchema>
export type Report = v.InferOutput<typeof reportSchema>
export type ReportsAnswer = v.InferOutput<typeof reportsAnswerSchema>
