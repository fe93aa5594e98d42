import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Classroom } from './class-people.ts'
import { cleanUp, start, temporaryFolder } from './start.ts'

const folder = temporaryFolder()
const backup = join(folder, 'backup')

const command = (at: string, ...words: string[]) =>
  spawnSync('node', ['scripts/server.mjs', ...words], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: at, DATABASE_URL: '' },
  })

let match: string
/** What must not be told of a class. */
let secrets: string[]

beforeAll(async () => {
  // The first run bundles.
  execFileSync('node', ['scripts/server.mjs', '--help'])
  const server = await start({ folder })
  const seats = [{ kind: 'person' }, { kind: 'person' }, { kind: 'person' }]
  const { body } = await server.ask('POST', '/api/matches', {
    scenario: 'post-settlement-2025',
    seats,
  })
  match = body.match
  const room = await Classroom.open(server, { tables: 2, names: 'free' })
  const student = await room.student('Ada Example')
  secrets = [room.code, ...Object.values(room.keys), student.own.key, 'Ada Example']
  room.close()
  await server.close()
})
afterAll(cleanUp)

describe('The commands of the server', () => {
  test('list matches and classes without their secrets', () => {
    const told = command(folder, 'inspect').stdout
    expect(told).toMatch(new RegExp(`^${match}  3 seats`, 'm'))
    expect(told).toMatch(/^[^ ]+ {2}class of 1 person {2}2 tables {2}not begun/m)
    const { stdout } = command(folder, 'inspect', '--json')
    const { matches, classes } = JSON.parse(stdout)
    expect(classes).toMatchObject([{ phase: 'lobby', tables: 2, people: 1 }])
    for (const secret of secrets) expect(told + stdout).not.toContain(secret)
    expect(Object.keys(matches[0]).toSorted()).toEqual([
      'changed',
      'created',
      'ended',
      'id',
      'seats',
      'version',
    ])
  })

  test('back up and restore', () => {
    expect(command(folder, 'backup', backup)).toMatchObject({ status: 0, stderr: '' })
    expect(statSync(backup).mode & 0o777).toBe(0o600)
    const other = temporaryFolder()
    expect(command(other, 'restore', backup)).toMatchObject({ status: 0, stderr: '' })
    const again = join(other, 'again')
    command(other, 'backup', again)
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(backup, 'utf8'))
  })

  test('restore nothing over matches, nor from what is no backup', () => {
    expect(command(folder, 'restore', backup)).toMatchObject({
      status: 1,
      stderr: 'Nothing was restored: the database is not empty\n',
    })
    const other = temporaryFolder()
    const bad = join(other, 'bad')
    writeFileSync(bad, 'no backup\n')
    expect(command(other, 'restore', bad).stderr).toContain('line 1')
    expect(command(other, 'restore', join(other, 'missing')).stderr).toContain('ENOENT')
    expect(command(other, 'inspect').stdout).toBe('No matches are kept.\n')
  })

  test('say which setting cannot be', () => {
    const { status, stderr } = spawnSync('node', ['scripts/server.mjs', 'inspect'], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: 'mysql://user:secret@host' },
    })
    expect(status).toBe(1)
    expect(stderr).toContain('DATABASE_URL')
    expect(stderr).not.toContain('secret')
  })
})
