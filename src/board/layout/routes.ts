/** The lines of one power's roads: from outside through its gateways, and on from state to state. */
import type { BoardModel } from '../../view/index.ts'
import { bent, distance } from '../map/geometry.ts'
import type { Line, MapMeta, Point } from '../map/types.ts'
import type { Ground } from './ground.ts'

export interface RouteLine {
  /** Where it leads. */
  state: number
  open: boolean
  /** Whether it comes from outside. */
  entering: boolean
  /** Board units, from the power's side. */
  line: Line
}

export function routeLines(
  meta: MapMeta,
  ground: Ground,
  model: BoardModel,
  viewer: number,
): RouteLine[] {
  const routes = model.routes[viewer] ?? []
  const gateways = routes.filter(({ gateway }) => gateway)
  const entering = gateways.map(({ state, open }) => ({
    state,
    open,
    entering: true,
    line: gatewayLine(meta, ground, model, viewer, state),
  }))
  return [...entering, ...onward(meta, ground, model, viewer)]
}

/** Each state that is no gateway hangs on the nearest state before it that goods may cross. */
function onward(meta: MapMeta, ground: Ground, model: BoardModel, viewer: number): RouteLine[] {
  const routes = model.routes[viewer] ?? []
  const crossed = routes.filter(({ gateway, crossed: may }) => gateway && may)
  const from = crossed.map(({ state }) => state)
  const waiting = routes.filter(({ gateway }) => !gateway)
  const lines: RouteLine[] = []
  const at = (state: number): Point => ground.states[state]!.at
  const nearest = (state: number): number | undefined =>
    from
      .filter((other) => model.states[state]!.neighbours.includes(other))
      .sort((a, b) => distance(at(a), at(state)) - distance(at(b), at(state)))[0]
  const attach = (open: boolean): boolean => {
    const next = waiting.findIndex(
      (route) => route.open === open && nearest(route.state) !== undefined,
    )
    if (next < 0) return false
    const [{ state, crossed: may }] = waiting.splice(next, 1) as [(typeof waiting)[number]]
    lines.push({
      state,
      open,
      entering: false,
      line: stateLine(meta, ground, nearest(state)!, state),
    })
    if (may) from.push(state)
    return true
  }
  while (attach(true));
  while (attach(false));
  return lines
}

function stateLine({ routes }: MapMeta, { states }: Ground, from: number, to: number): Line {
  const [a, b] = [states[from]!, states[to]!]
  const there = routes[`${a.mapId}>${b.mapId}`]
  if (there) return there
  const back = routes[`${b.mapId}>${a.mapId}`]
  return back ? back.toReversed() : bent(a.at, b.at)
}

function gatewayLine(
  meta: MapMeta,
  ground: Ground,
  model: BoardModel,
  power: number,
  state: number,
): Line {
  const { mapId, at } = ground.states[state]!
  return meta.gateways[`${model.powers[power]!.id}>${mapId}`] ?? bent(entryOf(meta, power, at), at)
}

/** Powers without lines of their own come in from the entry nearest to the state; each has its own. */
function entryOf({ entries }: MapMeta, power: number, at: Point): Point {
  const near = [...entries].sort((a, b) => distance(a.at, at) - distance(b.at, at))
  return near[power % near.length]!.at
}
