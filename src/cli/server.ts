/** Command line for what the game server keeps: backup, restore, inspect. */
import { open, rename, rm } from 'node:fs/promises'
import { Command } from 'commander'
import { lineOf } from '../server/classes/line.ts'
import { readConfig } from '../server/config.ts'
import { openStorage, type Storage } from '../server/storage/index.ts'
import { serverWord } from '../text/server.ts'
import { Failure } from './failure.ts'
import { LANGUAGE, printJson } from './findings.ts'
import { run } from './run.ts'

type Word = Parameters<typeof serverWord>[1]
const words = (word: Word, params: Record<string, string | number> = {}): string =>
  serverWord(LANGUAGE, word, params)
const say = (word: Word, params: Record<string, string | number> = {}): void =>
  void process.stdout.write(`${words(word, params)}\n`)

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Does something with the storage that the environment names, and closes it. */
async function withStorage<T>(act: (storage: Storage) => Promise<T>, failed: Word): Promise<T> {
  const read = readConfig(process.env)
  if (!read.ok) {
    const { name, found, expected } = read.problem
    throw new Failure(words('bad-setting', { name, found, expected: words(expected) }))
  }
  const { dataFolder: folder, databaseUrl: url } = read.config
  try {
    const storage = await openStorage({ folder, url })
    try {
      return await act(storage)
    } finally {
      await storage.close()
    }
  } catch (error) {
    throw new Failure(words(failed, { reason: reasonOf(error) }))
  }
}

/** A backup is there as a whole or not at all. Only its owner may read it: it holds every secret. */
async function backup(file: string): Promise<void> {
  const lines = await withStorage(async (storage) => {
    const draft = `${file}.${process.pid}.tmp`
    const handle = await open(draft, 'wx', 0o600)
    try {
      let written = 0
      await storage.dump(async (line) => {
        await handle.write(`${line}\n`)
        written += 1
      })
      await handle.sync()
      await handle.close()
      await rename(draft, file)
      return written
    } catch (error) {
      await handle.close()
      await rm(draft, { force: true })
      throw error
    }
  }, 'backup-failed')
  say('backed-up', { lines, file })
}

async function restore(file: string): Promise<void> {
  const lines = await withStorage(async (storage) => {
    const handle = await open(file)
    return storage.load(handle.readLines({ encoding: 'utf8' }))
  }, 'restore-failed')
  say('restored', { lines, file })
}

async function inspect(options: { json?: true; most: string }): Promise<void> {
  const most = Number(options.most) || 0
  const { matches, classes } = await withStorage(
    async (storage) => ({
      matches: await storage.list(most),
      classes: (await storage.listClasses(most)).map(lineOf),
    }),
    'not-started',
  )
  if (options.json) return printJson({ matches, classes })
  if (matches.length === 0) say('no-matches')
  for (const { changed, ...line } of classes) {
    say('class', { ...line, changed: new Date(changed).toISOString() })
  }
  for (const { id, seats, version, changed, ended } of matches) {
    const day = new Date(changed).toISOString()
    say('match', { id, seats, version, changed: day, ended: String(ended) })
  }
}

function program(): Command {
  const cli = new Command('server')
    .description('Look after what the game server keeps, in DATA_DIR or at DATABASE_URL.')
    .addHelpText('after', '\nExit codes: 0 all is well, 1 it failed, 2 wrong usage.')
    .exitOverride()
  cli
    .command('backup')
    .description('write everything to a file, of one moment; the server may run')
    .argument('<file>', 'file to write; it holds every secret of every match')
    .action(backup)
  cli
    .command('restore')
    .description('fill an empty database, of either kind, from a backup')
    .argument('<file>', 'file that backup wrote')
    .action(restore)
  cli
    .command('inspect')
    .description('list classes and matches, those changed last first; tells no secret')
    .option('--most <number>', 'how many of each', '50')
    .option('--json', 'print them as JSON')
    .action(inspect)
  return cli
}

await run(program())
