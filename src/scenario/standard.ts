/** The standard rules, and what a scenario makes of them. */
import * as v from 'valibot'
import type { Path } from './problem.ts'
import { type RuleNumbers, RulesSchema } from './schema/rules.ts'

/** A rule number that a scenario changes; the path leads into its `rules`, as `plan.orders`. */
export interface ChangedRule {
  path: string
  standard: number
  here: number
}

/** The standard rule numbers by their paths, in the order of the rulebook's groups. */
const STANDARD: ReadonlyMap<string, number> = new Map(numbers(v.parse(RulesSchema, {}), ''))

/** The rule numbers that differ from the standard ones, in the order of the rulebook's groups. */
export function changedRules(rules: RuleNumbers): ChangedRule[] {
  const here = new Map(numbers(rules, ''))
  return [...STANDARD].flatMap(([path, standard]) => {
    const found = here.get(path)
    return found === undefined || found === standard ? [] : [{ path, standard, here: found }]
  })
}

/** The standard value of a rule number; undefined where the path leads to none. */
export function standardNumber(path: Path): number | undefined {
  const [part, ...keys] = path
  return part === 'rules' ? STANDARD.get(keys.join('.')) : undefined
}

/** Every number of nested groups with its path. */
function* numbers(group: object, path: string): Generator<[path: string, value: number]> {
  for (const [key, value] of Object.entries(group) as [string, unknown][]) {
    if (typeof value === 'number') yield [`${path}${key}`, value]
    else if (typeof value === 'object' && value) yield* numbers(value, `${path}${key}.`)
  }
}
