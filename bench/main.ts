/** Command line of the benchmarks. Results go to standard output, progress to standard error. */
import { Command, InvalidArgumentError } from 'commander'
import { projectFile, readText } from '../src/cli/files.ts'
import { run } from '../src/cli/run.ts'
import { parseScenario, type Scenario } from '../src/scenario/index.ts'
import { benchClient } from './client/index.ts'
import { clientTable } from './client/table.ts'
import { benchEngine, type EngineReport } from './engine.ts'
import { benchLevels } from './levels.ts'
import { benchServer } from './server/index.ts'
import { serverTable } from './server/table.ts'

const DEFAULT_SCENARIO = projectFile('scenarios', 'post-settlement-2025.json')
const SPAN = { warmUp: 1, measure: 5 }

async function loadScenario(path: string): Promise<Scenario> {
  const file = await readText(path)
  if (!file.ok) throw new Error(`${path}: ${file.problem.code}`)
  const parsed = parseScenario(file.text)
  if (!parsed.ok) throw new Error(`${path}: ${parsed.problems.map(({ code }) => code).join(', ')}`)
  return parsed.scenario
}

const rounded = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 })

function engineText(report: EngineReport): string {
  const { core, coreAgain, reducer, mcts, ratioReducer, ratioMcts } = report
  return [
    `core                   ${rounded(core.matchesPerSecond)} matches/s`,
    `core, after the rest   ${rounded(coreAgain.matchesPerSecond)} matches/s`,
    `boardgame.io reducer   ${rounded(reducer.matchesPerSecond)} matches/s`,
    `boardgame.io MCTSBot   ${rounded(mcts.playoutsPerSecond)} playouts/s`,
    `core / reducer         ${rounded(ratioReducer)}`,
    `core / MCTSBot         ${rounded(ratioMcts)}`,
  ].join('\n')
}

async function engine({ json }: { json?: true }): Promise<void> {
  const scenario = await loadScenario(DEFAULT_SCENARIO)
  const report = await benchEngine(scenario, SPAN, (part) => {
    process.stderr.write(`measuring ${part}\n`)
  })
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : engineText(report)}\n`)
}

async function client({ json }: { json?: true }): Promise<void> {
  const details = await benchClient((part) => {
    process.stderr.write(`measuring ${part}\n`)
  })
  const text = json ? JSON.stringify(details.report, null, 2) : clientTable(details)
  process.stdout.write(`${text}\n`)
}

async function levels({ json }: { json?: true }): Promise<void> {
  const scenario = await loadScenario(DEFAULT_SCENARIO)
  const report = benchLevels(scenario, (part) => {
    process.stderr.write(`measuring ${part}\n`)
  })
  const lines = report.levels.map(({ level, meanMs, longestMs, ratio }) =>
    [
      level.padEnd(12),
      `${rounded(meanMs)} ms a plan,`,
      `at most ${rounded(longestMs)} ms`,
      ...(ratio === null ? [] : [`(${rounded(ratio)} times the one above)`]),
    ].join(' '),
  )
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : lines.join('\n')}\n`)
}

interface ServerWords {
  matches: number[]
  think: number
  rounds: number
  json?: true
}

async function server({ json, ...options }: ServerWords): Promise<void> {
  const scenario = await loadScenario(DEFAULT_SCENARIO)
  const report = await benchServer(scenario, DEFAULT_SCENARIO, options, (part) => {
    process.stderr.write(`measuring ${part}\n`)
  })
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : serverTable(report)}\n`)
}

function atLeastOne(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1) return number
  throw new InvalidArgumentError('It has to be a whole number, 1 or more.')
}

const program = new Command('bench').description('Benchmarks; run them on an idle machine.')
program
  .command('engine')
  .description('matches a second of the rules core and of boardgame.io on the default scenario')
  .option('--json', 'print the report as JSON')
  .action(engine)
program
  .command('levels')
  .description('milliseconds a plan of the rules of thumb and of each level, on one core')
  .option('--json', 'print the report as JSON')
  .action(levels)
program
  .command('client')
  .description('bytes, requests, frames and long tasks of the built client in Chromium')
  .option('--json', 'print the report as JSON')
  .action(client)
program
  .command('server')
  .description('this server and the one that comes with boardgame.io on the same matches')
  .option('--json', 'print the report as JSON')
  .option(
    '--matches <list>',
    'matches at a time, a number a scene',
    (text) => text.split(',').map(atLeastOne),
    [1, 50, 200, 500],
  )
  .option('--think <seconds>', 'time that a seat thinks at human pace', atLeastOne, 10)
  .option('--rounds <count>', 'rounds at human pace that are measured', atLeastOne, 2)
  .action(server)
await run(program.exitOverride())
