/** The shipped scenarios on a table, and what an act of theirs changes, as lines to compare. */
import { readFileSync } from 'node:fs'
import { members, type Fact } from '../../src/rules/index.ts'
import { ORDER_NAMES, type ScenarioFile } from '../../src/scenario/index.ts'
import { tableFor, type Table } from './table.ts'

/** A scenario file of the project, as its author wrote it. */
export const shippedFile = (id: string): ScenarioFile =>
  JSON.parse(
    readFileSync(new URL(`../../scenarios/${id}.json`, import.meta.url), 'utf8'),
  ) as ScenarioFile

const STILL = { agendas: false, hedging: false, neglect: false }

/** The rules of a scenario without fading. */
const unfading = ({ rules = {} }: ScenarioFile): ScenarioFile['rules'] => ({
  ...rules,
  review: { ...rules.review, fade: 0 },
})

/**
 * A table on which a shipped scenario has begun, without news and calls of chance, agendas, hedging,
 * neglect and fading: what happens comes of the acts of the test. The opening call is left out.
 */
export function stage(id: string, edit: Partial<ScenarioFile> = {}): Table {
  const file = shippedFile(id)
  return tableFor({
    ...file,
    modules: { ...file.modules, ...STILL, headlines: false },
    rules: unfading(file),
    calls: (file.calls ?? []).map(({ rounds: _rounds, ...call }) => ({ ...call, drawn: false })),
    opening: { ...file.opening, calls: [] },
    ...edit,
  })
}

/**
 * A shipped scenario in which one headline of it comes, and hits the state named: in the first
 * round, or in a later one before which a test lays its marks.
 */
export function reading(id: string, headline: string, state?: string, round = 1): Table {
  const file = shippedFile(id)
  const found = (file.headlines ?? []).find((entry) => entry.id === headline)
  if (!found) throw new Error(`no headline "${headline}" in ${id}`)
  const { rounds: _rounds, dated: _dated, target, ...entry } = found
  const fits = target ? state !== undefined && target.includes(state) : state === undefined
  if (!fits) throw new Error(`${headline} hits ${target?.join(' or ') ?? 'no state'}, not ${state}`)
  const only = {
    ...entry,
    dated: { from: round, to: round },
    ...(state !== undefined && { target: [state] }),
  }
  return stage(id, { modules: { ...file.modules, ...STILL }, headlines: [only] })
}

/** Rules under which an effect of the language changes something. */
const BY_EFFECT: ReadonlySet<string> = new Set(['O12', 'O13', 'F5', 'F7', 'H3'])

/**
 * What effects of cards, headlines and delayed parts did in the round that led to a table, in
 * order: `goodwill uzbekistan japan +2`, `wariness china>japan +1`, `survey kazakhstan japan`,
 * `project kz-suzak-uranium japan` (or `free`), `price deal japan kazakhstan K-1 to 3`,
 * `later 3` (round of a delayed effect, `x2` where it repeats), `call winter-power uzbekistan`,
 * `chance 50 yes`, `order -1 japan to 1`, `route open japan kazakhstan to 4`.
 */
export function effectsOf(t: Table): string[] {
  return t.facts.flatMap((fact) => line(t, fact) ?? [])
}

const signed = (by: number): string => (by > 0 ? `+${by}` : `${by}`)

function line(t: Table, fact: Fact): string | null {
  const [powers, states] = [t.powerIds(), t.stateIds()]
  switch (fact.fact) {
    case 'changed': {
      if (!BY_EFFECT.has(fact.rule)) return null
      const whose = [states[fact.state], powers[fact.power]].filter((id) => id !== undefined)
      const named =
        fact.what === 'wariness' ? [`${powers[fact.power]}>${powers[fact.toward]}`] : whose
      return [fact.what, ...named, signed(fact.by)].join(' ')
    }
    case 'surveyed':
      return `survey ${states[fact.state]} ${powers[fact.power]}`
    case 'project':
      if (fact.rule !== 'F5') return null
      return `project ${t.world.projectIds[fact.project]} ${powers[fact.owner] ?? 'free'}`
    case 'lasting':
      return lastingLine(t, fact)
    case 'delayed':
      return `later ${fact.round}${fact.times > 1 ? ` x${fact.times}` : ''}`
    case 'call':
      return `call ${t.world.scenario.calls[fact.call]!.id} ${states[fact.state]}`
    case 'chance':
      return `chance ${fact.percent} ${fact.happened ? 'yes' : 'no'}`
    default:
      return null
  }
}

function lastingLine(t: Table, fact: Extract<Fact, { fact: 'lasting' }>): string {
  const { effect, kind, soft, capital, by, open } = t.world.modifiers[fact.modifier]!
  const names = (mask: number, ids: string[], all: number): string =>
    mask === all
      ? 'all'
      : members(mask)
          .map((index) => ids[index])
          .join()
  const who = names(fact.powers, t.powerIds(), t.world.everyPower)
  const where = names(fact.states, t.stateIds(), t.world.everyState)
  const order = ORDER_NAMES[kind] ?? ''
  const change = [soft && `S${signed(soft)}`, capital && `K${signed(capital)}`].filter(Boolean)
  const told = {
    forbid: ['forbid', order, who, where],
    price: ['price', order, who, where, ...change],
    yield: ['yield', signed(by), who, where],
    orders: ['orders', signed(by), who],
    route: ['route', open ? 'open' : 'closed', who, where],
  }[effect]
  return [...told, `to ${fact.until}`].join(' ')
}
