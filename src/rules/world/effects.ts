/** Compiles the effect language: ids become indices and masks, lasting and delayed parts get a number. */
import type { Condition, Effect, Measure } from '../../scenario/index.ts'
import { KIND, NONE } from '../order.ts'
import {
  PLACE,
  ROLE,
  type CompiledCondition,
  type CompiledEffect,
  type CompiledLater,
  type CompiledMeasure,
  type CompiledModifier,
  type Origin,
  type PowerCode,
  type StateCode,
} from './types.ts'

/** Turns the ids of a scenario into indices and masks. Throws on an id that `check` would refuse. */
export class Names {
  private readonly powers: string[]
  private readonly states: string[]
  private readonly sectors: string[]

  constructor(powers: string[], states: string[], sectors: string[]) {
    this.powers = powers
    this.states = states
    this.sectors = sectors
  }

  power(id: string | undefined): number {
    return id === undefined ? NONE : find('power', this.powers, id)
  }

  state(id: string): number {
    return find('state', this.states, id)
  }

  /** Mask of the states named; all of them when none is. */
  stateMask(ids: readonly string[] | undefined): number {
    if (!ids) return (1 << this.states.length) - 1
    return ids.reduce((mask, id) => mask | (1 << this.state(id)), 0)
  }

  /** Mask of the sectors named; all of them when none is. */
  sectorMask(ids: readonly string[] | undefined): number {
    if (!ids) return (1 << this.sectors.length) - 1
    return ids.reduce((mask, id) => mask | (1 << find('sector', this.sectors, id)), 0)
  }

  powerCode(ref: string): PowerCode {
    return ref in ROLE ? ROLE[ref as keyof typeof ROLE] : this.power(ref)
  }

  stateCode(ref: string | readonly string[]): StateCode {
    if (typeof ref !== 'string') return this.stateMask(ref)
    if (ref === 'all') return this.stateMask(undefined)
    return ref in PLACE ? PLACE[ref as keyof typeof PLACE] : 1 << this.state(ref)
  }
}

function find(kind: string, ids: readonly string[], id: string): number {
  const index = ids.indexOf(id)
  if (index < 0) throw new Error(`unknown ${kind} "${id}"`)
  return index
}

export function compileMeasure(names: Names, measure: Measure): CompiledMeasure {
  switch (measure.measure) {
    case 'goodwill':
    case 'stake':
    case 'alignment':
    case 'lead':
    case 'stability':
    case 'baseline':
      return { measure: measure.measure, state: names.stateCode(measure.state) }
    case 'wariness':
      return { measure: 'wariness', toward: names.powerCode(measure.toward) }
    case 'mark':
      return { ...measure, state: names.stateCode(measure.state) }
    case 'projects':
    case 'size':
    case 'owned':
      return {
        measure: measure.measure,
        sectors: names.sectorMask(measure.sectors),
        states: names.stateCode(measure.states),
      }
    case 'free-projects':
      return {
        measure: 'free-projects',
        sectors: names.sectorMask(measure.sectors),
        state: names.stateCode(measure.state),
      }
    case 'states-with':
      return { ...measure, states: names.stateMask(measure.states) }
    case 'states-led':
      return { measure: 'states-led', states: names.stateMask(measure.states) }
    default:
      return measure
  }
}

export function compileCondition(names: Names, condition: Condition): CompiledCondition {
  return {
    of: names.powerCode(condition.of),
    is: compileMeasure(names, condition.is),
    atLeast: condition.atLeast ?? -Infinity,
    atMost: condition.atMost ?? Infinity,
  }
}

type Modifier = Extract<Effect, { effect: CompiledModifier['effect'] }>

/** Compiles effect lists and collects their lasting and delayed parts. */
export class EffectCompiler {
  readonly modifiers: CompiledModifier[] = []
  readonly laters: CompiledLater[] = []
  private readonly names: Names
  private readonly calls: readonly string[]

  constructor(names: Names, calls: readonly string[]) {
    this.names = names
    this.calls = calls
  }

  list(effects: readonly Effect[], origin: Origin): CompiledEffect[] {
    return effects.map((effect) => this.one(effect, origin))
  }

  private one(effect: Effect, origin: Origin): CompiledEffect {
    const { names } = this
    switch (effect.effect) {
      case 'goodwill':
        return {
          ...effect,
          power: names.powerCode(effect.power),
          state: names.stateCode(effect.state),
        }
      case 'stability':
      case 'baseline':
        return { ...effect, state: names.stateCode(effect.state) }
      case 'call':
        return {
          effect: 'call',
          call: find('call', this.calls, effect.call),
          state: names.stateCode(effect.state),
        }
      case 'wariness':
        return { ...effect, of: names.powerCode(effect.of), toward: names.powerCode(effect.toward) }
      case 'budget':
        return { ...effect, power: names.powerCode(effect.power) }
      case 'survey':
      case 'visit-credit':
        return {
          ...effect,
          power: names.powerCode(effect.power),
          state: names.stateCode(effect.state),
        }
      case 'claim':
      case 'release':
        return {
          effect: effect.effect,
          power: names.powerCode(effect.power),
          state: names.stateCode(effect.state),
          sectors: names.sectorMask(effect.sectors),
        }
      default:
        return this.structured(effect, origin)
    }
  }

  /** The effects that hold others, last or wait. */
  private structured(
    effect: Extract<Effect, { effect: 'if' | 'chance' | 'later' }> | Modifier,
    origin: Origin,
  ): CompiledEffect {
    switch (effect.effect) {
      case 'if':
        return {
          effect: 'if',
          all: effect.all.map((condition) => compileCondition(this.names, condition)),
          then: this.list(effect.then, origin),
          else: this.list(effect.else, origin),
        }
      case 'chance':
        return {
          ...effect,
          then: this.list(effect.then, origin),
          else: this.list(effect.else, origin),
        }
      case 'later': {
        const later = this.laters.push({ effects: this.list(effect.then, origin), origin }) - 1
        return { effect: 'later', later, rounds: effect.rounds, times: effect.times }
      }
      default:
        return { effect: 'modifier', modifier: this.modifiers.push(this.modifier(effect)) - 1 }
    }
  }

  private modifier(effect: Modifier): CompiledModifier {
    const { names } = this
    const common = {
      kind: NONE,
      soft: 0,
      capital: 0,
      sectors: 0,
      by: 0,
      open: false,
      effect: effect.effect,
      power: names.powerCode(effect.power),
      state: names.stateCode('state' in effect ? effect.state : 'all'),
      rounds: effect.rounds,
    }
    switch (effect.effect) {
      case 'yield':
        return { ...common, sectors: names.sectorMask(effect.sectors), by: effect.by }
      case 'orders':
        return { ...common, by: effect.by }
      case 'route':
        return { ...common, open: effect.open }
      case 'forbid':
        return { ...common, kind: KIND[effect.order] }
      default: {
        const { order, soft, capital } = effect
        return { ...common, kind: KIND[order], soft, capital }
      }
    }
  }
}
