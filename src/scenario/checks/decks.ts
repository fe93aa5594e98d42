/** Decks: enough of everything that is dealt, drawn or dated, and no more than the table holds. */
import { type Problem, problemAt } from '../problem.ts'
import type { Scenario } from '../schema/index.ts'
import { placed } from './walk.ts'

/** Most projects of all states together. */
const PROJECT_LIMIT = 60

/** Decks that run out, dates outside of the calendar, and too many projects. */
export function deckProblems(scenario: Scenario): Problem[] {
  return [
    ...projectProblems(scenario),
    ...powerDeckProblems(scenario),
    ...windowProblems(scenario),
    ...roundProblems(scenario),
    ...headlineProblems(scenario),
    ...callProblems(scenario),
  ]
}

function projectProblems({ states }: Scenario): Problem[] {
  const found = states.reduce((sum, { projects }) => sum + projects.length, 0)
  if (found <= PROJECT_LIMIT) return []
  return [problemAt('too-many-projects', ['states'], { found, most: PROJECT_LIMIT })]
}

function powerDeckProblems({ powers, rules, modules }: Scenario): Problem[] {
  const hand = modules.cards ? rules.plan.hand : 0
  const dealt = modules.agendas ? rules.agenda.dealt : 0
  return placed(powers, ['powers']).flatMap(({ value: power, path }) => {
    const agendas = { power: power.id, found: power.agendas.length, needed: dealt }
    const cards = { power: power.id, found: power.cards.length, needed: hand }
    return [
      ...(agendas.found < dealt
        ? [problemAt('too-few-agendas', [...path, 'agendas'], agendas)]
        : []),
      ...(cards.found < hand ? [problemAt('too-few-cards', [...path, 'cards'], cards)] : []),
    ]
  })
}

function windowProblems({ headlines, calendar: { rounds } }: Scenario): Problem[] {
  return placed(headlines, ['headlines']).flatMap(({ value: { dated }, path }) => {
    if (!dated) return []
    const { from, to } = dated
    const at = [...path, 'dated']
    return [
      ...(from > to ? [problemAt('window-reversed', at, { from, to })] : []),
      ...(Math.max(from, to) > rounds
        ? [problemAt('window-outside', at, { from, to, rounds })]
        : []),
    ]
  })
}

/** Rounds of headlines and calls that do not exist, or of such as are never drawn. */
function roundProblems({ headlines, calls, calendar }: Scenario): Problem[] {
  const entries = [
    ...placed(headlines, ['headlines']).map((entry) => ({ ...entry, drawn: !entry.value.dated })),
    ...placed(calls, ['calls']).map((entry) => ({ ...entry, drawn: entry.value.drawn })),
  ]
  return entries.flatMap(({ value: { id, rounds = [] }, path, drawn }) => [
    ...(rounds.length > 0 && !drawn ? [problemAt('rounds-idle', [...path, 'rounds'], { id })] : []),
    ...placed(rounds, [...path, 'rounds'])
      .filter(({ value: round }) => round > calendar.rounds)
      .map(({ value: round, path: at }) =>
        problemAt('round-outside', at, { round, rounds: calendar.rounds }),
      ),
  ])
}

function headlineProblems({ headlines, calendar, modules }: Scenario): Problem[] {
  if (!modules.headlines) return []
  const found = headlines.filter(({ dated, rounds }) => !dated && !rounds).length
  const dated = roundsSurelyDated(headlines)
  const needed = calendar.rounds - dated
  if (found >= needed) return []
  return [problemAt('too-few-headlines', ['headlines'], { found, needed, dated })]
}

/**
 * The fewest rounds that can have a dated headline, since several may fall into one round: the
 * smallest set of rounds that meets every window (always take the end of the window that ends
 * first; Gavril 1972).
 */
function roundsSurelyDated(headlines: Scenario['headlines']): number {
  const windows = headlines.flatMap(({ dated }) => dated ?? []).toSorted((a, b) => a.to - b.to)
  let rounds = 0
  let last = 0
  for (const { from, to } of windows) {
    if (from <= last) continue
    last = to
    rounds += 1
  }
  return rounds
}

function callProblems({ calls, modules }: Scenario): Problem[] {
  const enough = !modules.calls || calls.some(({ drawn, rounds }) => drawn && !rounds)
  return enough ? [] : [problemAt('no-drawn-call', ['calls'])]
}
