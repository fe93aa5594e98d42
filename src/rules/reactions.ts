/** [W] The powers react: wariness of open acts, being overtaken, cooling, backlash. */
import { applyEffects } from './effects.ts'
import { has } from './mask.ts'
import { addWariness, settle, type OpenAct, type Round, type Why } from './round.ts'
import { basesMask, soleLeader, standings, type Standings } from './standing.ts'
import { WHERE, type CompiledTrigger } from './world/types.ts'

/** [W1]–[W5] What the powers feel and do about each other's acts of the round. */
export function powersReact(round: Round): void {
  if (!round.world.modules.wariness) return
  const at = standings(round.world, round.position)
  for (const act of round.openActs) alarm(round, act)
  for (let state = 0; state < round.world.states; state++) noteOvertaking(round, at, state)
  cool(round)
  settle(round)
  strikeBack(round, at)
  settle(round)
}

/** [W1] An open act alarms the rivals level with or ahead of its author there; a summit all. */
function alarm(round: Round, act: OpenAct): void {
  const { world, before } = round
  const standing = (power: number) => before.alignment[act.state * world.powers + power]!
  for (const rival of world.rivals[act.power]!) {
    if (act.state >= 0 && standing(rival) < standing(act.power)) continue
    const extra = triggered(round, rival, act)
    const by = world.rules.wariness.openAct + extra
    const why: Why = { rule: extra ? 'W5' : 'W1', author: act.power }
    addWariness(round, rival, act.power, by, why, act.state)
  }
}

/** [W5] What an act adds to a rival's wariness by that rival's own triggers. */
function triggered(round: Round, rival: number, act: OpenAct): number {
  let extra = 0
  for (const trigger of round.world.triggers[rival]!) {
    if (fitsKind(trigger, act) && fitsPlace(round, trigger, rival, act.power, act.state)) {
      extra += trigger.extra
    }
  }
  return extra
}

function fitsKind(trigger: CompiledTrigger, act: OpenAct): boolean {
  switch (trigger.on) {
    case 'open-act':
      return true
    case 'open-deal':
      return act.on === 'deal' && (trigger.sectors & act.sectors) !== 0
    case 'overtaken':
      return false
    default:
      return trigger.on === act.on
  }
}

function fitsPlace(
  { world, position }: Round,
  trigger: CompiledTrigger,
  rival: number,
  author: number,
  state: number,
): boolean {
  if (trigger.by >= 0 && trigger.by !== author) return false
  if (state < 0) return trigger.where === world.everyState
  const mask =
    trigger.where === WHERE.base
      ? basesMask(world, position, rival)
      : trigger.where === WHERE.border
        ? world.bordering[rival]!
        : trigger.where
  return (mask & (1 << state)) !== 0
}

/** [W2] Who led a state alone and sees another lead it alone grows much more wary of that one. */
function noteOvertaking(round: Round, at: Standings, state: number): void {
  const { world } = round
  const leader = soleLeader(world, round.before, state)
  const by = soleLeader(world, at, state)
  if (leader < 0 || by < 0 || by === leader) return
  round.facts?.push({ fact: 'overtaken', state, leader, by, to: -1 })
  let rise = world.rules.wariness.overtaken
  for (const trigger of world.triggers[leader]!) {
    if (trigger.on === 'overtaken' && fitsPlace(round, trigger, leader, by, state)) {
      rise += trigger.extra
    }
  }
  addWariness(round, leader, by, rise, { rule: 'W2', author: by }, state)
}

const COOLING: Why = { rule: 'W3' }

/** [W3] Wariness of a power that did nothing open this round cools. */
function cool(round: Round): void {
  const { world, position } = round
  let open = 0
  for (const act of round.openActs) open |= 1 << act.power
  for (let toward = 0; toward < world.powers; toward++) {
    if (has(open, toward)) continue
    for (const power of world.rivals[toward]!) {
      if (position.wariness[power * world.powers + toward] === 0) continue
      addWariness(round, power, toward, -world.rules.wariness.cooling, COOLING)
    }
  }
}

/** [W4] Wariness at the limit strikes where the provoker stands best, and falls. */
function strikeBack(round: Round, at: Standings): void {
  const { world, position } = round
  const { backlashFrom, backlashTo } = world.rules.wariness
  for (let power = 0; power < world.powers; power++) {
    for (const toward of world.rivals[power]!) {
      const wariness = position.wariness[power * world.powers + toward]!
      if (wariness < backlashFrom) continue
      const state = bestState(round, at, toward)
      const why: Why = { rule: 'W4', author: power }
      strike(round, { power, toward, state }, why)
      addWariness(round, power, toward, backlashTo - wariness, why, state)
    }
  }
}

/** [W4] A power's backlash against a rival hits a state. */
export function strike(
  round: Round,
  { power, toward, state }: { power: number; toward: number; state: number },
  why: Why,
): void {
  round.facts?.push({ fact: 'backlash', power, toward, state, to: -1 })
  const scope = { actor: power, rival: toward, state }
  applyEffects(round, round.world.backlash[power]!, scope, why)
}

/** The state where a power is best aligned; the weightier, then the first, of equals. */
function bestState({ world }: Round, at: Standings, power: number): number {
  const rank = (state: number) =>
    at.alignment[state * world.powers + power]! * 100 + world.weight[state]!
  let best = 0
  for (let state = 1; state < world.states; state++) if (rank(state) > rank(best)) best = state
  return best
}
