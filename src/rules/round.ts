/**
 * A round being resolved: pending changes, and the facts for whoever listens. Changes are summed
 * first and applied together by `settle`, so that all orders of a step read the same position.
 */
import type { Dice } from './dice.ts'
import type { Change, Fact, Quantity, RuleId } from './fact.ts'
import type { Order } from './order.ts'
import type { Position } from './position.ts'
import type { Standings } from './standing.ts'
import type { World } from './world/types.ts'

/** Highest goodwill, stability and wariness. */
export const SCALE = 10

/** An order under way: what was paid for it is refunded if it fails. */
export interface RoundOrder {
  power: number
  order: Order
  step: number
  soft: number
  capital: number
  /** Seen by nobody but its power. */
  hidden: boolean
  /** Carried out. */
  done: boolean
}

/** [W1] An open act, for the powers' reactions. `state` is -1 for a summit. */
export interface OpenAct {
  power: number
  state: number
  on: 'deal' | 'summit' | 'visit' | 'pressure' | 'card'
  sectors: number
}

export interface Round {
  world: World
  position: Position
  dice: Dice
  /** Where facts go; null while searching. */
  facts: Fact[] | null
  orders: RoundOrder[]
  openActs: OpenAct[]
  /** Mask of the states in which pressure or covert action happened this round. */
  shaken: number
  /** Standings as the orders were revealed. */
  before: Standings
  /** [D4] Mask of the trusted donors whose extra goodwill is used up this round. */
  donorsServed: number
  pending: Pending
}

/** [F5] A project that an effect gives to a power, or takes one out of. */
interface Claim {
  project: number
  /** The new owner, -1 where a power leaves. */
  owner: number
  /** Who leaves, or -1. */
  leaver: number
  /** The act that it belongs to: every act has a `Why` object of its own. */
  act: Why
}

interface Pending {
  goodwill: number[]
  stability: number[]
  baseline: number[]
  wariness: number[]
  soft: number[]
  capital: number[]
  claims: Claim[]
  /** Sum of `DIRTY` flags: which of the lists above hold anything. */
  dirty: number
}

/** Flags of pending changes, so that settling looks only at what changed. */
const DIRTY = { goodwill: 1, stability: 2, wariness: 4, budgets: 8, baseline: 16 } as const

const zeros = (length: number): number[] => new Array<number>(length).fill(0)

/** Starts the bookkeeping of a round. */
export function openRound(
  world: World,
  position: Position,
  dice: Dice,
  facts: Fact[] | null,
  before: Standings,
): Round {
  const { powers, states } = world
  const pending = {
    goodwill: zeros(states * powers),
    stability: zeros(states),
    baseline: zeros(states),
    wariness: zeros(powers * powers),
    soft: zeros(powers),
    capital: zeros(powers),
    claims: [],
    dirty: 0,
  }
  return {
    world,
    position,
    dice,
    facts,
    orders: [],
    openActs: [],
    shaken: 0,
    before,
    donorsServed: 0,
    pending,
  }
}

const NOBODY = -1

/** Who and why of a change. */
export interface Why {
  rule: RuleId
  /** The power whose act it is; leave out when nobody's or unseen. */
  author?: number
  /** For a hidden act: the power that alone may know how it came about. */
  knownTo?: number
}

function tell(round: Round, change: Omit<Change, 'rule' | 'author'>, why: Why): void {
  round.facts?.push({
    fact: 'changed',
    ...change,
    rule: why.rule,
    author: why.author ?? NOBODY,
    to: NOBODY,
  })
}

/**
 * Adds to a power's goodwill in a state, by any whole number; it counts, within 0–10, when the step
 * settles. Nothing happens for 0.
 */
export function addGoodwill(
  round: Round,
  state: number,
  power: number,
  by: number,
  why: Why,
): void {
  if (by === 0) return
  round.pending.goodwill[state * round.world.powers + power]! += by
  round.pending.dirty |= DIRTY.goodwill
  if (round.facts) tell(round, { what: 'goodwill', state, power, toward: NOBODY, by }, why)
}

/** Adds to a state's stability, as `addGoodwill` does. */
export function addStability(round: Round, state: number, by: number, why: Why): void {
  addToState(round, 'stability', state, by, why)
}

/** [F8] Adds to the baseline to which a state's stability returns, as `addGoodwill` does. */
export function addBaseline(round: Round, state: number, by: number, why: Why): void {
  addToState(round, 'baseline', state, by, why)
}

function addToState(
  round: Round,
  what: 'stability' | 'baseline',
  state: number,
  by: number,
  why: Why,
): void {
  if (by === 0) return
  round.pending[what][state]! += by
  round.pending.dirty |= DIRTY[what]
  if (round.facts) tell(round, { what, state, power: NOBODY, toward: NOBODY, by }, why)
}

/**
 * Changes how wary `power` is of `toward`. Does nothing where wariness is switched off. `state` is
 * where the cause lies, for the fact.
 */
export function addWariness(
  round: Round,
  power: number,
  toward: number,
  by: number,
  why: Why,
  state = NOBODY,
): void {
  if (by === 0 || power === toward || !round.world.modules.wariness) return
  round.pending.wariness[power * round.world.powers + toward]! += by
  round.pending.dirty |= DIRTY.wariness
  if (round.facts) tell(round, { what: 'wariness', state, power, toward, by }, why)
}

