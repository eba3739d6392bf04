/** Files that are no list, by their first bytes, whatever they are called: what they are, and what to do instead. */
import { UnreadableFile } from './problem.ts'

const RESAVE = 'Open het in Excel en sla het opnieuw op als .xlsx, zonder wachtwoord.'
const SAVE_AS = 'Open het in Excel en sla het op als .xlsx, of kopieer de regels en plak ze hier.'
const PDF = 'Vraag om het Excel-bestand waar de PDF van gemaakt is, of kopieer de regels en plak ze hier.'
const PICTURE = 'Uit een schermfoto kunnen we niets lezen. Kopieer de regels zelf en plak ze hier.'
const PACKED = 'Pak het eerst uit en kies het Excel-bestand.'

/** First bytes in hexadecimal; a file with a password is kept in Excel's older container. */
const BY_BYTES: [string[], string, string][] = [
  [['d0cf11e0'], 'dit bestand heeft een wachtwoord of is een oud .xls-bestand', RESAVE],
  [['25504446'], 'dit is een PDF', PDF],
  [['89504e47', 'ffd8ff', '47494638', '49492a00', '4d4d002a'], 'dit is een afbeelding', PICTURE],
  [['1f8b', '377abcaf', '526172211a'], 'dit is een ingepakt bestand', PACKED],
]

const BY_WORDS: [RegExp, string, string][] = [
  [/^\s*\{\\rtf/, 'dit is een tekstdocument', SAVE_AS],
  [/^\s*(?:<!doctype html|<html|<\?xml|<table|<\?mso)/i, 'dit is een webpagina die als Excel-bestand is bewaard', SAVE_AS],
  [/^RIFF.{4}WEBP/s, 'dit is een afbeelding', PICTURE],
]

export function refuseForeign(bytes: Buffer): void {
  const hex = bytes.subarray(0, 8).toString('hex')
  const words = bytes.subarray(0, 200).toString('latin1')
  const found =
    BY_BYTES.find(([signs]) => signs.some((sign) => hex.startsWith(sign))) ??
    BY_WORDS.find(([sign]) => sign.test(words.replace(/^ï»¿/, '')))
  if (found) throw new UnreadableFile(found[1], found[2])
}
