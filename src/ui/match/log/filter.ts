/** Which entries of the log a reader wants to see. */
import { NONE, type World } from '../../../rules/index.ts'
import { powersIn, statesIn, type BeatPhase } from '../../../view/index.ts'
import type { Line, ToldBeat } from '../reveal/tell.ts'

export const KINDS = [
  'all',
  'orders',
  'changes',
  'capitals',
  'reactions',
  'points',
  'news',
] as const
export type Kind = (typeof KINDS)[number]

export interface Filter {
  /** Indices, -1 for any. */
  power: number
  state: number
  kind: Kind
  text: string
}

export const EVERYTHING: Filter = { power: NONE, state: NONE, kind: 'all', text: '' }

export const isFiltering = ({ power, state, kind, text }: Filter): boolean =>
  power !== NONE || state !== NONE || kind !== 'all' || text.trim() !== ''

const BY_PHASE: Partial<Record<BeatPhase, Kind>> = {
  calls: 'capitals',
  capitals: 'capitals',
  neglect: 'capitals',
  reactions: 'reactions',
  backlash: 'reactions',
  review: 'points',
  end: 'points',
  opening: 'news',
  income: 'changes',
}

function isOfKind({ beat }: ToldBeat, { facts }: Line, kind: Kind): boolean {
  if (kind === 'all') return true
  if (kind === 'changes') {
    return facts.some(({ fact }) => fact === 'changed' || fact === 'project' || fact === 'income')
  }
  return (BY_PHASE[beat.phase] ?? 'orders') === kind
}

function fits(world: World, told: ToldBeat, line: Line, filter: Filter): boolean {
  const { beat } = told
  const order = beat.about === 'deed' ? beat.deeds : []
  const powers = [...line.facts.flatMap(powersIn), ...order.map(({ power }) => power)]
  const states = [
    ...line.facts.flatMap((fact) => statesIn(world, fact)),
    ...order.map((deed) => deed.order.state),
  ]
  const words = `${told.title} ${line.text} ${line.rules.join(' ')}`.toLocaleLowerCase()
  return (
    (filter.power === NONE || powers.includes(filter.power)) &&
    (filter.state === NONE || states.includes(filter.state)) &&
    isOfKind(told, line, filter.kind) &&
    words.includes(filter.text.trim().toLocaleLowerCase())
  )
}

/** The beats that hold fitting lines, with these lines alone; what explains a line stays with it. */
export function filtered(world: World, beats: readonly ToldBeat[], filter: Filter): ToldBeat[] {
  if (!isFiltering(filter)) return [...beats]
  return beats.flatMap((told) => {
    let shown = false
    const lines = told.lines.filter((line, index) => {
      if (line.facts.length === 0 && index > 0) return shown
      return (shown = fits(world, told, line, filter))
    })
    return lines.length > 0 ? [{ ...told, lines }] : []
  })
}
