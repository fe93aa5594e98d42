/** What a panel proves, and what stands in its names. */
import { useMemo } from 'react'
import type { KnobSubject, NamedKnob } from '../../../proving/index.ts'
import { localise, type Scenario } from '../../../scenario/index.ts'
import { orderName } from '../../../text/orders.ts'
import { useLanguage } from '../../say.tsx'
import { useProvingWords } from './words.ts'

/** A change that is proposed to the author of a scenario. */
export interface Change {
  /** JSON pointer into the scenario. */
  pointer: string
  from: number
  to: number
}

/** What all tabs work on. */
export interface Ground {
  /** The text of the scenario, and itself. */
  text: string
  scenario: Scenario
  /** Why nothing can be started now, or null. */
  refusal: string | null
  onPropose: (changes: readonly Change[]) => void
}

/** Names of the powers of a scenario by their ids. */
export function usePowerNames({ powers }: Scenario): (id: string) => string {
  const language = useLanguage()
  return useMemo(() => {
    const names = new Map(powers.map(({ id, name }) => [id, localise(name, language)]))
    return (id) => names.get(id) ?? id
  }, [powers, language])
}

/** What numbers of a scenario are called. */
export function useKnobNames(scenario: Scenario): (subject: KnobSubject) => string {
  const { say } = useProvingWords()
  const language = useLanguage()
  return (subject) => {
    const { what } = subject
    const power = 'power' in subject ? localise(scenario.powers[subject.power]!.name, language) : ''
    const state = 'state' in subject ? localise(scenario.states[subject.state]!.name, language) : ''
    if (what === 'budget') return say('knob-budget', { power, purse: subject.purse })
    if (what !== 'price') return say(`knob-${what}`, { power, state })
    const { order, purse } = subject
    const name = order === 'quietDeal' ? say('quietDeal') : orderName(language, order)
    return say('knob-price', { order: name, purse })
  }
}

/** The name of the number at a pointer; the pointer where none is known. */
export function usePlaceNames(
  scenario: Scenario,
  knobs: readonly NamedKnob[],
): (pointer: string) => string {
  const nameOf = useKnobNames(scenario)
  return (pointer) => {
    const known = knobs.find((knob) => knob.pointer === pointer)
    return known ? nameOf(known.subject) : pointer
  }
}
