/** Which facts of a phase are told in one breath. */
import type { Fact, Phase } from '../rules/index.ts'

/** What a beat tells of. */
export type About =
  | 'plan'
  | 'deed'
  | 'contest'
  | 'unrest'
  | 'answer'
  | 'resentment'
  | 'hedging'
  | 'protection'
  | 'drift'
  | 'reopened'
  | 'alarm'
  | 'overtaking'
  | 'cooling'
  | 'backlash'
  | 'cut'
  | 'income'
  | 'neglect'
  | 'waiting'
  | 'fading'
  | 'award'
  | 'mistrust'
  | 'interest'
  | 'agenda'
  | 'loans'
  | 'collapse'
  | 'over'
  | 'round'
  | 'lapse'
  | 'delayed'
  | 'headline'
  | 'call'
  | 'rest'

export interface Group {
  about: About
  /** Facts with the same key are told together. */
  key?: string
  facts: Fact[]
}

/** What a fact tells of and, behind it, what sets it apart; null joins the facts before it. */
type Sorter = (fact: Fact, index: number) => readonly [About, ...number[]] | null

const BY_RULE: ReadonlyMap<string, About> = new Map<string, About>([
  ['A2', 'resentment'],
  ['A3', 'hedging'],
  ['A4', 'protection'],
  ['A6', 'drift'],
  ['W3', 'cooling'],
  ['T3', 'waiting'],
  ['V1', 'neglect'],
  ['V3', 'mistrust'],
  ['V4', 'fading'],
  ['N1', 'interest'],
  ['N2', 'agenda'],
  ['O3', 'loans'],
])

/** By the rule of a change, or by the kind of fact where it has a beat's name. */
const byRule: Sorter = (fact) => {
  switch (fact.fact) {
    case 'changed': {
      const about = BY_RULE.get(fact.rule)
      return about ? [about] : null
    }
    case 'reopened':
    case 'cut':
    case 'income':
    case 'interest':
    case 'agenda':
    case 'collapse':
    case 'over':
      return [fact.fact]
    default:
      return null
  }
}

const byPower: Sorter = (fact) => ('power' in fact ? ['plan', fact.power] : null)

const byCall: Sorter = (fact) => ('state' in fact ? ['answer', fact.state] : null)

/** An alarm goes by its author; a state changes hands with all that follows from it. */
const byReaction: Sorter = (fact, index) => {
  if (fact.fact === 'overtaken') return ['overtaking', fact.state]
  if (fact.fact !== 'changed') return null
  if (fact.rule === 'W2') return ['overtaking', fact.state]
  if (fact.rule === 'W1' || fact.rule === 'W5') return ['alarm', fact.author]
  return byRule(fact, index)
}

const byAward: Sorter = (fact, index) => {
  const award = fact.fact === 'review' || (fact.fact === 'changed' && fact.rule === 'V2')
  return award ? ['award', fact.state] : byRule(fact, index)
}

const OPENERS: Partial<Record<Fact['fact'], About>> = {
  round: 'round',
  'call-lapsed': 'lapse',
  'delayed-now': 'delayed',
  headline: 'headline',
  call: 'call',
  unrest: 'unrest',
  backlash: 'backlash',
}

/** Each of these facts opens a beat of its own, and what follows comes of it. */
const byOpener: Sorter = ({ fact }, index) => {
  const about = OPENERS[fact]
  return about ? [about, index] : null
}

/** How the facts of each phase are sorted; of the orders' only those that belong to none. */
export const SORTERS: Readonly<Record<Phase, Sorter>> = {
  plans: byPower,
  orders: byOpener,
  calls: byCall,
  capitals: byRule,
  reactions: byReaction,
  backlash: byOpener,
  income: byRule,
  neglect: byRule,
  review: byAward,
  end: byRule,
  opening: byOpener,
}

/** Facts in groups, in the order in which the groups begin. */
export function sortedBy(sorter: Sorter, facts: readonly Fact[]): Group[] {
  const groups = new Map<string, Group>()
  let current: Group | null = null
  for (const [index, fact] of facts.entries()) {
    if (fact.fact === 'capped') {
      const known = withCaps([...groups.values()], [fact], { about: 'rest', facts: [] })
      if (groups.size === 0) groups.set('rest', known[0]!)
      continue
    }
    const sorted: ReturnType<Sorter> = sorter(fact, index)
    const key: string = sorted?.join() ?? current?.key ?? 'rest'
    current = groups.get(key) ?? { about: sorted?.[0] ?? 'rest', key, facts: [] }
    current.facts.push(fact)
    groups.set(key, current)
  }
  return [...groups.values()]
}

type NumberFact = Extract<Fact, { fact: 'changed' | 'capped' }>

/** Names one number of the board. */
function numberOf({ what, state, power, toward }: NumberFact): string {
  switch (what) {
    case 'goodwill':
      return [what, state, power].join()
    case 'wariness':
      return [what, power, toward].join()
    case 'stability':
    case 'baseline':
      return [what, state].join()
    default:
      return [what, power].join()
  }
}

/** Whether a fact moves the number that a cap corrects. */
function moves(fact: Fact, cap: NumberFact): boolean {
  if (fact.fact === 'changed') return numberOf(fact) === numberOf(cap)
  const budget = cap.what === 'soft' || cap.what === 'capital'
  return budget && (fact.fact === 'refund' || fact.fact === 'income') && fact.power === cap.power
}

/** Puts each correction to the last change of its number; `rest` takes those that have none. */
export function withCaps<G extends Group>(groups: G[], caps: readonly Fact[], rest: G): G[] {
  for (const cap of caps) {
    if (cap.fact !== 'capped') continue
    const found =
      groups.findLast(({ facts }) => facts.some((fact) => moves(fact, cap))) ?? groups.at(-1)
    if (!found) groups.push(rest)
    ;(found ?? rest).facts.push(cap)
  }
  return groups
}
