/** A row of the companion page as a test: the claim holds in the game, and does not without its rule. */
import { standings } from '../../../src/rules/index.ts'
import type { ScenarioFile } from '../../../src/scenario/index.ts'
import { tableFor, type Table } from '../../helpers/table.ts'

export interface Row {
  /** Number of the row on the page. */
  id: string
  /** Whether the claim is felt in a match of this scenario. */
  holds(file: ScenarioFile): boolean
  /** Switches off, in a copy, what carries the claim. */
  without(file: ScenarioFile): void
}

/** The first round, without drawn headlines and calls and without agendas. */
export function begin(file: ScenarioFile, news: 'dated' | 'none' = 'none'): Table {
  return tableFor({
    ...file,
    modules: { ...file.modules, agendas: false, headlines: news === 'dated' },
    headlines: (file.headlines ?? []).filter(({ dated }) => dated?.to === 1),
    calls: (file.calls ?? []).map(({ rounds: _rounds, ...call }) => ({ ...call, drawn: false })),
    opening: { ...file.opening, calls: [] },
  })
}

/** A power's stakes in all states together. */
export function totalStake({ world, position, power }: Table, id: string): number {
  const { stake } = standings(world, position)
  return stake.filter((_, cell) => cell % world.powers === power(id)).reduce((a, b) => a + b, 0)
}

type Groups = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Changes rule numbers, `{ review: { neglect: 0 } }`. */
export function setRules(file: ScenarioFile, groups: Groups): void {
  const rules = (file.rules ??= {}) as Record<string, Record<string, number>>
  for (const [group, numbers] of Object.entries(groups)) {
    rules[group] = { ...rules[group], ...numbers }
  }
}

/** Switches a module off. */
export function switchOff(
  file: ScenarioFile,
  module: keyof NonNullable<ScenarioFile['modules']>,
): void {
  file.modules = { ...file.modules, [module]: false }
}

/** Some entry of a list, by its id. */
export function entry<T extends { id: string }>(list: readonly T[] | undefined, id: string): T {
  const found = list?.find((one) => one.id === id)
  if (!found) throw new Error(`no "${id}"`)
  return found
}

/** A project of the file, in whatever state. */
export const project = ({ states }: ScenarioFile, id: string) =>
  entry(
    states.flatMap(({ projects }) => projects),
    id,
  )

/** Takes a headline out of the file. */
export function forget(file: ScenarioFile, headline: string): void {
  file.headlines = (file.headlines ?? []).filter(({ id }) => id !== headline)
}
