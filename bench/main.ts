/** Command line of the benchmarks. Results go to standard output, progress to standard error. */
import { Command } from 'commander'
import { projectFile, readText } from '../src/cli/files.ts'
import { run } from '../src/cli/run.ts'
import { parseScenario, type Scenario } from '../src/scenario/index.ts'
import { benchClient } from './client/index.ts'
import { clientTable } from './client/table.ts'
import { benchEngine, type EngineReport } from './engine.ts'

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

const program = new Command('bench').description('Benchmarks; run them on an idle machine.')
program
  .command('engine')
  .description('matches a second of the rules core and of boardgame.io on the default scenario')
  .option('--json', 'print the report as JSON')
  .action(engine)
program
  .command('client')
  .description('bytes, requests, frames and long tasks of the built client in Chromium')
  .option('--json', 'print the report as JSON')
  .action(client)
await run(program.exitOverride())
