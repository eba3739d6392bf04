/**
 * Codes of an authenticator app: RFC 6238 with SHA-1, six digits, half a minute, which is what every app makes. The library
 * checks them at sign-in; here they are made for the demo, checked at the set-up, and held against a clock that is off.
 */
import { createHmac } from 'node:crypto'

const ISSUER = 'Plekwijzer'
const STEP_SECONDS = 30
const DIGITS = 6
/** A code of just before or just after still counts: clocks differ, and typing takes time. */
const WINDOW_STEPS = 1
/** So far off a clock is recognised, to tell what is wrong. */
const RECOGNISED_STEPS = 20

export function codeAt(secret: string, now: number, stepsOff = 0): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(stepOf(now) + stepsOff))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  const number = digest.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** As typed: apps show a space in the middle. */
export function typedCode(typed: string): string {
  return typed.replace(/\D/g, '')
}

/** What the picture for the app holds. */
export function appAddress(secret: string, account: string): string {
  const parameters = new URLSearchParams({ secret: base32(secret), issuer: ISSUER, digits: String(DIGITS), period: String(STEP_SECONDS) })
  return `otpauth://totp/${ISSUER}:${encodeURIComponent(account)}?${parameters}`
}

export function codeSecondsLeft(now: number): number {
  return STEP_SECONDS - Math.floor((now / 1000) % STEP_SECONDS)
}

export function isCode(secret: string, code: string, now: number): boolean {
  return nearest(WINDOW_STEPS).some((stepsOff) => codeAt(secret, now, stepsOff) === code)
}

/** Ahead is positive; null: not a code of this app at all, or right. */
export function clockSecondsOff(secret: string, code: string, now: number): number | null {
  const found = nearest(RECOGNISED_STEPS).find((stepsOff) => Math.abs(stepsOff) > WINDOW_STEPS && codeAt(secret, now, stepsOff) === code)
  return found === undefined ? null : found * STEP_SECONDS
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** As one types a secret into an app by hand: RFC 4648, without padding. */
export function base32(secret: string): string {
  const bits = [...Buffer.from(secret)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function stepOf(now: number): number {
  return Math.floor(now / 1000 / STEP_SECONDS)
}

/** 0, -1, 1, -2, 2, … */
function nearest(most: number): number[] {
  return Array.from({ length: 2 * most + 1 }, (_, place) => (place % 2 === 0 ? place / 2 : -(place + 1) / 2))
}
