import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDocuments, type Difference, type ScenarioFile } from '../../src/scenario/index.ts'
import { toPointer } from '../../src/scenario/problem.ts'
import { shippedFile } from '../helpers/shipped.ts'

type Path = readonly (string | number)[]
type Container = Record<string | number, unknown>

const SHIPPED = ['post-settlement-2025', 'unsettled-borders-2022', 'first-steps', 'classroom-50']
const shipped = SHIPPED.map(shippedFile)

const diffDocuments = (before: unknown, after: unknown): Difference[] =>
  compareDocuments(before, after).differences

const copyOf = <T>(value: T): T => structuredClone(value)
const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Container)?.[key], document)

/** Every place of a document, containers before what they hold. */
function* placesIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    const at = Array.isArray(value) ? Number(key) : key
    yield* placesIn((value as Container)[at], [...path, at])
  }
}

/** A copy of a document, changed at a place. */
function edited(
  document: ScenarioFile,
  path: Path,
  edit: (owner: Container, key: string | number) => void,
) {
  const copy = copyOf(document)
  edit(valueAt(copy, path.slice(0, -1)) as Container, path.at(-1)!)
  return copy
}

const changed = (difference: Difference) => {
  const { kind, pointer, before, after } = difference
  return { kind, pointer, before, after }
}

/** Changes `first-steps`, and says what differs. */
function differ(edit: (document: ScenarioFile) => void) {
  const before = shippedFile('first-steps')
  const after = copyOf(before)
  edit(after)
  return diffDocuments(before, after).map(changed)
}

const TEXTS = new Set(['name', 'term', 'summary', 'capital', 'briefing', 'text', 'judgement'])

/** The numbers and texts of a document; lists of plain values stand for their members. */
const editable = (document: ScenarioFile): Path[] =>
  [...placesIn(document)].filter((path) => {
    const value = valueAt(document, path)
    const text = typeof value === 'string' && path.some((key) => TEXTS.has(String(key)))
    return path[0] !== 'formatVersion' && (typeof value === 'number' || text)
  })

const EDITABLE = new Map(shipped.map((each) => [each, fc.constantFrom(...editable(each))]))

