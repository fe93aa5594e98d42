/** What the JSON view completes, tells and marks, at places of a shipped scenario. */
import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { parseFacts, problemAt, type ScenarioFile, spanAt } from '../../../src/scenario/index.ts'
import { type Choice, choicesAt } from '../../../src/ui/editor/json/completion.ts'
import { helpAt } from '../../../src/ui/editor/json/help.ts'
import { idKindAt } from '../../../src/ui/editor/json/ids.ts'
import { marksOf } from '../../../src/ui/editor/json/marks.ts'

const shipped = readFileSync('scenarios/post-settlement-2025.json', 'utf8')
const facts = parseFacts(readFileSync('scenarios/sources/facts.json', 'utf8'))
if (!facts.ok) throw new Error('the facts are unreadable')
const surroundings = { catalogue: facts.catalogue, language: 'en' }

/** The scenario with the value at a pointer written anew, and an offset within it. */
function typed(pointer: string, written: string) {
  const { from, to } = spanAt(shipped, pointer)
  const cursor = written.indexOf('|')
  const text = shipped.slice(0, from) + written.replace('|', '') + shipped.slice(to)
  return { text, offset: from + cursor }
}

async function choices(pointer: string, written: string): Promise<Choice[]> {
  const { text, offset } = typed(pointer, written)
  return choicesAt(text, offset, surroundings)
}
const labels = async (pointer: string, written: string): Promise<string[]> =>
  (await choices(pointer, written)).map(({ label }) => label)

/** The text after a choice, its fields filled in with what they stand for. */
async function chosen(pointer: string, written: string, label: string): Promise<string> {
  const { text, offset } = typed(pointer, written)
  const choice = (await choicesAt(text, offset, surroundings)).find((each) => each.label === label)
  const plain = choice!.snippet
    .replaceAll(/\$\{\d+:?([^{}]*)\}/g, '$1')
    .replaceAll(/\\([{}])/g, '$1')
  return text.slice(0, choice!.from) + plain + text.slice(choice!.to)
}

describe('Completion', () => {
  test('offers the keys that are still free', async () => {
    const keys = await labels('/calendar', '{ "year": 2025, "|" }')
    expect(keys.toSorted()).toEqual(['quarter', 'reviews', 'rounds'])
  })

  test('offers the words that may stand at a place', async () => {
    expect(await labels('/powers/0/cards/0/seen', '"|"')).toEqual(['open', 'quiet', 'hidden'])
    expect(await labels('/sectors/0', '{ "base": | }')).toEqual(['false', 'true'])
  })

  test('offers every kind of effect, and the keys of the one that is there', async () => {
    expect(await labels('/headlines/0/effects', '[{ "effect": "|" }]')).toContain('visit-credit')
    const keys = await labels('/headlines/0/effects', '[{ "effect": "budget", "|" }]')
    expect(keys.toSorted()).toEqual(['capital', 'power', 'soft'])
  })

  test('offers facts with what they state', async () => {
    const offered = await choices('/headlines/0/sources', '["|"]')
    expect(offered).toHaveLength(facts.catalogue.size)
    const fact = facts.catalogue.get('abe_2015_tm')!
    expect(offered.find(({ label }) => label === fact.id)?.info).toBe(fact.statement)
  })

  test('offers the powers, states, sectors and calls of the document itself', async () => {
    expect(await labels('/states/0/borders', '["|"]')).toContain('uzbekistan')
    expect(await labels('/states/0/projects/0/sector', '"|"')).toContain('rail')
    expect(await labels('/opening/calls', '[{ "call": "|" }]')).toEqual(
      (JSON.parse(shipped) as { calls: { id: string }[] }).calls.map(({ id }) => id),
    )
    const owners = await labels('/states/0/projects/0', '{ "owner": "|" }')
    expect(owners).toEqual(['japan', 'china', 'russia'])
  })

  test('offers powers and the roles that may stand for them', async () => {
    const offered = await labels('/headlines/0/effects', '[{ "effect": "budget", "power": "|" }]')
    expect(offered).toEqual(expect.arrayContaining(['japan', 'leader', 'trailing']))
  })

  test('offers powers as the keys of goodwill', async () => {
    const written = '{ "|" }'
    expect(await labels('/states/0/goodwill', written)).toContain('china')
    expect(await chosen('/states/0/goodwill', written, 'china')).toContain('{ "china":  }')
  })

  test('takes the place of what has been typed, quotes and all', async () => {
    const text = await chosen('/headlines/0/sources', '["abe|"]', 'abe_2015_tm')
    expect(spanAt(text, '/headlines/0/sources')).toBeTruthy()
    expect(JSON.parse(text).headlines[0].sources).toEqual(['abe_2015_tm'])
  })

  test('writes values that the document can be read with', async () => {
    const keys = await labels('/calendar', '{ "|" }')
    for (const key of keys) {
      const text = await chosen('/calendar', '{ "|" }', key)
      expect(text).toMatch(new RegExp(String.raw`"${key}": (?:\[\]|\S*)`))
    }
    const text = await chosen('/sectors/0', '{ "|" }', 'base')
    expect(JSON.parse(text).sectors[0]).toEqual({ base: false })
  })

  test('offers what it can in a text that is no JSON yet', async () => {
    const { from } = spanAt(shipped, '/headlines')
    const text = `${shipped.slice(0, from)}[{ "sources": [ "`
    expect(await choicesAt(text, text.length, surroundings)).toHaveLength(facts.catalogue.size)
    expect(await choicesAt('{ "', 3, surroundings)).not.toHaveLength(0)
    expect(await choicesAt('', 0, surroundings)).toEqual(expect.any(Array))
  })
})

