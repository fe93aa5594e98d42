/**
 * A table for one test of the rules: a flat scenario with what the test says, ids instead of
 * indices, and dice that roll what the test says.
 *
 *     const t = table({ goodwill: { alder: { north: 5 } } })
 *     const after = t.play({ north: [exchange('alder')] })
 *     expect(after.goodwill('alder', 'north')).toBe(6)
 */
import * as v from 'valibot'
import {
  capitalPrice,
  clonePosition,
  compileWorld,
  hasBase,
  leaders,
  legalOrders,
  playRound,
  readPlan,
  reject,
  rejectPlan,
  softPrice,
  soleLeader,
  standings,
  startMatch,
  type Dice,
  type Fact,
  type Plan,
  type Position,
  type Quantity,
  type Reason,
  type World,
  type WrittenOrder,
  type WrittenPlan,
} from '../../src/rules/index.ts'
import { ScenarioSchema, type ScenarioFile } from '../../src/scenario/index.ts'
import { flatScenario, type Grid, type ScenarioSpec } from './scenario.ts'

/** Dice that roll the given numbers in turn; after them always their highest face. */
class FixedDice implements Dice {
  private readonly rolls: number[]

  constructor(rolls: readonly number[]) {
    this.rolls = [...rolls]
  }

  roll(sides: number): number {
    const face = this.rolls.shift() ?? sides - 1
    if (face >= sides) throw new Error(`a die of ${sides} sides cannot roll ${face}`)
    return face
  }
}

/** Numbers that a test lays on the board once the match has begun. */
interface Marks {
  round?: number
  soft?: Record<string, number>
  capital?: Record<string, number>
  points?: Record<string, number>
  goodwill?: Grid
  stability?: Record<string, number>
  wariness?: Grid
  /** Instalments still due, by state and power. */
  loan?: Grid
  /** Last round of a visit's discount, by state and power. */
  visit?: Grid
  surveyed?: Grid
  courted?: Grid
  /** Last round of pressure, by state and power. */
  pressed?: Grid
  /** Owners of projects: two, one or none. */
  owners?: Record<string, string[]>
  /** First round in which a summit is possible again. */
  summitFrom?: Record<string, number>
  /** Ids of the cards in a power's hand; the rest of its deck is gone. */
  hands?: Record<string, string[]>
}

type TableSpec = ScenarioSpec & {
  /** Marks laid after the start of the match. */
  marks?: Marks
  /** What the dice roll while the match is set up. */
  rolls?: number[]
}

/** Plans by power: orders, or a whole plan. Whoever is left out does nothing. */
type Plans = Readonly<Record<string, WrittenOrder[] | Partial<WrittenPlan>>>

/** Sets up a table. Projects with a `partner` are shared from the start. */
export function table(spec: TableSpec = {}): Table {
  const owners = { ...spec.marks?.owners }
  for (const [id, { owner, partner }] of Object.entries(spec.projects ?? {})) {
    if (owner !== undefined && partner !== undefined) owners[id] ??= [owner, partner]
  }
  const marks: Marks = { ...spec.marks, owners }
  return tableFor(flatScenario(spec), spec.rolls).with(marks)
}

/** A table with a scenario of its own. */
export function tableFor(file: ScenarioFile, rolls: readonly number[] = []): Table {
  const world = compileWorld(v.parse(ScenarioSchema, file))
  const facts: Fact[] = []
  return new Table(world, startMatch(world, new FixedDice(rolls), facts), facts)
}

interface Paid {
  power: number
  soft: number
  capital: number
}

export class Table {
  readonly world: World
  readonly position: Position
  /** What happened in the round that led here. */
  readonly facts: readonly Fact[]

  constructor(world: World, position: Position, facts: readonly Fact[]) {
    this.world = world
    this.position = position
    this.facts = facts
  }

  /** The same table with other numbers on the board. */
  with(marks: Marks): Table {
    const { owners = {}, round } = marks
    const next = clonePosition(this.position)
    if (round !== undefined) next.round = round
    for (const key of ['soft', 'capital', 'points', 'summitFrom'] as const) {
      for (const [id, value] of Object.entries(marks[key] ?? {})) next[key][this.power(id)] = value
    }
    for (const [id, value] of Object.entries(marks.stability ?? {})) {
      next.stability[this.state(id)] = value
    }
    for (const [id, powers] of Object.entries(owners)) {
      const [owner, partner] = powers.map((power) => this.power(power))
      next.owner[this.project(id)] = owner ?? -1
      next.partner[this.project(id)] = partner ?? -1
    }
    for (const [id, cards] of Object.entries(marks.hands ?? {})) {
      next.hands[this.power(id)] = cards.map((card) => this.card(id, card))
      next.decks[this.power(id)] = []
    }
    this.markCells(next, marks)
    return new Table(this.world, next, this.facts)
  }

