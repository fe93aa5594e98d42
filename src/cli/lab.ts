/** Command line of the lab: players against players, many matches or one as a transcript. */
import { SingleBar } from 'cli-progress'
import { Command, InvalidArgumentError, Option } from 'commander'
import { PLAYERS, type Player } from '../ai/index.ts'
import { playMatch } from '../lab/play.ts'
import { simulate, type Summary } from '../lab/simulate.ts'
import { compileWorld, type World } from '../rules/index.ts'
import { checkScenario, parseScenario, type Problem } from '../scenario/index.ts'
import { transcript } from '../text/transcript.ts'
import { FACTS_FILE, projectFile, readFacts, readText } from './files.ts'
import { type Finding, findingLine, findings, LANGUAGE, printJson } from './findings.ts'
import { run } from './run.ts'

const BAD_SCENARIO = 1
const MOST_MATCHES = 1_000_000

type Maker = () => Player

interface Options {
  players: Maker[]
  matches: number
  seed: string
  scenario: string
  json?: true
  transcript?: true
}

type Loaded = { ok: true; world: World } | { ok: false; file: string; finding: Finding }

function playerMakers(value: string): Maker[] {
  return value.split(',').map((word) => {
    const name = word.trim()
    const maker = Object.hasOwn(PLAYERS, name) ? PLAYERS[name] : undefined
    if (maker) return maker
    const known = Object.keys(PLAYERS).join(', ')
    throw new InvalidArgumentError(`There is no player ${JSON.stringify(name)}, only ${known}.`)
  })
}

function matchCount(value: string): number {
  const matches = /^\d{1,7}$/.test(value) ? Number(value) : 0
  if (matches >= 1 && matches <= MOST_MATCHES) return matches
  throw new InvalidArgumentError(`It has to be a whole number from 1 to ${MOST_MATCHES}.`)
}

function seedText(value: string): string {
  if (/^[\x21-\x7e]{1,64}$/.test(value)) return value
  throw new InvalidArgumentError('It has to be 1 to 64 printable ASCII characters, no spaces.')
}

/** Reads, checks and compiles a scenario file; what is wrong first is told in one line. */
async function loadWorld(file: string): Promise<Loaded> {
  const facts = await readFacts(FACTS_FILE)
  if (!facts.ok) return refused(FACTS_FILE, facts.problems[0]!, facts.text)
  const read = await readText(file)
  if (!read.ok) return refused(file, read.problem)
  const parsed = parseScenario(read.text)
  const problems = parsed.ok ? checkScenario(parsed.scenario, facts.catalogue) : parsed.problems
  if (problems[0]) return refused(file, problems[0], read.text)
  if (!parsed.ok) throw new Error(`${file} was refused without a problem`)
  return { ok: true, world: compileWorld(parsed.scenario) }
}

function refused(file: string, problem: Problem, text = ''): Loaded {
  const [finding] = findings([problem], text)
  return { ok: false, file, finding: finding! }
}

/** A progress bar for people; programs that read stderr see nothing of it. */
function runMatches(world: World, { players, matches, seed }: Options): Summary {
  if (!process.stderr.isTTY) return simulate(world, players, matches, seed)
  const bar = new SingleBar({ format: '{bar} {value}/{total}', clearOnComplete: true })
  bar.start(matches, 0)
  const summary = simulate(world, players, matches, seed, (played) => bar.update(played))
  bar.stop()
  return summary
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

function tableOf(summary: Summary): string {
  const { matches, wins, draws, collapses, meanVP, meanRounds, orderShare } = summary
  const powers = Object.keys(wins)
  const rows = powers.map((id) => [
    id,
    `${wins[id]}`,
    percent(wins[id]! / matches),
    `${meanVP[id]}`,
  ])
  const orders = Object.keys(orderShare[powers[0]!]!).map((name) => [
    name,
    ...powers.map((id) => percent(orderShare[id]![name]!)),
  ])
  return [
    `${matches} matches, ${draws} draws, ${collapses} collapses, ${meanRounds} rounds on average`,
    '',
    ...aligned([['power', 'wins', 'share', 'mean VP'], ...rows]),
    '',
    ...aligned([['orders', ...powers], ...orders]),
  ].join('\n')
}

/** Rows as lines: the first column to the left, the others to the right. */
function aligned(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]! + 2),
      )
      .join(''),
  )
}

function printTranscripts(world: World, { players, matches, seed }: Options): void {
  for (let match = 0; match < matches; match++) {
    const seats = players.map((make) => make())
    const { records } = playMatch(world, seats, `${seed}-${match}`, { record: true })
    process.stdout.write(`${transcript(LANGUAGE, world, records).trimEnd()}\n`)
  }
}

async function runSimulate(options: Options, command: Command): Promise<void> {
  const loaded = await loadWorld(options.scenario)
  if (!loaded.ok) {
    const { file, finding } = loaded
    if (options.json) printJson([{ file, ok: false, problems: [finding] }])
    else process.stderr.write(`${findingLine(file, finding)}\n`)
    process.exitCode = BAD_SCENARIO
    return
  }
  const { world } = loaded
  const { length } = options.players
  if (length !== world.powers) {
    command.error(`error: --players names ${length}, but the scenario has ${world.powers} powers`)
  }
  if (options.transcript || (options.matches === 1 && !options.json)) {
    printTranscripts(world, options)
    return
  }
  const summary = runMatches(world, options)
  if (options.json) printJson(summary)
  else process.stdout.write(`${tableOf(summary)}\n`)
}

function program(): Command {
  const cli = new Command('lab')
    .description('Play matches between players and count what happens.')
    .addHelpText('after', '\nExit codes: 0 all is well, 1 a bad scenario, 2 wrong usage.')
    .exitOverride()
  cli
    .command('simulate')
    .description('sum up many matches, or tell one; the same seed gives the same output')
    .requiredOption(
      '--players <names>',
      `one per power, by comma (required): ${Object.keys(PLAYERS).join(', ')}`,
      playerMakers,
    )
    .requiredOption(
      '--matches <number>',
      'how many (required); 1 is told as a transcript',
      matchCount,
    )
    .requiredOption(
      '--seed <text>',
      'text the dice grow from (required); every match of a run has its own',
      seedText,
    )
    .option('--scenario <file>', 'scenario', projectFile('scenarios', 'post-settlement-2025.json'))
    .option('--json', 'print the summary as JSON')
    .addOption(
      new Option(
        '--transcript',
        'tell every match, as is done for one match, instead of the summary',
      ).conflicts('json'),
    )
    .action((options: Options, command: Command) => runSimulate(options, command))
  cli.commands.forEach((command) => command.exitOverride())
  return cli
}

await run(program())
