/** Every setting, declared once with its Dutch help text; refused at start when wrong. `docs/settings.md` is made from this list. */
import { resolve } from 'node:path'
import * as v from 'valibot'
import type { OidcProvider } from './accounts/oidc-port.ts'
import { isMailAddress, type MailSenderName, readSenderName } from './domain/mail-address.ts'
import type { SessionLimits } from './domain/session-limits.ts'
import { readOidcProviders } from './oidc-settings.ts'

const yesOrNo = v.pipe(
  v.picklist(['0', '1']),
  v.transform((value) => value === '1'),
)
const whole = (least: number, most: number) =>
  v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(least), v.maxValue(most))

interface Setting {
  schema: v.GenericSchema<string, unknown>
  standard: string | undefined
  help: string
  /** What is right, for the message when it is wrong. */
  right: string
}

const settings = {
  PORT: {
    schema: whole(0, 65535),
    standard: '3000',
    help: 'Poort waarop de webserver luistert; 0 kiest een vrije.',
    right: 'een getal van 0 tot en met 65535',
  },
  HOST: {
    schema: v.pipe(v.string(), v.minLength(1)),
    standard: '127.0.0.1',
    help: 'Adres waarop de webserver luistert.',
    right: 'een adres, zoals 127.0.0.1 of 0.0.0.0',
  },
  DATA_DIR: {
    schema: v.pipe(v.string(), v.minLength(1)),
    standard: './data',
    help: 'Map voor de database, de zoekgegevens en de geheimen die bij de eerste start worden gemaakt.',
    right: 'een map waarin geschreven mag worden',
  },
  BASE_URL: {
    schema: v.pipe(v.string(), v.url()),
    standard: undefined,
    help: 'Adres waaronder mensen de site bereiken; zonder instelling http://HOST:PORT.',
    right: 'een volledig adres, zoals https://plekwijzer.example',
  },
  DEMO: {
    schema: yesOrNo,
    standard: undefined,
    help: '1 vult een lege database met de demo. Standaard 1, behalve met NODE_ENV=production. Geweigerd als HOST geen loopback is.',
    right: '0 of 1',
  },
  MEILI_URL: {
    schema: v.pipe(v.string(), v.url()),
    standard: undefined,
    help: 'Adres van een eigen Meilisearch. Zonder: de meegeleverde server, als kindproces.',
    right: 'een volledig adres, zoals http://127.0.0.1:7700',
  },
  MEILI_KEY: { schema: v.string(), standard: undefined, help: 'Sleutel van de eigen Meilisearch.', right: 'de sleutel' },
  SEARCH_ENGINE: {
    schema: v.picklist(['auto', 'meilisearch', 'sqlite']),
    standard: 'auto',
    help: 'Welke zoekmachine: auto gebruikt Meilisearch en valt terug op SQLite.',
    right: 'auto, meilisearch of sqlite',
  },
  FINDER_ACCESS: {
    schema: v.picklist(['members', 'public']),
    standard: undefined,
    help: 'Wie mag zoeken: members (na inloggen) of public. Standaard members, met DEMO public. Een regio mag het nauwer maken.',
    right: 'members of public',
  },
  SMTP_URL: {
    schema: v.pipe(v.string(), v.url(), v.regex(/^smtps?:\/\/[^/?#]/)),
    standard: undefined,
    help: 'Mailserver: smtp://NAAM:WACHTWOORD@SERVER:587, of smtps:// voor poort 465. Bijzondere tekens in het wachtwoord als %-code. Zonder: mails blijven in de database en de beheerder van de demo leest ze op /beheer/mails. Met NODE_ENV=production verplicht.',
    right: 'een adres dat begint met smtp:// of smtps://',
  },
  MAIL_FROM: {
    schema: v.pipe(
      v.string(),
      v.check((text) => readSenderName(text) !== null),
    ),
    standard: undefined,
    help: 'Afzender van mails: een adres, of NAAM <ADRES>. Zonder: Plekwijzer, met een adres op de naam van de site. Met NODE_ENV=production verplicht.',
    right: 'een mailadres, zoals Plekwijzer <bericht@plekwijzer.example>',
  },
  MAIL_REPLY_TO: {
    schema: v.pipe(v.string(), v.check(isMailAddress)),
    standard: undefined,
    help: 'Waar antwoorden op mails heen gaan. Zonder: naar de afzender.',
    right: 'een mailadres',
  },
  LOG_LEVEL: {
    schema: v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    standard: 'info',
    help: 'Hoeveel er in het logboek komt.',
    right: 'fatal, error, warn, info, debug of silent',
  },
  TRUST_PROXY: {
    schema: yesOrNo,
    standard: '0',
    help: '1 als er een eigen proxy voor staat: het adres van de bezoeker komt dan uit X-Forwarded-For.',
    right: '0 of 1',
  },
  AUTH_SECRET: {
    schema: v.pipe(v.string(), v.regex(/^\S{32,}$/)),
    standard: undefined,
    help: 'Geheim waarmee inlogcookies worden ondertekend en tweede stappen versleuteld. Meerdere met komma’s: het eerste geldt, de andere lezen alleen nog. Zonder: gemaakt bij de eerste start, in DATA_DIR/secrets.',
    right: 'ten minste 32 tekens zonder spaties',
  },
  SESSION_IDLE_MINUTES: {
    schema: whole(5, 1440),
    standard: '60',
    help: 'Na zoveel minuten zonder gebruik is iemand uitgelogd.',
    right: 'een getal van 5 tot en met 1440',
  },
  SESSION_HOURS: {
    schema: whole(1, 24),
    standard: '12',
    help: 'Na zoveel uur moet iemand opnieuw inloggen, ook bij gebruik.',
    right: 'een getal van 1 tot en met 24',
  },
  REQUESTS_PER_MINUTE: {
    schema: whole(0, 1_000_000),
    standard: '600',
    help: 'Hoeveel vragen per minuut per adres; 0 is geen grens. Geldt niet op loopback.',
    right: 'een heel getal',
  },
  ANSWER_CACHE_MB: {
    schema: whole(0, 4096),
    standard: '64',
    help: 'Hoeveel geheugen (MB) voor antwoorden die nog kloppen; 0 zet dat uit.',
    right: 'een heel getal',
  },
  OIDC_PROVIDERS: {
    schema: v.string(),
    standard: undefined,
    help: 'Identiteitsproviders waarmee mensen van een organisatie inloggen (JSON, meer dan één mag). Zie [sso.md](sso.md).',
    right: 'JSON',
  },
  METRICS_KEY: {
    schema: v.pipe(v.string(), v.minLength(16)),
    standard: undefined,
    help: 'Sleutel (Bearer) waarmee /metrics ook van buiten gelezen mag worden. Zonder: alleen vanaf loopback.',
    right: 'ten minste 16 tekens',
  },
  MAP_TILES_URL: {
    schema: v.pipe(v.string(), v.regex(/^https?:\/\/.*\{z\}.*\{x\}.*\{y\}|^https?:\/\/.*\{z\}.*\{y\}.*\{x\}/)),
    standard: undefined,
    help: 'Achtergrondkaart met {z}, {x} en {y}. Zonder: alleen de eigen schematische kaart.',
    right: 'een adres met {z}, {x} en {y}',
  },
  PUBLISHER_NAME: {
    schema: v.pipe(v.string(), v.maxLength(200)),
    standard: 'De jeugdhulpregio’s van deze Plekwijzer',
    help: 'Wie de open data uitgeeft; staat in de catalogus en in de naamsvermelding.',
    right: 'een naam van ten hoogste 200 tekens',
  },
  PUBLISHER_URI: {
    schema: v.pipe(v.string(), v.url(), v.regex(/^https?:/)),
    standard: undefined,
    help: 'Kenmerk van de uitgever in een landelijke lijst (TOOI), als adres. Zonder: een adres binnen de catalogus.',
    right: 'een volledig adres, zoals https://identifier.overheid.nl/tooi/id/gemeente/gm0302',
  },
  PUBLISHER_EMAIL: {
    schema: v.pipe(v.string(), v.check(isMailAddress)),
    standard: undefined,
    help: 'Waar vragen over de open data heen gaan. Zonder: MAIL_REPLY_TO, anders de afzender van mails.',
    right: 'een mailadres',
  },
} as const satisfies Record<string, Setting>

type SettingName = keyof typeof settings
const settingNames = Object.keys(settings) as SettingName[]
/** `docs/settings.md`. */
export function settingsDocument(): string {
  const rows = settingNames.map((name) => `| \`${name}\` | ${settings[name].standard ?? ''} | ${settings[name].help} |`)
  return `# Instellingen\n\nOmgevingsvariabelen; bij een foute waarde start Plekwijzer niet en zegt wat er wel mag.\n\n| naam | standaard | betekenis |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

export interface Settings {
  port: number
  host: string
  dataDir: string
  baseUrl: string
  /** Of `baseUrl`, for what needs a name. */
  siteHost: string
  isDemo: boolean
  meiliUrl: string | undefined
  meiliKey: string | undefined
  searchEngine: 'auto' | 'meilisearch' | 'sqlite'
  finderAccess: 'members' | 'public'
  smtpUrl: string | undefined
  mailFrom: MailSenderName
  mailReplyTo: string | undefined
  logLevel: string
  trustsProxy: boolean
  authSecret: string | undefined
  sessionLimits: SessionLimits
  requestsPerMinute: number
  answerCacheMegabytes: number
  oidcProviders: readonly OidcProvider[]
  metricsKey: string | undefined
  mapTilesUrl: string | undefined
  /** Of the open data. */
  publisher: { name: string; uri: string | null; email: string }
  isProduction: boolean
}

export class WrongSettings extends Error {}

export function readSettings(environment: Record<string, string | undefined>): Settings {
  const wrong: string[] = []
  const read = <Name extends SettingName>(name: Name) => {
    const { schema, standard, right } = settings[name]
    const value = environment[name] || standard
    if (value === undefined) return undefined
    const result = v.safeParse(schema as v.GenericSchema<string, unknown>, value)
    if (result.success) return result.output as v.InferOutput<(typeof settings)[Name]['schema']>
    wrong.push(`${name}: verwacht ${right}.`)
    return undefined
  }
  const isProduction = environment.NODE_ENV === 'production'
  const isDemo = read('DEMO') ?? !isProduction
  const host = read('HOST') ?? '127.0.0.1'
  const port = read('PORT') ?? 3000
  if (isDemo && isProduction) wrong.push('DEMO: de demo mag niet met NODE_ENV=production; haar wachtwoorden zijn bekend. Zet DEMO=0.')
  if (isDemo && !isLoopback(host)) wrong.push('DEMO: de demo mag alleen op loopback draaien. Zet DEMO=0 of HOST=127.0.0.1.')
  if (isProduction) wrong.push(...neededInProduction(environment))
  const baseUrl = read('BASE_URL') ?? `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`
  const siteHost = siteHostOf(baseUrl)
  const mailFrom = readSenderName(read('MAIL_FROM') ?? '') ?? { name: 'Plekwijzer', address: `plekwijzer@${siteHost}` }
  const mailReplyTo = read('MAIL_REPLY_TO')
  const oidc = readOidcProviders(read('OIDC_PROVIDERS'), environment)
  wrong.push(...oidc.wrong)
  const found: Settings = {
    port,
    host,
    // Whole, because the search server runs in a folder of its own.
    dataDir: resolve(read('DATA_DIR') ?? './data'),
    baseUrl,
    siteHost,
    isDemo,
    meiliUrl: read('MEILI_URL'),
    meiliKey: read('MEILI_KEY'),
    searchEngine: read('SEARCH_ENGINE') ?? 'auto',
    finderAccess: read('FINDER_ACCESS') ?? (isDemo ? 'public' : 'members'),
    smtpUrl: read('SMTP_URL'),
    mailFrom,
    mailReplyTo,
    logLevel: read('LOG_LEVEL') ?? 'info',
    trustsProxy: read('TRUST_PROXY') ?? false,
    authSecret: read('AUTH_SECRET'),
    sessionLimits: { idleMinutes: read('SESSION_IDLE_MINUTES') ?? 60, mostHours: read('SESSION_HOURS') ?? 12 },
    requestsPerMinute: read('REQUESTS_PER_MINUTE') ?? 600,
    answerCacheMegabytes: read('ANSWER_CACHE_MB') ?? 64,
    oidcProviders: oidc.providers,
    metricsKey: read('METRICS_KEY'),
    mapTilesUrl: read('MAP_TILES_URL'),
    publisher: {
      name: read('PUBLISHER_NAME') ?? '',
      uri: read('PUBLISHER_URI') ?? null,
      email: read('PUBLISHER_EMAIL') ?? mailReplyTo ?? mailFrom.address,
    },
    isProduction,
  }
  if (wrong.length > 0) throw new WrongSettings(`Instellingen kloppen niet:\n${wrong.map((line) => `- ${line}`).join('\n')}`)
  return found
}

/** An address in figures and colons is no name to write a mail from. */
function siteHostOf(baseUrl: string): string {
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).hostname : ''
  return /^[a-z0-9.-]+$/.test(host) ? host : 'localhost'
}

/** Nobody could be invited, or choose a new password. */
function neededInProduction(environment: Record<string, string | undefined>): string[] {
  const missing = (['SMTP_URL', 'MAIL_FROM'] as const).filter((name) => !environment[name])
  return missing.map((name) => `${name}: nodig met NODE_ENV=production, om mensen uit te nodigen. Verwacht ${settings[name].right}.`)
}

export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127\./.test(address) || address.startsWith('::ffff:127.')
}