  private markCells(next: Position, marks: Marks): void {
    const lists = {
      goodwill: next.goodwill,
      loan: next.loan,
      visit: next.visitUntil,
      surveyed: next.surveyed,
      courted: next.courted,
      pressed: next.pressedAt,
    }
    for (const [key, list] of Object.entries(lists) as [keyof typeof lists, number[]][]) {
      eachOf(marks[key], (state, power, value) => (list[this.cell(state, power)] = value))
    }
    eachOf(marks.wariness, (of, toward, value) => (next.wariness[this.pair(of, toward)] = value))
  }

  /** Plays a round of legal plans. `rolls` come first; every later roll is the highest. */
  play(plans: Plans = {}, rolls: readonly number[] = []): Table {
    const ids = this.world.scenario.powers.map((power) => power.id)
    for (const id of Object.keys(plans)) this.power(id)
    const read = ids.map((id) => this.legalPlan(id, plans[id] ?? []))
    const next = clonePosition(this.position)
    const facts: Fact[] = []
    playRound(this.world, next, read, new FixedDice(rolls), facts)
    return new Table(this.world, next, facts)
  }

  private legalPlan(power: string, written: WrittenOrder[] | Partial<WrittenPlan>): Plan {
    const plan = this.read(power, written)
    const refusal = rejectPlan(this.world, this.position, this.power(power), plan)
    if (refusal) throw new Error(`${power}: ${refusal.code} (order ${refusal.order})`)
    return plan
  }

  private read(power: string, written: WrittenOrder[] | Partial<WrittenPlan>): Plan {
    const plan = Array.isArray(written) ? { orders: written } : { orders: [], ...written }
    const seat = this.power(power)
    return readPlan(this.world, seat, this.position.dealt[seat]!, plan)
  }

  private draft(power: string, orders: WrittenOrder[]) {
    const { world, position } = this
    return { world, position, power: this.power(power), orders: this.read(power, orders).orders }
  }

  /** Why an order cannot be added to a draft, or null. */
  reject(power: string, order: WrittenOrder, draft: WrittenOrder[] = []): Reason | null {
    return reject(this.draft(power, draft), this.read(power, [order]).orders[0]!)
  }

  /** Why a plan is refused, or null. */
  refuse(power: string, plan: WrittenOrder[] | Partial<WrittenPlan>): Reason | null {
    const read = this.read(power, plan)
    return rejectPlan(this.world, this.position, this.power(power), read)?.code ?? null
  }

  /** Price of an order as the rulebook writes it, "soft/capital", after the others of its draft. */
  price(power: string, order: WrittenOrder, before: WrittenOrder[] = []): string {
    const draft = this.draft(power, [...before, order])
    return `${softPrice(draft, draft.orders.at(-1)!)}/${capitalPrice(draft, before.length)}`
  }

  /** How many orders of a kind the power could give now. */
  countLegal(power: string, kind: number): number {
    return legalOrders(this.draft(power, [])).filter((order) => order.kind === kind).length
  }

  goodwill = (state: string, power: string) => this.position.goodwill[this.cell(state, power)]!
  stability = (state: string) => this.position.stability[this.state(state)]!
  baseline = (state: string) => this.position.baseline[this.state(state)]!
  wariness = (of: string, toward: string) => this.position.wariness[this.pair(of, toward)]!
  soft = (power: string) => this.position.soft[this.power(power)]!
  capital = (power: string) => this.position.capital[this.power(power)]!
  /** Victory points in twelfths. */
  twelfths = (power: string) => this.position.points[this.power(power)]!
  points = (power: string) => this.twelfths(power) / 12
  doctrine = (power: string) => this.position.doctrine[this.power(power)]!
  loan = (state: string, power: string) => this.position.loan[this.cell(state, power)]!
  surveyed = (state: string, power: string) => this.position.surveyed[this.cell(state, power)] === 1
  stake = (state: string, power: string) =>
    standings(this.world, this.position).stake[this.cell(state, power)]!
  alignment = (state: string, power: string) =>
    standings(this.world, this.position).alignment[this.cell(state, power)]!
  hasBase = (state: string, power: string) =>
    hasBase(this.world, this.position, this.state(state), this.power(power))

  /** Ids of the powers first in alignment. */
  leaders(state: string): string[] {
    const mask = leaders(this.world, standings(this.world, this.position), this.state(state))
    return this.powerIds().filter((_, power) => mask & (1 << power))
  }

