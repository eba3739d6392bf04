import type { AccountText } from './text/account-nl.ts'

/** The order matters: most browsers also name the ones they descend from. */
const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPhone|iPod/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** A device in words that its owner recognises. */
export function deviceWords(text: AccountText['sessions'], userAgent: string | null): string {
  const browser = named(browsers, userAgent)
  const system = named(systems, userAgent)
  if (browser && system) return text.on(browser, system)
  return browser ?? system ?? text.unknownDevice
}

function named(known: [RegExp, string][], userAgent: string | null): string | undefined {
  return known.find(([mark]) => userAgent !== null && mark.test(userAgent))?.[1]
}
