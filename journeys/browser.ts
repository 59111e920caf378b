import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser of the machine, else the one that came with the packages; our own flags either way. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.TAKEROOT_BROWSER ?? INSTALLED.find((path) => existsSync(path)) ?? (await shipped())
  return chromium.launch({ executablePath, args: FLAGS, headless: true })
}

async function shipped(): Promise<string> {
  // The package unpacks its system libraries only where it believes itself to be in this environment.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}
