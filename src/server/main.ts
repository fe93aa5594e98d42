/** The entry of the server: awaits what has to be opened, and nothing else. */
import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { serverWord } from '../text/server.ts'
import { readConfig } from './config.ts'
import { startServer } from './server.ts'
import { startPool } from './think/pool.ts'

const LANGUAGE = 'en'

type Word = Parameters<typeof serverWord>[1]
const say = (word: Word, params: Record<string, string | number> = {}): void =>
  void process.stdout.write(`${serverWord(LANGUAGE, word, params)}\n`)

function fail(word: Word, params: Record<string, string>): never {
  process.stderr.write(`${serverWord(LANGUAGE, word, params)}\n`)
  process.exit(1)
}

/** Addresses of this machine in its networks. */
const localAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)

const read = readConfig(process.env)
if (!read.ok) {
  const { name, found, expected } = read.problem
  fail('bad-setting', { name, found, expected: serverWord(LANGUAGE, expected) })
}
const { config } = read
if (!existsSync(config.pageFolder)) say('not-built')
const server = await startServer(config, { thinker: startPool() }).catch((error: unknown) =>
  fail('not-started', { reason: error instanceof Error ? error.message : String(error) }),
)
say('listening', { address: `http://localhost:${server.port}` })
for (const address of localAddresses()) {
  say('network', { address: `http://${address}:${server.port}` })
}

// One match's mistake must not end the others'. Nothing half-done gets out: what is shown was kept before.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => server.failed(error))
}

let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // Whoever asks twice does not want to wait.
    if (isStopping) process.exit(1)
    isStopping = true
    say('stopping')
    void server.close().then(() => process.exit(0))
  })
}
