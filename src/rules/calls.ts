/** [C] Calls: what capitals ask for, and what they give to those who answer. */
import { has, inSeason, members } from './mask.ts'
import { powersOf, type Reading } from './measure.ts'
import { KIND, NONE } from './order.ts'
import type { Position } from './position.ts'
import { addGoodwill, settle, type Round, type RoundOrder } from './round.ts'
import type { CompiledCall, PowerCode } from './world/types.ts'

/** [C1] One or two capitals ask for something. */
export function openCalls(round: Round): void {
  const { world, dice } = round
  if (!world.modules.calls) return
  const second = dice.roll(100) < world.rules.calls.second
  drawCall(round)
  if (second) drawCall(round)
}

/** Draws the first call of the deck that some capital without an open call may make. */
function drawCall(round: Round): void {
  const { world, position, dice } = round
  for (let place = 0; place < position.callDeck.length; place++) {
    const call = position.callDeck[place]!
    const { states, rounds } = world.calls[call]!
    if (!inSeason(rounds, position.round)) continue
    const free = states.filter((state) => isFree(position, state))
    if (free.length === 0) continue
    position.callDeck.splice(place, 1)
    position.callDeck.push(call)
    open(round, call, free[dice.roll(free.length)]!)
    return
  }
}

/** [F9] A capital is moved to ask for something, if it can and asks for nothing yet. */
export function ask(round: Round, call: number, state: number): void {
  const { world, position } = round
  if (!world.modules.calls || !world.calls[call]!.states.includes(state)) return
  if (isFree(position, state)) open(round, call, state)
}

const isFree = ({ calls }: Position, state: number): boolean =>
  !calls.some(([, asking]) => asking === state)

function open(round: Round, call: number, state: number): void {
  const { world, position } = round
  const until = Math.min(world.rounds, position.round + world.rules.calls.rounds - 1)
  position.calls.push([call, state, until])
  round.facts?.push({ fact: 'call', call, state, until, to: -1 })
}

/** [C3] Calls that nobody answered in time lapse. */
export function lapseCalls(round: Round): void {
  const { position } = round
  if (position.calls.length === 0) return
  const lapsed = position.calls.filter(([, , until]) => until! < position.round)
  for (const [call, state] of lapsed as [number, number][]) {
    round.facts?.push({ fact: 'call-lapsed', call, state, to: -1 })
  }
  position.calls = position.calls.filter(([, , until]) => until! >= position.round)
}

/** [C2] Those who answer a call in the round it is first answered gain goodwill. */
export function answerCalls(round: Round): void {
  const { world, position } = round
  if (position.calls.length === 0) return
  const { alone, together } = world.rules.calls
  const open: number[][] = []
  for (const row of position.calls as [number, number, number][]) {
    const [call, state] = row
    const powers = [...members(answering(round, world.calls[call]!, state))]
    if (powers.length === 0) {
      open.push(row)
      continue
    }
    round.facts?.push({ fact: 'call-answered', call, state, powers, to: -1 })
    const gain = powers.length === 1 ? alone : together
    for (const power of powers) addGoodwill(round, state, power, gain, { rule: 'C2' })
  }
  position.calls = open
  settle(round)
}

/** [C2] Whether a power is one whose answer counts, as things stand in a reading. */
export function mayAnswer(read: Reading, code: PowerCode, power: number, state: number): boolean {
  return has(powersOf(read, code, { actor: NONE, rival: NONE, state }, state), power)
}

/** The powers whose orders of this round answer a call, as a mask. */
function answering(round: Round, call: CompiledCall, state: number): number {
  let mask = 0
  for (const entry of round.orders) {
    if (entry.done && !entry.hidden && answers(round, call, state, entry)) mask |= 1 << entry.power
  }
  return mask
}

function answers(
  { world, position, before }: Round,
  call: CompiledCall,
  state: number,
  { power, order }: RoundOrder,
): boolean {
  if (order.kind !== KIND.summit && order.state !== state) return false
  return call.answers.some(
    (answer) =>
      answer.kind === order.kind &&
      mayAnswer({ world, position, at: before, reader: NONE }, answer.power, power, state) &&
      (order.kind !== KIND.deal || (world.projectSector[order.item]! & answer.sectors) !== 0),
  )
}
