import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compileWorld } from '../../src/rules/index.ts'
import { idlePlan, SCENARIOS } from '../match/table.ts'
import { freePort, startChild } from './child.ts'
import { cleanUp, leave, start, stockClient, temporaryFolder, until } from './start.ts'

const PERSON = { kind: 'person' }
const WORLD = compileWorld(structuredClone(SCENARIOS.default))
const NOBODY = 65_534

afterAll(cleanUp)

const creation = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ scenario: SCENARIOS.default.id, seats: [PERSON, PERSON, PERSON] }),
}

interface Made {
  match: string
  seats: { credential: string }[]
}

describe('A disk that is full', () => {
  test('is told to whoever commits; nothing confirmed is lost, and the server goes on', async () => {
    execFileSync('node', ['scripts/server.mjs', '--help'])
    const folder = temporaryFolder()
    const port = await freePort()
    // No file may grow beyond so many blocks of 1,024 bytes.
    const full = await startChild(folder, port, { before: 'ulimit -f 1500' })
    const made: Made[] = []
    let refused: Response | null = null
    while (!refused) {
      const response = await fetch(`${full.url}/api/matches`, creation)
      if (response.ok) made.push((await response.json()) as Made)
      else refused = response
    }
    expect(refused.status).toBe(503)
    expect(await refused.json()).toMatchObject({ problems: [{ code: 'storage-failed' }] })
    expect((await fetch(`${full.url}/healthz`)).status).toBe(200)
    await full.kill()

    const server = await startChild(folder, port)
    expect(made.length).toBeGreaterThan(2)
    for (const { match } of made) {
      expect((await fetch(`${server.url}/api/matches/${match}`)).status).toBe(200)
    }
    const [{ match, seats }] = made as [Made]
    const client = stockClient(server.url, match, 0, seats[0]!.credential)
    await until(() => client.getState())
    client.moves['commit']!(idlePlan(WORLD, client.getState()!.G, 0))
    await until(() => client.getState()!.G.committed[0])
    leave(client)
    await server.kill('SIGTERM')
  })
})

describe('A database that may not be written', () => {
  test('ends the start with a sentence', async () => {
    execFileSync('node', ['scripts/server.mjs', '--help'])
    const folder = temporaryFolder()
    const server = await start({ folder })
    await server.close()
    const isRoot = process.getuid?.() === 0
    for (const name of ['.', ...readdirSync(folder)]) {
      const path = join(folder, name)
      if (isRoot) chownSync(path, NOBODY, NOBODY)
      chmodSync(path, name === '.' ? 0o555 : 0o444)
    }
    const { status, stderr } = spawnSync('node', ['scripts/server.mjs'], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: '', DATA_DIR: folder, PORT: String(await freePort()) },
      timeout: 20_000,
      ...(isRoot && { uid: NOBODY, gid: NOBODY }),
    })
    chmodSync(folder, 0o755)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^The server cannot start: .*readonly/)
  })
})
