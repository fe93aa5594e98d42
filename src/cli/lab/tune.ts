/** `lab tune`: searches numbers of a scenario for which the powers win as often as they should. */
import { Command } from 'commander'
import { compileVariant } from '../../lab/run.ts'
import { tune, type Tried, type TuneReport } from '../../lab/tune.ts'
import { printJson } from '../findings.ts'
import { loadKnobs } from './knobs.ts'
import { loadScenario } from './load.ts'
import {
  type CommonOptions,
  matchCount,
  playerText,
  proportions,
  wholeNumber,
  withCommonOptions,
} from './options.ts'
import { inSession } from './session.ts'
import { aligned, percent, say } from './words.ts'

interface Options extends CommonOptions {
  knobs: string
  level: string
  target?: number[]
  matches: number
  fresh: number
  tries: number
}

const STANDARD = { matches: 300, fresh: 1200, tries: 60 }
const MOST_TRIES = 10_000

export function tuneCommand(): Command {
  const command = new Command('tune')
    .description('search numbers for which all powers win alike; the scenario stays as it is')
    .requiredOption(
      '--knobs <file>',
      'numbers that may change (required): a JSON list of { "pointer", "least", "most", "step" }',
    )
    .option('--level <player>', 'who plays all powers', playerText, 'ambassador')
    .option('--target <numbers>', 'how often each power should win, as 2,1,1', proportions)
    .option('--matches <number>', 'how many for each try', matchCount, STANDARD.matches)
    .option('--fresh <number>', 'how many before and after', matchCount, STANDARD.fresh)
    .option('--tries <number>', 'how many at most', wholeNumber(MOST_TRIES), STANDARD.tries)
  return withCommonOptions(command, false).action(tuneAndTell)
}

async function tuneAndTell(options: Options, command: Command): Promise<void> {
  const { seed, level, matches, fresh, tries, json = false } = options
  const source = await loadScenario(options.scenario, json)
  if (!source) return
  const { powers } = source.world
  const target = options.target ?? Array<number>(powers).fill(1 / powers)
  if (target.length !== powers) {
    command.error(`error: --target names ${target.length}, but the scenario has ${powers} powers`)
  }
  const knobs = await loadKnobs(options.knobs, source, json)
  if (!knobs) return
  const players = Array<string>(powers).fill(level)
  const settings = { players, target, matches, fresh, tries, seed }
  const asked = { command: 'tune', options: { ...settings, knobs } }
  await inSession(source, options, asked, async (play) => {
    const { text, facts } = source
    const report = await tune(knobs, settings, {
      play,
      scenario: text,
      makesSense: (variant) => compileVariant(text, variant, facts).ok,
      onTry: tellTry,
    })
    if (json) printJson({ target, matches, fresh, ...report })
    else process.stdout.write(`${textOf(report, fresh)}\n`)
  })
}

function tellTry({ tries, variant, off, best }: Tried): void {
  const params = { tries, variant, off: percent(off), best: percent(best) }
  process.stderr.write(`${say('tried', params)}\n`)
}

function textOf({ changes, before, after }: TuneReport, fresh: number): string {
  if (changes.length === 0) return say('unchanged')
  const head = ['', ...Object.keys(before.winShare), say('off')]
  const rows = [
    [say('before'), ...sharesOf(before)],
    [say('after'), ...sharesOf(after)],
  ]
  return [
    ...aligned([
      [say('number'), say('from'), say('to')],
      ...changes.map(({ pointer, from, to }) => [pointer, String(from), String(to)]),
    ]),
    '',
    say('freshSeeds', { fresh }),
    '',
    ...aligned([head, ...rows]),
  ].join('\n')
}

const sharesOf = ({ winShare, off }: TuneReport['before']): string[] =>
  [...Object.values(winShare), off].map(percent)