/** Adds to a power's budgets without a fact of its own: the caller tells what it is for. */
export function credit(round: Round, power: number, soft: number, capital: number): void {
  const { pending } = round
  pending.soft[power]! += soft
  pending.capital[power]! += capital
  pending.dirty |= DIRTY.budgets
}

/** Adds to a power's budgets, within 0 and the cap, when the step settles. */
export function addBudget(
  round: Round,
  power: number,
  soft: number,
  capital: number,
  why: Why,
): void {
  credit(round, power, soft, capital)
  const common = { state: NOBODY, power, toward: NOBODY }
  if (round.facts && soft) tell(round, { what: 'soft', by: soft, ...common }, why)
  if (round.facts && capital) tell(round, { what: 'capital', by: capital, ...common }, why)
}

/** Adds victory points, given in twelfths, at once: nothing reads them during a step. */
export function addPoints(
  round: Round,
  power: number,
  twelfths: number,
  state: number,
  why: Why,
): void {
  if (twelfths === 0) return
  round.position.points[power]! += twelfths
  if (round.facts) {
    tell(round, { what: 'points', state, power, toward: NOBODY, by: twelfths }, why)
  }
}

/** [R2] Applies all pending changes together and keeps every number within its bounds. */
export function settle(round: Round): void {
  const { pending, position, world } = round
  if (pending.claims.length > 0) settleClaims(round)
  const { dirty } = pending
  if (dirty === 0) return
  pending.dirty = 0
  if (dirty & DIRTY.goodwill) apply(round, 'goodwill', position.goodwill, pending.goodwill, SCALE)
  if (dirty & DIRTY.stability) {
    apply(round, 'stability', position.stability, pending.stability, SCALE)
  }
  if (dirty & DIRTY.baseline) apply(round, 'baseline', position.baseline, pending.baseline, SCALE)
  if (dirty & DIRTY.wariness) apply(round, 'wariness', position.wariness, pending.wariness, SCALE)
  if (dirty & DIRTY.budgets) settleBudgets(round, world.rules.plan.budgetCap)
}

/** [B6] Budgets, and the public accounts with them. */
function settleBudgets(round: Round, cap: number): void {
  const { pending, position } = round
  publish(position.publicSoft, pending.soft, cap)
  publish(position.publicCapital, pending.capital, cap)
  apply(round, 'soft', position.soft, pending.soft, cap)
  apply(round, 'capital', position.capital, pending.capital, cap)
}

/** [K3] The public accounts follow the same changes, with bounds of their own. */
function publish(accounts: number[], by: readonly number[], most: number): void {
  for (let power = 0; power < by.length; power++) {
    accounts[power] = Math.max(0, Math.min(most, accounts[power]! + by[power]!))
  }
}

function apply(round: Round, what: Quantity, values: number[], by: number[], most: number): void {
  for (let i = 0; i < by.length; i++) {
    const change = by[i]!
    if (change === 0) continue
    by[i] = 0
    const wanted = values[i]! + change
    const value = Math.max(0, Math.min(most, wanted))
    values[i] = value
    if (round.facts && value !== wanted) {
      const at = place(what, i, round.world.powers)
      const to = what === 'soft' || what === 'capital' ? i : NOBODY
      round.facts.push({ fact: 'capped', what, ...at, by: value - wanted, to })
    }
  }
}

/** State and powers that an index of a quantity's list stands for. */
function place(what: Quantity, index: number, powers: number) {
  const first = Math.floor(index / powers)
  const second = index % powers
  if (what === 'goodwill') return { state: first, power: second, toward: NOBODY }
  if (what === 'wariness') return { state: NOBODY, power: first, toward: second }
  if (what === 'stability' || what === 'baseline')
    return { state: index, power: NOBODY, toward: NOBODY }
  return { state: NOBODY, power: index, toward: NOBODY }
}

/** [F5] First powers leave their projects; one claimed twice goes to the higher goodwill, or to nobody. */
function settleClaims(round: Round): void {
  const rows = round.pending.claims
  round.pending.claims = []
  const claims = rows.filter(({ owner }) => owner !== NOBODY)
  for (const { project, owner, leaver } of rows) if (owner === NOBODY) leave(round, project, leaver)
  for (const { project, owner } of claims) {
    const goodwill = goodwillAt(round, project, owner)
    const outdone = claims.some(
      (other) =>
        other.project === project &&
        other.owner !== owner &&
        goodwillAt(round, project, other.owner) >= goodwill,
    )
    if (!outdone) setOwner(round, project, owner, NOBODY, 'F5')
  }
}

/** A power gives up its project, or its share of one. */
function leave(round: Round, project: number, power: number): void {
  const { owner, partner } = round.position
  const left = owner[project] === power ? partner[project]! : owner[project]!
  setOwner(round, project, left, NOBODY, 'F5')
}

function goodwillAt(round: Round, project: number, power: number): number {
  const { world, position } = round
  return position.goodwill[world.projectState[project]! * world.powers + power]!
}

/** Gives a project to an owner and perhaps a partner (-1: to nobody). */
export function setOwner(
  round: Round,
  project: number,
  owner: number,
  partner: number,
  rule: RuleId,
): void {
  round.position.owner[project] = owner
  round.position.partner[project] = partner
  round.facts?.push({ fact: 'project', project, owner, partner, rule, to: NOBODY })
}
