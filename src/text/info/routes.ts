/** The map in text: who borders on whom, and for each power the tree of its ways. */
import { members, type World } from '../../rules/index.ts'
import { listOf } from '../lists.ts'
import { joined, powerName, projectName, stateList, stateName, type Tongue } from '../names.ts'
import { bullet, heading, paragraph, table } from '../transcript/layout.ts'
import { range, words } from '../transcript/words.ts'
import type { BorderInfo, PassageInfo, RoutesInfo } from './model.ts'
import { legend, say } from './words.ts'

/** Borders, gateways, and how far each power comes at the start. */
export function routes(tongue: Tongue, { needed, borders, powers }: RoutesInfo): string[] {
  const ways = powers.flatMap(({ states }, power) => ['', ...waysOf(tongue, power, states)])
  return [
    ...heading(say(tongue, 'routes')),
    ...borderTable(tongue, borders),
    ...legend(tongue, 'bordersNote'),
    '',
    ...(tongue.world.modules.routes
      ? [...legend(tongue, 'passageNote', needed), ...ways]
      : legend(tongue, 'routesOff')),
  ]
}

function borderTable(tongue: Tongue, borders: readonly BorderInfo[]): string[] {
  const { world } = tongue
  const head = [words(tongue, 'state'), say(tongue, 'borders'), say(tongue, 'gatewayOf')]
  const rows = borders.map(({ gatewayOf }, state) => {
    const gateways = gatewayOf.map(({ power, border }) =>
      say(tongue, 'gateway', {
        power: powerName(
          tongue,
          world.scenario.powers.findIndex(({ id }) => id === power),
        ),
        border: border ? 'yes' : 'no',
      }),
    )
    return [
      stateName(tongue, state),
      stateList(tongue, members(world.neighbours[state]!)),
      gateways.length > 0 ? listOf(tongue.language, gateways) : say(tongue, 'noGateway'),
    ]
  })
  return table([head, ...rows])
}

/** The tree of a power's ways, and what it owns where they do not lead. */
function waysOf(tongue: Tongue, power: number, states: readonly PassageInfo[]): string[] {
  const { world } = tongue
  const idle = states
    .flatMap(({ idleProjects }) => idleProjects)
    .map((id) => projectName(tongue, world.projectIds.indexOf(id)))
  const name = powerName(tongue, power)
  const connected = states.filter(isReached).length
  return [
    ...paragraph(say(tongue, 'ways', { power: name, connected, states: states.length }), 2),
    ...branches(treeOf(world, states), (state) => passage(tongue, state, states[state]!), '  '),
    ...(idle.length > 0
      ? bullet(words(tongue, 'cut', { power: name, projects: joined(tongue, idle) }), 2)
      : []),
  ]
}

function passage(tongue: Tongue, state: number, { gateway, status, short }: PassageInfo): string {
  const node = say(tongue, 'node', {
    state: stateName(tongue, state),
    gateway: gateway ? 'yes' : 'no',
  })
  if (status === 'connected') return node
  if (status === 'ending') return say(tongue, 'ending', { node })
  if (status === 'cut-off') return say(tongue, 'cutOff', { node })
  const lacks = short.map((each) => say(tongue, 'short', { ...each }))
  return say(tongue, 'impassable', { node, short: joined(tongue, lacks) })
}

/** A state on a power's way and the states that come next. */
interface Node {
  state: number
  next: Node[]
}

const goesOn = ({ status }: PassageInfo): boolean => status === 'connected'
const isReached = ({ status }: PassageInfo): boolean =>
  status === 'connected' || status === 'ending'

const everywhere = (): boolean => true

/**
 * The shortest ways from the gateways to every state, over the states that goods cross as far as
 * they lead; the states that are cut off hang where the way to them ends.
 */
function treeOf(world: World, states: readonly PassageInfo[]): Node[] {
  const gateways = range(world.states).filter((state) => states[state]!.gateway)
  const roots = gateways.map((state): Node => ({ state, next: [] }))
  const seen = new Set(gateways)
  type Test = (passage: PassageInfo) => boolean
  const grow = (from: readonly Node[], comes: Test, leads: Test): Node[] => {
    const placed = [...from]
    const open = from.filter(({ state }) => leads(states[state]!))
    for (const { state, next } of open) {
      for (const neighbour of members(world.neighbours[state]!)) {
        if (seen.has(neighbour) || !comes(states[neighbour]!)) continue
        seen.add(neighbour)
        const node: Node = { state: neighbour, next: [] }
        next.push(node)
        placed.push(node)
        if (leads(states[neighbour]!)) open.push(node)
      }
    }
    return placed
  }
  grow(grow(roots, isReached, goesOn), everywhere, everywhere)
  return roots
}

/** A tree as lines, each node below the one it hangs on. */
function branches(
  nodes: readonly Node[],
  label: (state: number) => string,
  indent: string,
): string[] {
  return nodes.flatMap(({ state, next }, index) => {
    const last = index === nodes.length - 1
    return [
      `${indent}${last ? '└─ ' : '├─ '}${label(state)}`,
      ...branches(next, label, `${indent}${last ? '   ' : '│  '}`),
    ]
  })
}
