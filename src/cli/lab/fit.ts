/** `lab fit`: fits the weights of the players' evaluation to matches between them. */
import { Command } from 'commander'
import { LEVEL_NAMES, makePlayer, readPlayer, type LevelName } from '../../ai/index.ts'
import { fitWeights, samplesOf, type Fitted, type Sample } from '../../lab/fit.ts'
import { seedsOf } from '../../lab/run.ts'
import { projectFile, writeText } from '../files.ts'
import { findingLine, findings, printJson } from '../findings.ts'
import { scenarioHash, sourcesHash } from './hashes.ts'
import { BAD_FILE, loadScenario } from './load.ts'
import { type BasicOptions, matchCount, namesOf, withBasicOptions } from './options.ts'
import { showProgress } from './progress.ts'
import { aligned } from './words.ts'

interface Options extends BasicOptions {
  matches: number
  level: LevelName[]
  write?: true
}

const STANDARD_MATCHES = 2000
/** Percent of the plans that are drawn at random. */
const TRIALS = 25
const FILE = projectFile('src', 'ai', 'search', 'weights.json')

export function fitCommand(): Command {
  const command = new Command('fit')
    .description('fit the evaluation of the searching players to matches between them')
    .option('--matches <number>', 'how many', matchCount, STANDARD_MATCHES)
    .option('--level <level>', 'who plays them', namesOf(LEVEL_NAMES), ['counsellor'])
    .option('--write', 'replace the weights that the players use')
  return withBasicOptions(command, false).action(fit)
}

async function fit({ matches, seed, scenario, level, json, write }: Options): Promise<void> {
  const source = await loadScenario(scenario, json)
  if (!source) return
  const { world } = source
  const spec = readPlayer(`${level[0]!}:slips-${TRIALS}`)!
  const progress = showProgress(matches, 0)
  const samples: Sample[] = []
  for (const own of seedsOf(seed, matches)) {
    const players = world.rivals.map(() => makePlayer(spec))
    samples.push(...samplesOf(world, players, own))
    progress.tick()
  }
  progress.stop()
  const { weights, explained } = fitWeights(samples)
  const made = {
    by: `lab fit --level ${level[0]!} --matches ${matches} --seed ${seed}`,
    samples: samples.length,
    explained: Math.round(explained * 1000) / 1000,
    scenario: scenarioHash(world.scenario),
    rules: sourcesHash('rules'),
  }
  if (json) printJson({ made, weights })
  else process.stdout.write(`${tableOf(weights)}\n`)
  if (write) await replaceWeights({ made, weights })
}

const tableOf = (weights: Fitted['weights']): string =>
  aligned(Object.entries(weights).map(([name, weight]) => [name, String(weight)])).join('\n')

async function replaceWeights(fitted: object): Promise<void> {
  const problem = await writeText(FILE, `${JSON.stringify(fitted, null, 2)}\n`)
  if (!problem) return
  process.stderr.write(`${findingLine(FILE, findings([problem], '')[0]!)}\n`)
  process.exitCode = BAD_FILE
}
