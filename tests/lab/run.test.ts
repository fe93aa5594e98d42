import { describe, expect, it } from 'vitest'
import { applyEdits, BASE, canonicalJson, compileVariant } from '../../src/lab/run.ts'
import { parseFacts } from '../../src/scenario/index.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'

const TEXT = JSON.stringify(smallScenario())
const NO_FACTS = parseFacts('[]')
const edited = (pointer: string, value: unknown) =>
  compileVariant(TEXT, { name: 'edited', edits: [{ pointer, value }] }, facts())

function facts() {
  if (!NO_FACTS.ok) throw new Error('an empty catalogue is refused')
  return NO_FACTS.catalogue
}

describe('edits of a scenario', () => {
  it('change what stands at a place and leave the document as it was', () => {
    const document = { list: [{ by: 1 }, { by: 2 }], other: 'same' }
    expect(applyEdits(document, [{ pointer: '/list/1/by', value: 9 }])).toEqual({
      ok: true,
      value: { list: [{ by: 1 }, { by: 9 }], other: 'same' },
    })
    expect(document.list[1]).toEqual({ by: 2 })
  })

  it('fill in groups that were left out', () => {
    expect(applyEdits({}, [{ pointer: '/rules/plan/orders', value: 2 }])).toEqual({
      ok: true,
      value: { rules: { plan: { orders: 2 } } },
    })
  })

  it('come one after the other', () => {
    const edits = [
      { pointer: '/a', value: { b: 1 } },
      { pointer: '/a/b', value: 2 },
    ]
    expect(applyEdits({}, edits)).toEqual({ ok: true, value: { a: { b: 2 } } })
  })

  it.each([
    ['past the end of a list', '/list/3'],
    ['to a list by name', '/list/first'],
    ['through a text', '/text/0'],
    ['into the prototype', '/__proto__/polluted'],
  ])('are refused that lead %s', (_, pointer) => {
    const refused = applyEdits({ list: [1, 2], text: 'x' }, [{ pointer, value: 1 }])
    expect(refused).toEqual({
      ok: false,
      problems: [{ code: 'no-place', pointer, params: { place: pointer } }],
    })
  })
})

describe('a variant of a scenario', () => {
  it('without edits is the scenario', () => {
    const compiled = compileVariant(TEXT, BASE, facts())
    expect(compiled).toMatchObject({ ok: true, scenario: { id: 'small' }, world: { powers: 2 } })
  })

  it('plays by its own numbers', () => {
    expect(edited('/rules/plan/orders', 1)).toMatchObject({
      ok: true,
      world: { rules: { plan: { orders: 1 } } },
    })
  })

  it.each([
    ['a key that is none', '/rules/plan/ordres', 1, 'unknown-key'],
    ['a number out of bounds', '/rules/plan/orders', 99, 'too-large-number'],
    ['a word for a number', '/rules/plan/orders', 'many', 'wrong-type'],
  ])('is refused where the edit is: %s', (_, pointer, value, code) => {
    expect(edited(pointer, value)).toMatchObject({ ok: false, problems: [{ code, pointer }] })
  })

  it('is refused when it makes no sense', () => {
    expect(edited('/states/0/borders/0', 'alder')).toMatchObject({ ok: false })
  })
})

describe('canonical JSON', () => {
  it('does not depend on the order of keys, but on the order of lists', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}')
    expect(canonicalJson([2, 1])).toBe('[2,1]')
  })
})
