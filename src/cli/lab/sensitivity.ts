/** `lab sensitivity`: which numbers of a scenario move the shares of the wins most. */
import { Command } from 'commander'
import { compileVariant } from '../../lab/run.ts'
import { type NumberReport, sensitivity, type SensitivityReport } from '../../lab/sensitivity.ts'
import { printJson } from '../findings.ts'
import { loadKnobs } from './knobs.ts'
import { loadScenario } from './load.ts'
import { type CommonOptions, matchCount, playerText, withCommonOptions } from './options.ts'
import { inSession } from './session.ts'
import { aligned, percentRange, points, say } from './words.ts'

interface Options extends CommonOptions {
  knobs: string
  level: string
  matches: number
}

const STANDARD_MATCHES = 400

export function sensitivityCommand(): Command {
  const command = new Command('sensitivity')
    .description('play the same matches with each number changed by its step')
    .requiredOption(
      '--knobs <file>',
      'numbers to change (required): a JSON list of { "pointer", "least", "most", "step" }',
    )
    .option('--level <player>', 'who plays all powers', playerText, 'ambassador')
    .option('--matches <number>', 'how many with and without each', matchCount, STANDARD_MATCHES)
  return withCommonOptions(command).action(compareAndTell)
}

async function compareAndTell(options: Options): Promise<void> {
  const { seed, level, matches, json = false } = options
  const source = await loadScenario(options.scenario, json)
  if (!source) return
  const knobs = await loadKnobs(options.knobs, source, json)
  if (!knobs) return
  const players = Array<string>(source.world.powers).fill(level)
  const settings = { players, matches, seed }
  const asked = { command: 'sensitivity', options: { ...settings, knobs } }
  await inSession(source, options, asked, async (play) => {
    const { text, facts } = source
    const report = await sensitivity(knobs, settings, {
      play,
      scenario: text,
      makesSense: (variant) => compileVariant(text, variant, facts).ok,
      onNumber: tellNumber,
    })
    if (json) printJson(report)
    else process.stdout.write(`${textOf(report, level)}\n`)
  })
}

function tellNumber({ pointer, largest }: NumberReport): void {
  const { to, power, difference } = largest
  const params = { pointer, to, power, points: points(difference * 100) }
  process.stderr.write(`${say('compared', params)}\n`)
}

function textOf({ matches, numbers, fixed }: SensitivityReport, level: string): string {
  const words = ['number', 'from', 'to', 'power', 'difference', 'interval', 'standsOut'] as const
  const head = words.map((word) => say(word))
  const stands = numbers.some(({ largest }) => largest.standsOut)
  return [
    say('sensitive', { matches, level }),
    '',
    ...aligned([head, ...numbers.map(rowOf)]),
    ...(stands ? [] : ['', say('nothingStandsOut')]),
    ...fixed.map((pointer) => say('cannotChange', { pointer })),
  ].join('\n')
}

const rowOf = ({ pointer, from, largest }: NumberReport): string[] => [
  pointer,
  String(from),
  String(largest.to),
  largest.power,
  points(largest.difference * 100),
  percentRange(largest.ci),
  say(largest.standsOut ? 'yes' : 'no'),
]