describe('What differs between documents', () => {
  test.each(SHIPPED)('a document does not differ from itself: %s', (id) => {
    expect(diffDocuments(shippedFile(id), shippedFile(id))).toEqual([])
  })

  test('one number or text changed is one change, there', () => {
    const edits = fc
      .constantFrom(...shipped)
      .chain((document) =>
        fc.record({ document: fc.constant(document), path: EDITABLE.get(document)! }),
      )
    fc.assert(
      fc.property(edits, ({ document, path }) => {
        const after = edited(document, path, (owner, key) => {
          owner[key] = typeof owner[key] === 'number' ? owner[key] + 1 : `${String(owner[key])} ~`
        })
        const inList = typeof path.at(-1) === 'number'
        const place = inList ? path.slice(0, -1) : path
        expect(diffDocuments(document, after).map(changed)).toEqual([
          {
            kind: 'changed',
            pointer: toPointer(place),
            before: valueAt(document, place),
            after: valueAt(after, place),
          },
        ])
      }),
      { numRuns: 150 },
    )
  })

  const anyEdit = fc.record({
    place: fc.nat(),
    how: fc.constantFrom('drop', 'swap', 'repeat', 'change'),
  })

  /** Does something to a document that may well break it. */
  function disturbed(document: ScenarioFile, { place, how }: { place: number; how: string }) {
    const places = [...placesIn(document)]
    return edited(document, places[place % places.length]!, (owner, key) => {
      if (Array.isArray(owner) && how === 'drop') owner.splice(Number(key), 1)
      else if (Array.isArray(owner) && how === 'swap') owner.push(owner.shift())
      else if (Array.isArray(owner) && how === 'repeat') owner.push(copyOf(owner[Number(key)]))
      else if (how === 'drop') delete owner[key]
      else if (typeof owner[key] === 'number') owner[key] += 1
      else owner[key] = how
    })
  }

  test('nothing differs only where documents say the same, and each change tells both values', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 4 }), (edits) => {
        const before = shippedFile('first-steps')
        const after = edits.reduce(disturbed, before)
        const { before: left, after: right, differences } = compareDocuments(before, after)
        if (differences.length === 0) expect(right).toEqual(left)
        else expect(right).not.toEqual(left)
        for (const { kind, was, path, before: old, after: fresh } of differences) {
          if (kind === 'moved') expect(valueAt(right, path)).toBeDefined()
          if (kind === 'changed' || kind === 'added') expect(valueAt(right, path)).toEqual(fresh)
          if (kind === 'changed' || kind === 'removed') expect(valueAt(left, was)).toEqual(old)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('Entries', () => {
  test('are matched by their ids, so that what is added moves nobody', () => {
    const found = differ(({ states }) => {
      states.unshift({ ...states[0]!, id: 'atlantis' })
      states[2]!.stability.value += 1
    })
    expect(found).toEqual([
      {
        kind: 'added',
        pointer: '/states/0',
        before: undefined,
        after: expect.anything() as unknown,
      },
      expect.objectContaining({ kind: 'changed', pointer: '/states/2/stability/value' }),
    ])
  })

  test('that were left out are told where they were', () => {
    const found = differ((document) => document.headlines?.splice(1, 1))
    expect(found).toEqual([
      {
        kind: 'removed',
        pointer: '/headlines/1',
        before: expect.anything() as unknown,
        after: undefined,
      },
    ])
  })

  test('that changed places are told with the places, as few of them as possible', () => {
    const found = differ(({ calls = [] }) => calls.push(calls.shift()!))
    const last = (shippedFile('first-steps').calls ?? []).length - 1
    expect(found).toEqual([{ kind: 'moved', pointer: `/calls/${last}`, before: 0, after: last }])
  })

  test('that were renamed are the same ones', () => {
    const found = differ(({ calls = [] }) => {
      calls[0]!.id = 'renamed'
    })
    expect(found).toEqual([expect.objectContaining({ kind: 'changed', pointer: '/calls/0/id' })])
  })

  test('of pairs of powers are matched by the pair', () => {
    const found = differ(({ wariness }) => {
      wariness[0]!.value += 1
      wariness.reverse()
    })
    expect(found.filter(({ kind }) => kind === 'changed')).toEqual([
      expect.objectContaining({
        pointer: `/wariness/${shippedFile('first-steps').wariness.length - 1}/value`,
      }),
    ])
    expect(found.some(({ kind }) => kind === 'added' || kind === 'removed')).toBe(false)
  })
})

describe('Effects', () => {
  const stability = { effect: 'stability', state: 'all', by: 1 } as const
  const goodwill = { effect: 'goodwill', power: 'all', state: 'all', by: 1 } as const

  test('that differ in several places differ as wholes', () => {
    const found = differ(({ headlines = [] }) => {
      headlines[0]!.effects = [{ ...goodwill, power: 'japan', by: 2 }]
    })
    expect(found).toEqual([
      {
        kind: 'changed',
        pointer: '/headlines/0/effects/0',
        before: goodwill,
        after: { ...goodwill, power: 'japan', by: 2 },
      },
    ])
  })

  test('are matched by what they say, then by their order', () => {
    const found = differ(({ headlines = [] }) => {
      headlines[0]!.effects = [stability, goodwill]
    })
    expect(found).toEqual([
      { kind: 'added', pointer: '/headlines/0/effects/0', before: undefined, after: stability },
    ])
  })
})

describe('Defaults', () => {
  test('written or left out are the same', () => {
    const found = differ((document) => {
      document.rules = { ...document.rules, agenda: { dealt: 3 } }
      for (const state of document.states) state.neutral ??= false
    })
    expect(found).toEqual([])
  })

  test('are not filled in where a document does not match the schema', () => {
    const found = differ((document) => {
      document.rules = { ...document.rules, agenda: { dealt: 3 } }
      document.calendar.rounds = 99
    })
    expect(found.map(({ pointer }) => pointer)).toEqual(['/calendar/rounds', '/rules/agenda'])
  })

  test('anything can be compared with anything', () => {
    expect(diffDocuments(null, shipped[0]).map(changed)).toEqual([
      { kind: 'changed', pointer: '', before: null, after: shipped[0] },
    ])
    expect(diffDocuments({ powers: 3 }, { powers: [] })).toHaveLength(1)
  })
})

test('Differences know their part', () => {
  const parts = diffDocuments(
    { name: 'a', powers: [{ id: 'x', cards: [{ id: 'c', name: 'a' }], income: 1 }], notes: 1 },
    { name: 'b', powers: [{ id: 'x', cards: [{ id: 'c', name: 'b' }], income: 2 }], notes: 2 },
  ).map(({ part }) => part)
  expect(parts).toEqual(['overview', 'cards', 'powers', 'other'])
})
