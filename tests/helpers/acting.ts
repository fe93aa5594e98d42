/** Acts of the effect language: by a card of north, or by a headline of the first round. */
import { card, headline } from '../fixtures/scenarios/parts.ts'
import { play } from './orders.ts'
import { table, type Table } from './table.ts'

export type Effects = Parameters<typeof card>[1]['effects']
export type Spec = NonNullable<Parameters<typeof table>[0]>

/** Without hedging and wariness, so that only the effects act. */
export const calm = { hedging: false, wariness: false }

/** A card named "act" that needs a state and a rival, and is quiet. */
const act = (effects: Effects) => card('act', { seen: 'quiet', target: 'state-and-rival', effects })

/** What happens when north plays these effects in alder against east. */
export function acted(
  effects: Effects,
  spec: Spec = {},
  rolls: number[] = [],
  others: Parameters<Table['play']>[0] = {},
): Table {
  const t = table({
    modules: calm,
    ...spec,
    power: { ...spec.power, north: { cards: [act(effects)] } },
  })
  return t.play({ ...others, north: [play('act', { state: 'alder', rival: 'east' })] }, rolls)
}

/** A table in whose first round these effects are news. */
export const news = (effects: Effects, spec: Spec = {}) =>
  table({ modules: calm, headlines: [headline('news', { effects })], ...spec })
