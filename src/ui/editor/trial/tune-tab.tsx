/** Numbers for which all powers win alike: searched, told try by try, proposed. */
import { useState } from 'react'
import {
  proveTuning,
  type AskedToTune,
  type NamedKnob,
  type Tried,
  type TuneReport,
} from '../../../proving/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import type { Ground } from './ground.ts'
import { KnobPicker } from './knob-picker.tsx'
import { useKnobChoice } from './knobs.ts'
import { Proposals } from './proposals.tsx'
import { RunBar } from './run-bar.tsx'
import { CountField, countFrom, seedFrom, Setup, useSetup } from './setup.tsx'
import { Stale } from './stale.tsx'
import { Tries } from './tries.tsx'
import { useProof, type Prove, type ProofDesk } from './use-proof.ts'
import { useProvingWords } from './words.ts'

/** What was asked, and the scenario and numbers it was asked about. */
type Ask = AskedToTune & { about: Scenario; knobs: readonly NamedKnob[] }
export type TuneDesk = ProofDesk<Ask, Tried, TuneReport>

const prove: Prove<Ask, Tried, TuneReport> = proveTuning

export const useTuning = (): TuneDesk => useProof(prove)

const MATCHES = { least: 20, most: 2000 }
const TRIES = { least: 2, most: 200 }

export function TuneTab({ ground, desk }: { ground: Ground; desk: TuneDesk }) {
  const { say } = useProvingWords()
  const [form, change] = useSetup({ player: 'flowchart', matches: '200' })
  const [tries, setTries] = useState('40')
  const [fresh, setFresh] = useState('400')
  const choice = useKnobChoice(ground.scenario)
  const { asked, told, played, outcome } = desk
  const start = startOf(ground, desk, {
    player: form.player,
    knobs: choice.chosen,
    seed: seedFrom(form.seed),
    matches: countFrom(form.matches, MATCHES),
    tries: countFrom(tries, TRIES),
    fresh: countFrom(fresh, MATCHES),
  })
  const refusal = ground.refusal ?? (choice.chosen.length === 0 ? say('noneChosen') : null)
  return (
    <>
      <p>{say('tuneIntro')}</p>
      <Setup form={form} change={change} count={MATCHES} matchesLabel={say('matchesOfTry')}>
        <CountField label={say('tries')} count={TRIES} value={tries} change={setTries} />
        <CountField label={say('fresh')} count={MATCHES} value={fresh} change={setFresh} />
      </Setup>
      <KnobPicker title={say('numbers')} choice={choice} scenario={ground.scenario} bounded />
      <RunBar
        desk={desk}
        start={say('tuneStart')}
        onStart={start}
        refusal={refusal}
        progress={say('playedSoFar', { played })}
        share={told.length / (asked?.tries ?? 1)}
      />
      {asked && <Stale asked={asked.scenario} text={ground.text} />}
      {asked && outcome?.ok && (
        <Proposals
          // The choice among proposals belongs to one run.
          key={desk.number}
          report={outcome.result}
          asked={asked}
          onPropose={ground.onPropose}
        />
      )}
      {asked && told.length > 0 && <Tries told={told} asked={asked} />}
    </>
  )
}

/** The form as it was filled in; null where a field was not filled in well. */
type Filled = {
  [Key in keyof Omit<AskedToTune, 'scenario' | 'knobs'>]: AskedToTune[Key] | null
} & { player: string; knobs: readonly NamedKnob[] }

function startOf(
  { text, scenario }: Ground,
  desk: TuneDesk,
  { seed, matches, tries, fresh, player, knobs }: Filled,
): (() => void) | null {
  if (seed === null || matches === null || tries === null || fresh === null) return null
  return () =>
    desk.start({ scenario: text, about: scenario, player, knobs, seed, matches, tries, fresh })
}
