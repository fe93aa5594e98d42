/** Rules against rivals: pressure, and what nobody signs. */
import { isNear, order, type Order } from '../../rules/index.ts'
import { isFragile, SHOCK } from './calm.ts'
import type { FlowRule } from './rule.ts'
import { cellOf, type Situation } from './situation.ts'
import { bestFirst, rivalLossWorth, standingWorth } from './worth.ts'

/** Deficit in alignment from which unrest is worth its risk. */
const BEHIND = 1
/** Lead of a rival that pressure may still undo. */
const REACH = 4

/** Alignment of the best rival in a state, less one's own. */
function deficit(situation: Situation, state: number): number {
  const { at, rivals } = situation
  const best = Math.max(...rivals.map((rival) => at.alignment[cellOf(situation, state, rival)]!))
  return best - at.alignment[cellOf(situation, state)]!
}

/** Whether a state stays clear of crisis when it is shaken by so much. */
const canBeShaken = ({ position, world }: Situation, state: number, by: number): boolean =>
  position.stability[state]! - by > world.rules.collapse.stability + SHOCK

/** When a rival leads a calm state narrowly and pressing it pays, press it there. */
export const pressLeader: FlowRule = {
  name: 'press a leader narrowly ahead',
  propose(situation) {
    if (isFragile(situation)) return []
    const orders = situation.states
      .filter((state) => canBeShaken(situation, state, shockOfPressure(situation, state)))
      .flatMap((state) => situation.rivals.map((rival) => order('pressure', { state, rival })))
      .filter((entry) => isNarrowlyAhead(situation, entry))
    return bestFirst(situation, orders, (entry) => pressureWorth(situation, entry))
  },
}

/** Whether the rival stands level or a little better in the state. */
function isNarrowlyAhead({ at, world, power }: Situation, { state, rival }: Order): boolean {
  const alignment = (of: number) => at.alignment[state * world.powers + of]!
  const lead = alignment(rival) - alignment(power)
  return lead >= 0 && lead <= REACH
}

/** [O11] Stability that pressing costs a state. */
const shockOfPressure = ({ world, position, power }: Situation, state: number): number =>
  isNear(world, position, state, power) ? world.rules.pressure.stability : 0

/** [O11] What a rival's loss is worth, and what the power itself loses or gains. */
function pressureWorth(situation: Situation, { state, rival }: Order): number {
  const { world, position, power } = situation
  const { strong, weak, own, sympathy, warinessFrom } = world.rules.pressure
  const loss = isNear(world, position, state, power) ? strong : weak
  const wronged = position.wariness[power * world.powers + rival]! >= warinessFrom
  const gain = rivalLossWorth(situation, state, rival, loss)
  return gain + standingWorth(situation, state, wronged ? sympathy : -own)
}

/** When hidden means are granted and rivals with stakes are ahead in a calm region, use them. */
export const stirUnrest: FlowRule = {
  name: 'stir unrest where behind',
  propose(situation) {
    const { world, position, power } = situation
    if (!world.covert[power]) return []
    const orders = situation.states
      .filter((state) => position.stability[state]! >= position.baseline[state]!)
      .filter((state) => deficit(situation, state) >= BEHIND && othersAreCalm(situation, state))
      .map((state) => order('covert', { state }))
    return bestFirst(situation, orders, ({ state }) => unrestWorth(situation, state))
  },
}

/** [O12] What the rivals with a stake would lose, less what exposure would cost on average. */
function unrestWorth(situation: Situation, state: number): number {
  const { world, rivals, at } = situation
  const { goodwill, exposedPercent, exposedHere } = world.rules.covert
  const invested = rivals.filter((rival) => at.stake[cellOf(situation, state, rival)]! > 0)
  const gains = invested.map((rival) => rivalLossWorth(situation, state, rival, goodwill))
  const exposed = standingWorth(situation, state, -exposedHere)
  return gains.reduce((sum, gain) => sum + gain, (exposed * exposedPercent) / 100)
}

/** Whether unrest in a state would leave it the only one near crisis. */
const othersAreCalm = (situation: Situation, state: number): boolean =>
  situation.states.every((other) => other === state || canBeShaken(situation, other, 0))
