/**
 * What the shipped scenarios do, as sentences, kept to the byte: to be read as a whole when a wording
 * changes. `UPDATE_GOLDEN=1 npx vitest run tests/text/sentences` writes them anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { EffectFile, ScenarioFile } from '../../src/scenario/index.ts'
import {
  answerSentence,
  conditionSentence,
  effectSentence,
  inBacklash,
  inCard,
  inGoal,
  inHeadline,
  measurePhrase,
  namesIn,
  triggerSentence,
  type Where,
  windowSentence,
} from '../../src/text/effects.ts'
import { shippedFile } from '../helpers/shipped.ts'
import { flawsOf } from './sound.ts'

const FILE = new URL('sentences.txt', import.meta.url)
const SHIPPED = ['post-settlement-2025', 'unsettled-borders-2022', 'first-steps', 'classroom-50']

/** Every script of a scenario: a heading each, and its sentences below. */
function script(document: ScenarioFile): string[][] {
  const names = namesIn('en', document)
  const effects = (list: readonly EffectFile[], where: Where): string[] =>
    list.map((effect) => `- ${effectSentence('en', names, effect, where)}`)
  const powers = document.powers.map((power) => {
    const goal = inGoal(power.id)
    return [
      [`Backlash of ${power.id}`, ...effects(power.backlash ?? [], inBacklash(power.id))],
      [
        `Triggers of ${power.id}`,
        ...(power.triggers ?? []).map(
          (each) => `- ${triggerSentence('en', names, each, power.id)}`,
        ),
      ],
      [`Interest of ${power.id}`, `- ${measurePhrase('en', names, power.interest.is, goal)}`],
      ...(power.agendas ?? []).map(({ id, all }) => [
        `Agenda ${id}`,
        ...all.map((each) => `- ${conditionSentence('en', names, each, goal)}`),
      ]),
      ...(power.cards ?? []).map((card) => {
        const where = inCard(power.id, card)
        const needs = (card.requires ?? []).map(
          (each) => `- needs: ${conditionSentence('en', names, each, where)}`,
        )
        return [`Card ${card.id}`, ...needs, ...effects(card.effects, where)]
      }),
    ]
  })
  const headlines = (document.headlines ?? []).map((headline) => [
    `Headline ${headline.id}`,
    `- ${windowSentence('en', headline)}`,
    ...effects(headline.effects, inHeadline(headline)),
  ])
  const calls = (document.calls ?? []).map((call) => [
    `Call ${call.id}`,
    `- ${windowSentence('en', call)}`,
    ...call.answers.map((answer) => `- ${answerSentence('en', names, answer)}`),
  ])
  return [...powers.flat(), ...headlines, ...calls].filter((lines) => lines.length > 1)
}

test('The sentences about all effects of the shipped scenarios are the same to the byte', () => {
  const told = new Set<string>()
  const parts = SHIPPED.map((id) => {
    // Scenarios share much: each script is shown once.
    const scripts = script(shippedFile(id)).map((lines) => lines.join('\n'))
    const fresh = scripts.filter((lines) => !told.has(lines))
    for (const lines of fresh) told.add(lines)
    return [id.toUpperCase(), ...fresh].join('\n\n')
  })
  const text = `${parts.join('\n\n\n')}\n`
  expect(text.split('\n').filter((line) => line !== '' && flawsOf(line).length > 0)).toEqual([])
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(FILE, text)
  expect(text).toBe(readFileSync(FILE, 'utf8'))
})
