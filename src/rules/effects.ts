/** [F] The effect language, interpreted in this one place. */
import { ask } from './calls.ts'
import { members } from './mask.ts'
import { holds, powersOf, reading, statesOf, type Reading, type Scope } from './measure.ts'
import { NONE } from './order.ts'
import {
  addBaseline,
  addBudget,
  addGoodwill,
  addStability,
  addWariness,
  type Round,
  type Why,
} from './round.ts'
import { owns, sizeFor } from './standing.ts'
import type { CompiledEffect, PowerCode, StateCode } from './world/types.ts'

/**
 * Carries out effects for a scope. Numbers change together when the step settles; an effect that
 * finds nobody or nothing to act on does nothing.
 */
export function applyEffects(
  round: Round,
  effects: readonly CompiledEffect[],
  scope: Scope,
  why: Why,
): void {
  const read = reading(round.world, round.position)
  for (const effect of effects) applyEffect(round, read, effect, scope, why)
}

/** Calls `act` for every state and power that an effect means. */
function eachCell(
  reading: Reading,
  { power, state }: { power: PowerCode; state: StateCode },
  scope: Scope,
  act: (state: number, power: number) => void,
): void {
  for (const at of members(statesOf(reading.world, state, scope))) {
    for (const who of members(powersOf(reading, power, scope, at))) act(at, who)
  }
}

function applyEffect(
  round: Round,
  reading: Reading,
  effect: CompiledEffect,
  scope: Scope,
  why: Why,
): void {
  const { world } = round
  switch (effect.effect) {
    case 'goodwill':
      eachCell(reading, effect, scope, (s, p) => addGoodwill(round, s, p, effect.by, why))
      break
    case 'stability':
      for (const state of members(statesOf(world, effect.state, scope))) {
        addStability(round, state, effect.by, why)
      }
      break
    case 'baseline':
      for (const state of members(statesOf(world, effect.state, scope))) {
        addBaseline(round, state, effect.by, why)
      }
      break
    case 'call':
      for (const state of members(statesOf(world, effect.state, scope))) {
        ask(round, effect.call, state)
      }
      break
    case 'wariness':
      for (const of of members(powersOf(reading, effect.of, scope, scope.state))) {
        for (const toward of members(powersOf(reading, effect.toward, scope, scope.state))) {
          addWariness(round, of, toward, effect.by, why)
        }
      }
      break
    case 'budget':
      for (const power of members(powersOf(reading, effect.power, scope, scope.state))) {
        addBudget(round, power, effect.soft, effect.capital, why)
      }
      break
    case 'survey':
      eachCell(reading, effect, scope, (s, p) => markSurveyed(round, s, p))
      break
    case 'visit-credit':
      eachCell(reading, effect, scope, (s, p) => grantVisitCredit(round, s, p, effect.rounds))
      break
    default:
      applyStructured(round, reading, effect, scope, why)
  }
}

function applyStructured(
  round: Round,
  reading: Reading,
  effect: Extract<
    CompiledEffect,
    { effect: 'claim' | 'release' | 'modifier' | 'if' | 'chance' | 'later' }
  >,
  scope: Scope,
  why: Why,
): void {
  switch (effect.effect) {
    case 'claim':
      eachCell(reading, effect, scope, (s, p) => claim(round, s, p, effect.sectors, why))
      break
    case 'release':
      eachCell(reading, effect, scope, (s, p) => release(round, s, p, effect.sectors, why))
      break
    case 'modifier':
      startModifier(round, reading, effect.modifier, scope)
      break
    case 'if': {
      const met = effect.all.every((condition) => holds(reading, condition, scope))
      applyEffects(round, met ? effect.then : effect.else, scope, why)
      break
    }
    case 'chance': {
      const happened = round.dice.roll(100) < effect.percent
      const to = why.knownTo ?? NONE
      round.facts?.push({ fact: 'chance', percent: effect.percent, happened, to })
      applyEffects(round, happened ? effect.then : effect.else, scope, why)
      break
    }
    case 'later':
      schedule(round, effect.later, effect.rounds, effect.times, scope)
  }
}

/** [O5] The power's next deal in a state is cheaper for `rounds` rounds, this one included. */
export function grantVisitCredit(round: Round, state: number, power: number, rounds: number): void {
  const { position, world } = round
  const cell = state * world.powers + power
  const until = position.round + rounds - 1
  position.visitUntil[cell] = Math.max(position.visitUntil[cell]!, until)
}

/** [O7] Marks a state as surveyed by a power. */
export function markSurveyed(round: Round, state: number, power: number): void {
  const cell = state * round.world.powers + power
  if (round.position.surveyed[cell] === 1) return
  round.position.surveyed[cell] = 1
  round.facts?.push({ fact: 'surveyed', power, state, to: NONE })
}

/** [F5] The power takes over the first project of the sectors that is free, or freed by this act. */
function claim(round: Round, state: number, power: number, sectors: number, why: Why): void {
  const { world, position, pending } = round
  const freed = (project: number) =>
    pending.claims.some(
      (row) => row.project === project && row.owner === NONE && row.act === why,
    ) && position.partner[project] === NONE
  const project = world.projectsOf[state]!.find(
    (index) =>
      world.projectSector[index]! & sectors && (position.owner[index] === NONE || freed(index)),
  )
  if (project !== undefined) pending.claims.push({ project, owner: power, leaver: NONE, act: why })
}

/** [F5] The power leaves its largest project of the sectors in a state. */
function release(round: Round, state: number, power: number, sectors: number, why: Why): void {
  const { world, position } = round
  const size = (project: number) => sizeFor(world, position, project)
  let largest = NONE
  for (const project of world.projectsOf[state]!) {
    if (!owns(position, project, power) || !(world.projectSector[project]! & sectors)) continue
    if (largest === NONE || size(project) > size(largest)) largest = project
  }
  if (largest !== NONE)
    round.pending.claims.push({ project: largest, owner: NONE, leaver: power, act: why })
}

/** [F6] A lasting effect begins: whom and where it means is settled now. */
function startModifier(round: Round, reading: Reading, id: number, scope: Scope): void {
  const { world, position } = round
  const modifier = world.modifiers[id]!
  const states = statesOf(world, modifier.state, scope)
  const powers = powersOf(reading, modifier.power, scope, scope.state)
  const until = position.round + modifier.rounds - 1
  position.modifiers.push([id, until, powers, states])
  round.facts?.push({ fact: 'lasting', modifier: id, until, powers, states, to: NONE })
}

/** [F7] A delayed effect is put on the calendar. */
function schedule(round: Round, later: number, rounds: number, times: number, scope: Scope): void {
  const { position } = round
  const due = position.round + rounds
  position.scheduled.push([due, later, scope.actor, scope.rival, scope.state, times])
  round.facts?.push({ fact: 'delayed', later, round: due, times, state: scope.state, to: NONE })
}

/** [F7] Delayed effects that are due happen at the start of the round. */
export function applyDelayed(round: Round): void {
  const { position, world } = round
  if (position.scheduled.length === 0) return
  const due = position.scheduled.filter(([when]) => when === position.round)
  position.scheduled = position.scheduled.filter(([when]) => when !== position.round)
  for (const row of due as [number, number, number, number, number, number][]) {
    const [, later, actor, rival, state, times] = row
    const { effects, origin } = world.laters[later]!
    round.facts?.push({ fact: 'delayed-now', later, state, to: NONE })
    applyEffects(round, effects, { actor, rival, state }, { rule: 'F7', author: origin.power })
    if (times > 1) {
      position.scheduled.push([position.round + 1, later, actor, rival, state, times - 1])
    }
  }
}
