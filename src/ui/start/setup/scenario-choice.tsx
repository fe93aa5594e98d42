/** The shipped scenarios, one card each. */
import { RadioGroup } from 'radix-ui'
import { localise, type Scenario } from '../../../scenario/index.ts'
import { listOf } from '../../../text/lists.ts'
import { useLanguage, useSay } from '../../say.tsx'
import { FORMAT_EXAMPLE } from '../scenarios.ts'

interface Props {
  scenarios: readonly Scenario[]
  chosen: string
  /** Whether nothing else may be chosen. */
  locked: boolean
  choose: (id: string) => void
}

export function ScenarioChoice({ scenarios, chosen, locked, choose }: Props) {
  const say = useSay()
  const language = useLanguage()
  const shown = locked ? scenarios.filter(({ id }) => id === chosen) : scenarios
  return (
    <div className="stack">
      <h3 id="setup-scenario">{say('setup.scenario')}</h3>
      <RadioGroup.Root
        className="scenarios"
        aria-labelledby="setup-scenario"
        value={chosen}
        onValueChange={choose}
      >
        {shown.map(({ id, name, summary, calendar }) => (
          <RadioGroup.Item key={id} value={id} className="choice-item scenario">
            <span className="choice-dot" aria-hidden="true" />
            <span className="scenario-words">
              <span className="scenario-name">
                {localise(name, language)}
                {id === FORMAT_EXAMPLE && (
                  <span className="scenario-tag small">{say('setup.formatExample')}</span>
                )}
              </span>
              <span>{localise(summary, language)}</span>
              <span className="muted small">
                {say('setup.scenarioFacts', {
                  rounds: calendar.rounds,
                  year: String(calendar.year),
                  quarter: calendar.quarter,
                  reviews: listOf(language, calendar.reviews.map(String)),
                })}
              </span>
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  )
}
