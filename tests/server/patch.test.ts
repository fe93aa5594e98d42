import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { difference, type Operation } from '../../src/server/play/patch.ts'

/** JSON as a socket carries it: fields that are undefined are none. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** Applies operations as RFC 6902 has it; throws where a place is missing. */
function applied(document: unknown, operations: readonly Operation[]): unknown {
  const root = { root: sent(document) } as Record<string, unknown>
  for (const operation of operations) {
    const keys = `root${operation.path}`
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    const last = keys.pop()!
    let owner = root
    for (const key of keys) owner = owner[key] as Record<string, unknown>
    const isThere = Object.hasOwn(owner, last)
    if (isThere === (operation.op === 'add')) throw new Error(`${operation.op} ${operation.path}`)
    if (operation.op === 'remove') delete owner[last]
    else owner[last] = sent(operation.value)
  }
  return root['root']
}

/** Groups with few keys, so that two of them have some in common. */
const keys = fc.constantFrom('a', 'b', 'c~/d', 'e')
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.integer({ min: 0, max: 3 }),
    fc.constant(null),
    fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
    fc.dictionary(keys, fc.option(tie('value'), { nil: undefined }), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
}))

describe('The difference between two views', () => {
  test('makes the one of the other', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        expect(applied(before, difference(before, after))).toEqual(sent(after))
      }),
    )
  })

  test('is nothing where they are alike', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(difference(value, structuredClone(value))).toEqual([])
      }),
    )
  })

  test('names no more than the field that changed', () => {
    const view = {
      G: { committed: [false, false], position: { round: 1, hands: [[1]] } },
      _stateID: 3,
    }
    const next = { ...view, G: { ...view.G, committed: [true, false] }, _stateID: 4 }
    expect(difference(view, next)).toEqual([
      { op: 'replace', path: '/G/committed', value: [true, false] },
      { op: 'replace', path: '/_stateID', value: 4 },
    ])
  })
})
