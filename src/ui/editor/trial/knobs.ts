/** Which numbers an author has chosen, and how far they may go. */
import { useMemo, useState } from 'react'
import { knobsOf, USUAL_KINDS, type NamedKnob } from '../../../proving/index.ts'
import type { Scenario } from '../../../scenario/index.ts'

/** What an author has said of a number; the rest is as usual. */
interface Said {
  isChosen?: boolean
  least?: number
  most?: number
}

export interface KnobChoice {
  /** All that can be chosen from, with the bounds that the author gave. */
  all: readonly NamedKnob[]
  chosen: readonly NamedKnob[]
  isChosen: (knob: NamedKnob) => boolean
  choose: (knobs: readonly NamedKnob[], isChosen: boolean) => void
  bound: (knob: NamedKnob, bounds: { least: number; most: number }) => void
}

export function useKnobChoice(scenario: Scenario): KnobChoice {
  const [said, say] = useState<ReadonlyMap<string, Said>>(new Map())
  const all = useMemo(
    () =>
      knobsOf(scenario).map((knob) => {
        const { least = knob.least, most = knob.most } = said.get(knob.pointer) ?? {}
        return { ...knob, least, most }
      }),
    [scenario, said],
  )
  const isChosen = ({ pointer, subject }: NamedKnob) =>
    said.get(pointer)?.isChosen ?? USUAL_KINDS.includes(subject.what)
  const add = (knobs: readonly NamedKnob[], more: Said) =>
    say(
      new Map([
        ...said,
        ...knobs.map(({ pointer }) => [pointer, { ...said.get(pointer), ...more }] as const),
      ]),
    )
  return {
    all,
    chosen: all.filter(isChosen),
    isChosen,
    choose: (knobs, isChosen) => add(knobs, { isChosen }),
    bound: (knob, bounds) => add([knob], bounds),
  }
}
