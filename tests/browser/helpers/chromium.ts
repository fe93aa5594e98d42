/** Finds a Chromium and starts it. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The path of a program on the search path, or null. */
function onPath(name: string): string | null {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}

/** In this order: `CHROME_PATH`, the system's, Playwright's own, Debian's package when root. */
function findChromium(): string {
  const named = process.env['CHROME_PATH']
  if (named) return named
  const system = SYSTEM.map(onPath).find((path) => path !== null)
  if (system) return system
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  if (process.getuid?.() === 0) {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' })
    const installed = onPath('chromium')
    if (installed) return installed
  }
  throw new Error(
    'No Chromium was found. Set CHROME_PATH, or type: npx playwright-core install chromium',
  )
}

const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** Starts Chromium; WebGL is drawn by software, so that pictures are alike everywhere. */
export const startChromium = (flags: readonly string[] = FLAGS): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...flags] })

/** Flags for a browser without WebGL. */
export const WITHOUT_WEBGL = ['--no-sandbox', '--disable-gpu', '--disable-3d-apis']
