/** Effects tried by the rules: the board after them, and what has changed in words. */
import { lazy, Suspense, useMemo, useState } from 'react'
import {
  compileWorld,
  tryEffects,
  viewOf,
  type Reason,
  type Trial,
  type Tried,
  type World,
} from '../../../rules/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { joined, stateName, type Tongue } from '../../../text/names.ts'
import { reasonSentence } from '../../../text/reason.ts'
import {
  boardModel,
  statesHit,
  trialAccounts,
  trialChoices,
  trialOf,
  type Attempt,
  type BoardModel,
  type TrialAccount,
  type TrialChoices,
} from '../../../view/index.ts'
import { loadMapPane } from '../../map-pane.ts'
import { useLanguage } from '../../say.tsx'
import { useEditorWords } from '../words.ts'
import { Account } from './account.tsx'
import { Choices, type Wish } from './choices.tsx'

const MapPane = lazy(async () => ({ default: await loadMapPane() }))

interface Props {
  attempt: Attempt
  scenario: Scenario
}

export function Preview({ attempt, scenario }: Props) {
  const language = useLanguage()
  const world = useMemo(() => compileWorld(scenario), [scenario])
  const [wish, setWish] = useState<Wish>({ state: -1, rival: -1, luck: 'yes' })
  const shown = useShown(world, attempt, wish, language)
  if (!shown) return null
  const { choices, trial, tried, accounts, hit, model } = shown
  const tongue = { language, world }
  const pickState = (state: number) => choices.states.includes(state) && setWish({ ...wish, state })
  return (
    <div className="ed-preview-body">
      <Choices tongue={tongue} {...shown} luck={wish.luck} wish={setWish} />
      <div aria-live="polite">
        {tried.refused && <Refused reason={tried.refused} />}
        {accounts.map((account, index) => (
          <Account key={account.round} tongue={tongue} account={account} isFirst={index === 0} />
        ))}
        <Marked tongue={tongue} states={hit} />
      </div>
      <Suspense fallback={null}>
        <MapPane
          model={model}
          picked={trial.state < 0 ? null : { state: trial.state }}
          pick={(target) => target && 'state' in target && pickState(target.state)}
          viewer={-1}
          marked={hit}
        />
      </Suspense>
    </div>
  )
}

function Refused({ reason }: { reason: Reason }) {
  const words = useEditorWords()
  const language = useLanguage()
  return <p>{words('previewRefused', { reason: reasonSentence(language, reason) })}</p>
}

function Marked({ tongue, states }: { tongue: Tongue; states: readonly number[] }) {
  const words = useEditorWords()
  if (states.length === 0) return null
  const names = joined(
    tongue,
    states.map((state) => stateName(tongue, state)),
  )
  return <p className="muted small">{words('previewMarked', { states: names })}</p>
}

/** The trial nearest to what is wished, and all that is shown of it. */
function useShown(
  world: World,
  attempt: Attempt,
  { state, rival, luck }: Wish,
  language: string,
): Shown | null {
  const key = JSON.stringify(attempt)
  return useMemo(() => {
    const attempt = JSON.parse(key) as Attempt
    const choices = trialChoices(world, attempt)
    if (!choices) return null
    const trial = trialOf(attempt, choices, { state, rival })
    const tried = tryEffects(world, trial, luck === 'yes')
    const accounts = trialAccounts(world, tried)
    const model = boardModel(viewOf(world, tried.after, [], -1), [], language)
    return { choices, trial, tried, accounts, hit: statesHit(world, accounts[0]!), model }
  }, [world, key, state, rival, luck, language])
}

interface Shown {
  choices: TrialChoices
  trial: Trial
  tried: Tried
  accounts: readonly TrialAccount[]
  hit: readonly number[]
  model: BoardModel
}
