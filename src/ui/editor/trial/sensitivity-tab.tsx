/** Which numbers move the wins most. */
import {
  largestFirst,
  proveSensitivity,
  type AskedToCompare,
  type NamedKnob,
  type NumberReport,
  type SensitivityReport,
} from '../../../proving/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import type { Ground } from './ground.ts'
import { KnobPicker } from './knob-picker.tsx'
import { useKnobChoice } from './knobs.ts'
import { Ranking } from './ranking.tsx'
import { RunBar } from './run-bar.tsx'
import { countFrom, seedFrom, Setup, useSetup } from './setup.tsx'
import { Stale } from './stale.tsx'
import { useProof, type Prove, type ProofDesk } from './use-proof.ts'
import { useProvingWords } from './words.ts'

/** What was asked, and the scenario and numbers it was asked about. */
type Ask = AskedToCompare & { about: Scenario; knobs: readonly NamedKnob[] }
export type SensitivityDesk = ProofDesk<Ask, NumberReport, SensitivityReport>

const prove: Prove<Ask, NumberReport, SensitivityReport> = proveSensitivity

export const useSensitivity = (): SensitivityDesk => useProof(prove)

const COUNT = { least: 20, most: 2000 }

export function SensitivityTab({ ground, desk }: { ground: Ground; desk: SensitivityDesk }) {
  const { say } = useProvingWords()
  const [form, change] = useSetup({ player: 'flowchart', matches: '200' })
  const choice = useKnobChoice(ground.scenario)
  const matches = countFrom(form.matches, COUNT)
  const seed = seedFrom(form.seed)
  const { asked, told, played, outcome } = desk
  const start =
    matches === null || seed === null
      ? null
      : () => {
          const { text, scenario } = ground
          const knobs = choice.chosen
          desk.start({ scenario: text, about: scenario, player: form.player, knobs, matches, seed })
        }
  const all = asked?.knobs.length ?? 1
  return (
    <>
      <p>{say('sensitivityIntro')}</p>
      <Setup form={form} change={change} count={COUNT} matchesLabel={say('matchesOfChange')} />
      <KnobPicker
        title={say('numbersToTry')}
        choice={choice}
        scenario={ground.scenario}
        bounded={false}
      />
      <RunBar
        desk={desk}
        start={say('sensitivityStart')}
        onStart={start}
        refusal={ground.refusal ?? (choice.chosen.length === 0 ? say('noneChosen') : null)}
        progress={say('comparedSoFar', { done: told.length, all, played })}
        share={told.length / all}
      />
      {asked && told.length > 0 && (
        <>
          <Stale asked={asked.scenario} text={ground.text} />
          <Ranking
            numbers={largestFirst(told)}
            fixed={outcome?.ok ? outcome.result.fixed : []}
            about={asked.about}
            knobs={asked.knobs}
          />
        </>
      )}
    </>
  )
}