  /** Id of the one power that leads alone, or undefined. */
  soleLeader(state: string): string | undefined {
    const at = standings(this.world, this.position)
    return this.powerIds()[soleLeader(this.world, at, this.state(state))]
  }

  owners(project: string): string[] {
    const { owner, partner } = this.position
    const index = this.project(project)
    return [owner[index]!, partner[index]!].filter((p) => p >= 0).map((p) => this.powerIds()[p]!)
  }

  /** Ids of the cards in a power's hand. */
  hand(power: string): string[] {
    const seat = this.power(power)
    return this.position.hands[seat]!.map((c) => this.world.scenario.powers[seat]!.cards[c]!.id)
  }

  /** Ids of the agendas dealt to a power. */
  dealt(power: string): string[] {
    const seat = this.power(power)
    const { agendas } = this.world.scenario.powers[seat]!
    return this.position.dealt[seat]!.map((index) => agendas[index]!.id)
  }

  /** Open calls as "call state until". */
  calls(): string[] {
    const { calls } = this.world.scenario
    return this.position.calls.map(
      ([call, state, until]) => `${calls[call!]!.id} ${this.stateIds()[state!]} ${until}`,
    )
  }

  /** Ids of the headlines read in the round now being planned. */
  headlines(): string[] {
    return this.position.revealed.map(([line]) => this.world.scenario.headlines[line!]!.id)
  }

  winners = () => this.position.winners.map((power) => this.powerIds()[power]!)

  /** Facts of one kind from the round that led here. */
  told<K extends Fact['fact']>(kind: K): Extract<Fact, { fact: K }>[] {
    return this.facts.filter((fact): fact is Extract<Fact, { fact: K }> => fact.fact === kind)
  }

  /**
   * Changes of a number with their rules, such as "O1 +1". `whose` are the ids it
   * belongs to, as in `goodwill(state, power)`, `wariness(of, toward)`, `points(power)`.
   */
  why(what: Quantity, ...whose: string[]): string[] {
    return this.told('changed')
      .filter((change) => change.what === what && this.isOf(change, whose))
      .map(({ rule, by }) => `${rule} ${by > 0 ? '+' : ''}${by}`)
  }

  private isOf(change: { state: number; power: number; toward: number }, ids: string[]): boolean {
    const { state, power, toward } = change
    const [powers, states] = [this.powerIds(), this.stateIds()]
    const named = [states[state], powers[power], powers[toward]].filter((id) => id !== undefined)
    return named.slice(-ids.length).join() === ids.join()
  }

  /** What a power's orders cost in the round that led here, less refunds, as "soft/capital". */
  spent(power: string): string {
    const seat = this.power(power)
    const sum = (facts: readonly Paid[], key: 'soft' | 'capital') =>
      facts.filter((fact) => fact.power === seat).reduce((total, fact) => total + fact[key], 0)
    const net = (key: 'soft' | 'capital') =>
      sum(this.told('order'), key) - sum(this.told('refund'), key)
    return `${net('soft')}/${net('capital')}`
  }

  /** Reasons of a power's refunds in the round that led here. */
  refunded(power: string): Reason[] {
    return this.told('refund')
      .filter((fact) => fact.power === this.power(power))
      .map((fact) => fact.reason)
  }

  powerIds = () => this.world.scenario.powers.map((power) => power.id)
  stateIds = () => this.world.scenario.states.map((state) => state.id)
  power = (id: string) => indexIn('power', this.powerIds(), id)
  state = (id: string) => indexIn('state', this.stateIds(), id)
  private card(power: string, id: string): number {
    const { cards } = this.world.scenario.powers[this.power(power)]!
    return indexIn(
      'card',
      cards.map((card) => card.id),
      id,
    )
  }
  private cell = (state: string, power: string) =>
    this.state(state) * this.world.powers + this.power(power)
  private pair = (of: string, toward: string) =>
    this.power(of) * this.world.powers + this.power(toward)
  project(id: string): number {
    const ids = this.world.scenario.states.flatMap(({ projects }) => projects.map((p) => p.id))
    return indexIn('project', ids, id)
  }
}

function indexIn(kind: string, ids: readonly string[], id: string): number {
  const index = ids.indexOf(id)
  if (index < 0) throw new Error(`no ${kind} "${id}"`)
  return index
}

function eachOf(
  grid: Grid | undefined,
  act: (row: string, column: string, value: number) => void,
): void {
  for (const [row, columns] of Object.entries(grid ?? {})) {
    for (const [column, value] of Object.entries(columns)) act(row, column, value)
  }
}
