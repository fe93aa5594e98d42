/** The page as the game server serves it: by the machine's address, without https, under its policy. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { freePort, startChild, type Child } from '../server/child.ts'
import { startChromium } from './helpers/chromium.ts'
import { Player } from './helpers/player.ts'

let place: string
let server: Child
let port: number

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'multivector-served-'))
  symlinkSync(inject('page'), join(place, 'dist'))
  symlinkSync(resolve('scenarios'), join(place, 'scenarios'))
  port = await freePort()
  server = await startChild(join(place, 'data'), port, { cwd: place })
})

afterAll(async () => {
  await server?.kill('SIGTERM')
  rmSync(place, { recursive: true, force: true })
})

/** An address of this machine that others in its network know. */
const networkAddress = (): string =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1'

test('The page plays by the machine’s address, and breaks no policy', async () => {
  const browser = await startChromium()
  const player = await Player.sit(browser, `http://${networkAddress()}:${port}/`)
  await player.play()
  await player.playRound()
  expect(await player.page.title()).toContain('Multivector')
  await player.leave()
  await browser.close()
})
