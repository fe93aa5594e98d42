/** `lab balance`: whether a scenario is even and lively when players of one level play it. */
import { Command } from 'commander'
import { LEVEL_NAMES, type LevelName } from '../../ai/index.ts'
import { balanceReport, balanceTasks, type BalanceReport } from '../../lab/balance.ts'
import { allOf, BASE } from '../../lab/run.ts'
import type { Target } from '../../lab/targets.ts'
import { printJson } from '../findings.ts'
import { loadScenario } from './load.ts'
import { type CommonOptions, matchCount, namesOf, withCommonOptions } from './options.ts'
import { type FindingsOptions, withFindingsOptions } from './report/options.ts'
import { makeFolders, within, writeFindings } from './report/write.ts'
import { inSession } from './session.ts'
import { aligned, percent, percentRange, say } from './words.ts'

interface Options extends CommonOptions, FindingsOptions {
  matches: number
  level: LevelName[]
}

const STANDARD_MATCHES = 3200
const STANDARD_LEVELS: LevelName[] = ['consul', 'counsellor', 'ambassador']

export function balanceCommand(): Command {
  const command = new Command('balance')
    .description('measure how even and lively a scenario is between players of one level')
    .option('--matches <number>', 'how many for each level', matchCount, STANDARD_MATCHES)
    .option('--level <levels>', 'levels by comma', namesOf(LEVEL_NAMES), STANDARD_LEVELS)
  return withFindingsOptions(withCommonOptions(command)).action(balance)
}

async function balance(options: Options): Promise<void> {
  const { matches, seed, level: levels, json } = options
  const source = await loadScenario(options.scenario, json)
  if (!source) return
  await makeFolders(options)
  const asked = { command: 'balance', options: { matches, seed, levels } }
  await inSession(source, options, asked, async (play) => {
    const reports: BalanceReport[] = []
    for (const level of levels) {
      const tasks = balanceTasks(level, source.world.powers, matches, seed)
      const run = { name: level, scenario: source.text, variants: [BASE], tasks }
      const records = await allOf(play(run))
      const report = balanceReport(level, matches, records)
      reports.push(report)
      const command = `lab balance --level ${level} --matches ${matches} --seed ${seed}`
      const folders = levels.length === 1 ? options : within(options, level)
      await writeFindings(folders, source.world, { kind: 'balance', report, records, command })
    }
    if (json) printJson(reports.length === 1 ? reports[0] : reports)
    else process.stdout.write(`${reports.map(textOf).join('\n\n')}\n`)
  })
}

function textOf(report: BalanceReport): string {
  const { level, matches, winShare, ci } = report
  const shares = Object.entries(winShare).map(([power, share]) => [
    power,
    percent(share),
    percentRange(ci[power]!),
  ])
  const head = [say('figure'), say('value'), say('least'), say('most'), say('holds')]
  return [
    say('balanced', { level, matches }),
    '',
    ...aligned([[say('power'), say('share'), say('interval')], ...shares]),
    '',
    ...aligned([head, ...report.targets.map(rowOf)]),
  ].join('\n')
}

const rowOf = ({ name, value, least, most, holds }: Target): string[] => [
  name,
  value.toFixed(3),
  least?.toFixed(3) ?? '',
  most?.toFixed(3) ?? '',
  say(holds ? 'yes' : 'no'),
]
