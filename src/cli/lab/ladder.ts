/** `lab ladder`: each level against the one below. */
import { Command } from 'commander'
import { LEVEL_NAMES, type LevelName } from '../../ai/index.ts'
import { LADDER, ladderReport, ladderTasks, type StepReport } from '../../lab/ladder.ts'
import { allOf, BASE } from '../../lab/run.ts'
import { printJson } from '../findings.ts'
import { loadScenario } from './load.ts'
import { type CommonOptions, matchCount, namesOf, withCommonOptions } from './options.ts'
import { type FindingsOptions, withFindingsOptions } from './report/options.ts'
import { makeFolders, writeFindings } from './report/write.ts'
import { inSession } from './session.ts'
import { aligned, percent, percentRange, say } from './words.ts'

interface Options extends CommonOptions, FindingsOptions {
  matches: number
  only: LevelName[]
}

const STANDARD_MATCHES = 600

export function ladderCommand(): Command {
  const command = new Command('ladder')
    .description('measure each level of the players against the level below')
    .option('--matches <number>', 'how many for each step', matchCount, STANDARD_MATCHES)
    .option('--only <levels>', 'steps of these levels', namesOf(LEVEL_NAMES), [...LEVEL_NAMES])
  return withFindingsOptions(withCommonOptions(command)).action(ladder)
}

async function ladder(options: Options): Promise<void> {
  const { matches, seed, only, json } = options
  const source = await loadScenario(options.scenario, json)
  if (!source) return
  await makeFolders(options)
  const steps = LADDER.filter(({ level }) => only.includes(level))
  const tasks = ladderTasks(steps, source.world.powers, matches, seed)
  const asked = { command: 'ladder', options: { matches, seed, only } }
  await inSession(source, options, asked, async (play) => {
    const run = { name: 'ladder', scenario: source.text, variants: [BASE], tasks }
    const records = await allOf(play(run))
    const report = ladderReport(steps, records)
    const command = `lab ladder --only ${only.join(',')} --matches ${matches} --seed ${seed}`
    await writeFindings(options, source.world, { kind: 'ladder', report, records, command })
    if (json) printJson({ steps: report })
    else process.stdout.write(`${tableOf(report)}\n`)
  })
}

function tableOf(steps: readonly StepReport[]): string {
  const head = [say('level'), say('against'), say('matches'), say('share'), say('interval')]
  const rows = steps.map(({ level, against, matches, winShare, ci }) => [
    level,
    against,
    String(matches),
    percent(winShare),
    percentRange(ci),
  ])
  return aligned([head, ...rows]).join('\n')
}
