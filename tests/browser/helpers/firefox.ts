/** Finds a Firefox, starts it and drives it by Marionette, the protocol that every Firefox speaks. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const NAMES = ['firefox-esr', 'firefox']

/** The path of a program on the search path, or null. */
function onPath(name: string): string | null {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}

/** In this order: `FIREFOX_PATH`, the system's, Debian's package when root. */
function findFirefox(): string {
  const named = process.env['FIREFOX_PATH']
  if (named) return named
  const found = () => NAMES.map(onPath).find((path) => path !== null)
  const system = found()
  if (system) return system
  try {
    if (process.getuid?.() === 0) {
      execFileSync('apt-get', ['update'], { stdio: 'ignore' })
      execFileSync('apt-get', ['install', '-y', 'firefox-esr'], { stdio: 'ignore' })
    }
  } catch {
    // What to type is told below.
  }
  const installed = found()
  if (installed) return installed
  throw new Error('No Firefox was found. Set FIREFOX_PATH, or type: apt-get install -y firefox-esr')
}

/** WebGL is drawn by software; Firefox asks nobody outside; the port is any that is free. */
const SETTINGS = [
  'user_pref("marionette.port", 0);',
  'user_pref("webgl.force-enabled", true);',
  'user_pref("intl.accept_languages", "en");',
  'user_pref("app.update.disabledForTesting", true);',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("network.captive-portal-service.enabled", false);',
  'user_pref("network.connectivity-service.enabled", false);',
  'user_pref("services.settings.server", "data:,#");',
  'user_pref("browser.shell.checkDefaultBrowser", false);',
].join('\n')

const START_MS = 60_000
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

type Answer = [type: number, id: number, error: { message: string } | null, result: unknown]

/** A Firefox with one window. */
export class Firefox {
  readonly #program: ChildProcess
  readonly #profile: string
  readonly #socket: Socket
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #heard = Buffer.alloc(0)
  #asked = 0

  private constructor(program: ChildProcess, profile: string, socket: Socket) {
    this.#program = program
    this.#profile = profile
    this.#socket = socket
    socket.on('data', (data) => this.#hear(data))
  }

  /** Starts Firefox without a screen, with a profile of its own. */
  static async start(): Promise<Firefox> {
    const path = findFirefox()
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
    writeFileSync(join(profile, 'user.js'), SETTINGS)
    const flags = ['--headless', '--marionette', '--no-remote', '--profile', profile]
    const size = ['--width', '1280', '--height', '800']
    const program = spawn(path, [...flags, ...size], { stdio: 'ignore' })
    try {
      const socket = connect(await portOf(profile), '127.0.0.1')
      const firefox = new Firefox(program, profile, socket)
      await firefox.#command('WebDriver:NewSession', { capabilities: {} })
      return firefox
    } catch (error) {
      await end(program, profile)
      throw error
    }
  }

  async open(url: string): Promise<void> {
    await this.#command('WebDriver:Navigate', { url })
  }

  /** Runs the body of a function in the page and gives back what it returns. */
  async run(script: string, ...args: unknown[]): Promise<unknown> {
    const result = await this.#command('WebDriver:ExecuteScript', { script, args })
    return (result as { value: unknown }).value
  }

  /** Waits until the body of a function returns something true, and gives that back. */
  async until(script: string, seconds = 60): Promise<unknown> {
    const end = performance.now() + seconds * 1000
    while (performance.now() < end) {
      const found = await this.run(script)
      if (found) return found
      await pause(200)
    }
    throw new Error(`in ${seconds} seconds this did not come true: ${script}`)
  }

  /** Presses the first button that bears a text. */
  async press(text: string): Promise<void> {
    const button = `return [...document.querySelectorAll('button')]
      .find((one) => one.textContent === ${JSON.stringify(text)})`
    const value = await this.until(button)
    const [id] = Object.values(value as Record<string, string>)
    await this.#command('WebDriver:ElementClick', { id })
  }

  /** What the window shows, as a PNG. */
  async screenshot(): Promise<Buffer> {
    const result = await this.#command('WebDriver:TakeScreenshot', { full: false })
    return Buffer.from((result as { value: string }).value, 'base64')
  }

  async close(): Promise<void> {
    const closing = this.#command('Marionette:Quit', { flags: ['eForceQuit'] })
    await Promise.race([closing.catch(() => undefined), pause(5000)])
    this.#socket.destroy()
    await end(this.#program, this.#profile)
  }

  /** Messages go as their length, a colon and JSON. */
  async #command(name: string, parameters: object): Promise<unknown> {
    const id = ++this.#asked
    const message = JSON.stringify([0, id, name, parameters])
    const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve))
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`)
    const [, , error, result] = await answer
    if (error) throw new Error(`${name}: ${error.message}`)
    return result
  }

  #hear(data: Buffer): void {
    this.#heard = Buffer.concat([this.#heard, data])
    for (;;) {
      const colon = this.#heard.indexOf(':')
      const start = colon + 1
      const end = start + Number(this.#heard.subarray(0, Math.max(0, colon)).toString())
      if (colon < 0 || this.#heard.length < end) return
      const message: unknown = JSON.parse(this.#heard.subarray(start, end).toString())
      this.#heard = this.#heard.subarray(end)
      if (!Array.isArray(message)) continue
      const answer = message as Answer
      this.#waiting.get(answer[1])?.(answer)
      this.#waiting.delete(answer[1])
    }
  }
}

/** Firefox writes the port that it chose into its profile. */
async function portOf(profile: string): Promise<number> {
  const end = performance.now() + START_MS
  while (performance.now() < end) {
    try {
      const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'))
      if (port > 0) return port
    } catch {
      // Not there yet.
    }
    await pause(200)
  }
  throw new Error('Firefox was started, but does not answer')
}

async function end(program: ChildProcess, profile: string): Promise<void> {
  if (program.exitCode === null && program.signalCode === null) {
    const over = new Promise((resolve) => program.once('exit', resolve))
    await Promise.race([over, pause(3000)])
    if (program.exitCode === null) program.kill('SIGKILL')
    await over
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