describe('An id', () => {
  const document: unknown = JSON.parse(shipped)
  const kind = (...path: (string | number)[]) => idKindAt(document, { path, isKey: false })

  test('is asked for where a key names something else', () => {
    expect(kind('states', 0, 'borders', 1)).toBe('state')
    expect(kind('wariness', 0, 'of')).toBe('power')
    expect(kind('powers', 0, 'triggers', 0, 'by')).toBe('power')
    expect(kind('headlines', 0, 'target', 0)).toBe('state')
  })

  test('is not asked for where the same key holds something else', () => {
    expect(kind('states', 0)).toBeNull()
    expect(kind('headlines', 0, 'effects', 0, 'by')).toBeNull()
    expect(kind('powers', 0, 'cards', 0, 'target')).toBeNull()
    expect(kind('states', 0, 'id')).toBeNull()
  })
})

describe('Help', () => {
  const help = (pointer: string) =>
    helpAt(shipped, spanAt(shipped, pointer).from + 1, surroundings)?.text

  test('names the place and what may stand there', () => {
    expect(help('/states/0/stability/value')).toMatch(
      /^Kazakhstan › Stability.*: .*A whole number from 0 to 10\.$/,
    )
    expect(help('/powers/0/cards/0/seen')).toMatch(/One of open, quiet, hidden\.$/)
    expect(help('/headlines/0/effects/0/power')).toMatch(/One of actor, .* The id of a power\.$/)
  })

  test('says what an id stands for', () => {
    expect(help('/states/0/borders/0')).toMatch(/: State ‘Uzbekistan’ .*The id of a state\.$/)
    const { sources } = (JSON.parse(shipped) as ScenarioFile).states[0]!.stability
    const { statement } = facts.catalogue.get(sources![0]!)!
    expect(help('/states/0/stability/sources/0')).toContain(statement)
  })

  test('says the same on a key as on its value', () => {
    const at = shipped.indexOf('"quarter"') + 3
    expect(helpAt(shipped, at, surroundings)?.text).toBe(help('/calendar/quarter'))
  })

  test('has nothing to say of what is no document', () => {
    expect(helpAt('', 0, surroundings)).toBeNull()
    expect(helpAt('12', 1, surroundings)).toBeNull()
  })
})

describe('Marks', () => {
  test('lie on the values that problems point to, in the order of the text', () => {
    const problems = [
      problemAt('too-large-number', ['states', 1, 'stability', 'value'], {
        most: 10,
        received: '12',
      }),
      problemAt('no-evidence', ['states', 0, 'weight']),
    ]
    const marks = marksOf(shipped, problems, 'en')
    expect(marks[0]!.from).toBe(spanAt(shipped, '/states/0/weight').from)
    expect(marks[1]).toMatchObject(spanAt(shipped, '/states/1/stability/value'))
  })

  test('tell only of the place where a text stops being JSON', () => {
    const text = '{\n  "id": here\n}'
    const marks = marksOf(text, [problemAt('no-evidence', ['id'])], 'en')
    expect(marks).toHaveLength(1)
    expect(text.slice(marks[0]!.from)).toMatch(/^here/)
    expect(marks[0]!.message).toContain('double quotes')
  })
})
