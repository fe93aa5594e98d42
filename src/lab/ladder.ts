/** Whether each level of the players is stronger than the one below. */
import { LEVEL_NAMES, type LevelName } from '../ai/index.ts'
import type { MatchRecord, Task } from './record.ts'
import { BASE, seedsOf } from './run.ts'
import { winOf } from './shares.ts'
import { type Interval, mean, rounded, roundedInterval, wilson } from './stats.ts'

/** A level in one seat, and who has all the others. */
export interface Step {
  level: LevelName
  against: string
}

/** What the lowest level is measured against. */
const BELOW_ALL = ['random', 'flowchart']

/** The steps from the lowest level up: the level below has all other seats. */
export const LADDER: readonly Step[] = LEVEL_NAMES.flatMap((level, index) =>
  (index === 0 ? BELOW_ALL : [LEVEL_NAMES[index - 1]!]).map((against) => ({ level, against })),
)

/** A step as it went. Shares are rounded to 4 digits; a fair one is 1 by the number of powers. */
export interface StepReport extends Step {
  matches: number
  /** The level's share of the wins; a shared win counts by its fraction. */
  winShare: number
  /** 95 % Wilson interval of the share. */
  ci: Interval
}

/** The matches of all steps, `matches` each; in match i of a step the level has seat i mod powers. */
export function ladderTasks(
  steps: readonly Step[],
  powers: number,
  matches: number,
  seed: string,
): Task[] {
  return steps.flatMap(({ level, against }, step) =>
    seedsOf(`${seed}-${level}-${against}`, matches).map((own, match) => ({
      match: step * matches + match,
      seed: own,
      variant: BASE.name,
      players: Array.from({ length: powers }, (_, power) =>
        power === match % powers ? level : against,
      ),
    })),
  )
}

/** What the records of `ladderTasks`, in their order, say about the steps. */
export function ladderReport(
  steps: readonly Step[],
  records: readonly MatchRecord[],
): StepReport[] {
  const matches = records.length / steps.length
  return steps.map((step, index) => {
    const own = records.slice(index * matches, (index + 1) * matches)
    const wins = own.map((record, match) => winOf(record, match % record.powers.length))
    const share = mean(wins)
    return {
      ...step,
      matches,
      winShare: rounded(share),
      ci: roundedInterval(wilson(share * matches, matches)),
    }
  })
}
