/** `lab versus-stock`: one of our searching players among boardgame.io's stock bots. */
import { Command, Option } from 'commander'
import { LEVEL_NAMES, type LevelName } from '../../ai/index.ts'
import { projectFile } from '../files.ts'
import { printJson } from '../findings.ts'
import { loadScenario } from './load.ts'
import { matchCount, seedText, wholeNumber } from './options.ts'
import { showProgress } from './progress.ts'
import { OPPONENTS, type VersusReport, type VersusScore, versusStock } from './stock/versus.ts'
import { aligned, percent, say } from './words.ts'

/**
 * Playouts of the MCTSBot for each move, so that our player thinks at most a tenth as long about a
 * plan; `docs/versus-stock.md` says what was measured.
 */
const ITERATIONS: Readonly<Record<LevelName, number>> = {
  attache: 30,
  consul: 30,
  counsellor: 30,
  ambassador: 80,
  minister: 150,
}
const MOST_ITERATIONS = 10_000

interface Options {
  matches: number
  level: LevelName
  iterations?: number
  seed: string
  scenario: string
  json?: true
}

export function versusStockCommand(): Command {
  return new Command('versus-stock')
    .description("play one searching player against boardgame.io's bots, seats rotated")
    .addOption(
      new Option('--matches <number>', 'matches against each kind of opponent')
        .argParser(matchCount)
        .default(60),
    )
    .addOption(
      new Option('--level <name>', 'our player').choices(LEVEL_NAMES).default('counsellor'),
    )
    .addOption(
      new Option(
        '--iterations <number>',
        'playouts of the MCTSBot for each of its moves; by default so many that it thinks ten times as long as our player',
      ).argParser(wholeNumber(MOST_ITERATIONS)),
    )
    .addOption(
      new Option('--seed <text>', 'text the dice grow from').argParser(seedText).default('stock'),
    )
    .option('--scenario <file>', 'scenario', projectFile('scenarios', 'post-settlement-2025.json'))
    .option('--json', 'print the result as JSON')
    .action(compare)
}

async function compare({ scenario, json, matches, seed, level, ...options }: Options) {
  const source = await loadScenario(scenario, json)
  if (!source) return
  const { iterations = ITERATIONS[level] } = options
  const progress = showProgress(matches * OPPONENTS.length, 0)
  const asked = { matches, seed, level, iterations }
  const report = await versusStock(source.world, asked, () => progress.tick())
  progress.stop()
  if (json) printJson(report)
  else process.stdout.write(`${tableOf(report)}\n`)
}

function tableOf({ level, iterations, against, ...mcts }: VersusReport): string {
  const headings = ['against', 'matches', 'share', 'interval', 'ourClock', 'theirClock'] as const
  return [
    say('stockIterations', { level, iterations }),
    '',
    ...aligned([
      headings.map((heading) => say(heading)),
      ...[{ bot: OPPONENTS[0], ...mcts }, ...against].map(rowOf),
    ]),
  ].join('\n')
}

const rowOf = ({ bot, ci: [least, most], ...score }: VersusScore): string[] => [
  bot,
  `${score.matches}`,
  percent(score.winShare),
  `${percent(least)} – ${percent(most)}`,
  score.ourMsPerDecision.toFixed(1),
  score.stockMsPerDecision.toFixed(1),
]
