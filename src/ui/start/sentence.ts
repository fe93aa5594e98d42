/** Who plays what, in a sentence. */
import { localise } from '../../scenario/index.ts'
import { listOf } from '../../text/lists.ts'
import type { Say } from '../say.tsx'
import type { SetupForm } from './form.ts'
import type { ScenarioBrief } from './scenarios.ts'

export function seatsSentence(
  say: Say,
  language: string,
  { seats }: SetupForm,
  { name, powers, calendar }: ScenarioBrief,
): string {
  const named = powers.map((power, index) => ({
    ...seats[index]!,
    power: localise(power.name, language),
  }))
  const people = named.filter(({ kind }) => kind === 'person').map(({ power }) => power)
  const rivals = named
    .filter(({ kind }) => kind === 'computer')
    .map(({ power, level, words }) =>
      say('start.rival', { power, level: words || say(`level.${level}`) }),
    )
  const params = {
    scenario: localise(name, language),
    rounds: calendar.rounds,
    rivals: listOf(language, rivals),
  }
  if (people.length === 0) return say('start.playWatch', params)
  if (people.length === 1) return say('start.playAs', { ...params, power: people[0]! })
  const alone = rivals.length === 0 ? 'yes' : 'no'
  return say('start.playTogether', { ...params, people: listOf(language, people), alone })
}
