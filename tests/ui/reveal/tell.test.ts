import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileWorld, type World } from '../../../src/rules/index.ts'
import { parseScenario } from '../../../src/scenario/index.ts'
import { anyRuleTitle, chapterTitle, withoutRules } from '../../../src/text/reveal.ts'
import { tell, type ToldBeat } from '../../../src/ui/match/reveal/tell.ts'
import { story } from '../../../src/view/index.ts'
import { randomMatch, someSettings } from '../../helpers/play.ts'
import { flowchartMatch } from '../../view/matches.ts'

const FOLDER = new URL('../../../scenarios/', import.meta.url)

function worldOf(file: string): World {
  const parsed = parseScenario(readFileSync(new URL(file, FOLDER), 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return compileWorld(parsed.scenario)
}

const WORLDS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && file !== 'scenario.schema.json')
  .map((file): [string, World] => [file, worldOf(file)])

function toldOf(world: World): ToldBeat[] {
  const tongue = { language: 'en', world }
  const { opening, openingFacts, rounds } = flowchartMatch(world, 'tell')
  const random = someSettings(world, 8).flatMap((setting) => [...randomMatch(world, setting)])
  const beats = [
    ...story(world, opening, { round: 0, facts: openingFacts, after: opening }),
    ...[...rounds, ...random].flatMap((played) =>
      story(world, played.before, { ...played, round: played.before.round }),
    ),
  ]
  return beats.map((beat) => tell(tongue, beat))
}

describe.each(WORLDS)('Beats of %s in words', (_, world) => {
  const told = toldOf(world)

  test('have a phase, a title and at least one line', () => {
    for (const { phase, title, lines } of told) {
      expect(phase).not.toBe('')
      expect(title).toMatch(/^[^{}]+$/)
      expect(lines.length).toBeGreaterThan(0)
      for (const { text } of lines) expect(text).toMatch(/^[^{}[\]]+$/)
    }
  })

  test('tell every fact in exactly one line', () => {
    for (const { beat, lines } of told) {
      const facts = lines.flatMap((line) => line.facts)
      expect(facts).toHaveLength(beat.facts.length)
      expect(new Set(facts)).toEqual(new Set(beat.facts))
    }
  })

  test('name rules that all have titles', () => {
    const rules = new Set(told.flatMap((beat) => [...beat.rules]))
    expect(rules.size).toBeGreaterThan(10)
    for (const rule of rules) {
      expect(anyRuleTitle('en', rule)).not.toBe('')
      expect(chapterTitle('en', rule)).not.toBe('')
    }
  })
})

test('Ids of rules are taken out of a sentence with the space before them', () => {
  expect(withoutRules('It drifts [A6], by a card [O13]')).toEqual({
    text: 'It drifts, by a card',
    rules: ['A6', 'O13'],
  })
})
