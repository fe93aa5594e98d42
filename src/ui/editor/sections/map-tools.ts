/** What pressing a state on the board does, and what is said of it. */
import { type EditNote, type Recipe, withBorder } from '../../../editor/index.ts'
import type { ScenarioFile } from '../../../scenario/index.ts'
import { listOf } from '../../../text/lists.ts'
import type { MessageParams } from '../../../text/message.ts'
import { entriesOf } from '../names.ts'
import { toggledGateway } from './gateways.ts'

/** What a press on a state means: its form, a border from the chosen one, or a power's gateway in it. */
export type Tool = 'pick' | 'border' | 'gateway'

export interface AtMap {
  document: ScenarioFile
  tool: Tool
  /** Id of the state that is chosen, empty for none. */
  state: string
  /** Whose routes and gateways are meant. */
  power: number
}

/** Ids of the states that the tool has joined: to the chosen state, or to the power. */
export function joinedTo({ document, tool, state, power }: AtMap): readonly string[] {
  if (tool === 'border') return document.states.find(({ id }) => id === state)?.borders ?? []
  if (tool === 'gateway') return document.powers[power]?.gateways.map(({ state }) => state) ?? []
  return []
}

/** The edit that a press on a state means; null where it only chooses that state. */
export function pressed(at: AtMap, id: string): { note: EditNote; recipe: Recipe } | null {
  const { document, tool, state, power } = at
  const from = document.states.findIndex((entry) => entry.id === state)
  if (tool === 'gateway') {
    const place = `/powers/${power}/gateways`
    return { note: { kind: 'set', place }, recipe: toggledGateway(power, id) }
  }
  if (tool === 'pick' || from < 0 || id === state) return null
  const isNew = !joinedTo(at).includes(id)
  const place = `/states/${from}/borders`
  return { note: { kind: 'set', place }, recipe: withBorder(state, id, isNew) }
}

/** What sentences about the tool, before a press on a state, are made of. */
export function told(at: AtMap, id: string, language: string): MessageParams {
  const { document, tool, state, power } = at
  const states = new Map(entriesOf(document, 'state', language).map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => states.get(id) ?? id
  const joined = joinedTo(at)
  return {
    tool,
    chosen: nameOf(state),
    state: nameOf(id),
    power: entriesOf(document, 'power', language)[power]?.name ?? '',
    count: joined.length,
    joined: listOf(language, joined.map(nameOf)),
    there: joined.includes(id) ? 'yes' : 'no',
  }
}
