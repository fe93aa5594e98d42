import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chosen,
  emptyDraft,
  proposed,
  reordered,
  steppedBack,
  stepToUndo,
  withdrawn,
  type SharedDraft,
} from '../../src/class/index.ts'

const ANN = 1
const BEN = 2

const visit = (state: string, by = ANN) => ({
  order: { order: 'visit', state } as const,
  reason: '',
  by,
})
const states = ({ lines }: SharedDraft) => lines.map(({ order }) => order.state)

/** Two proposals of Ann's, and one of Ben's. */
const three = [visit('a'), visit('b'), visit('c', BEN)].reduce(proposed, emptyDraft(1))

describe('A shared draft', () => {
  test('grows, is put in order and thinned out; every change makes agreements void', () => {
    const agreed = { ...three, agreed: [ANN, BEN] }
    const changes = [
      proposed(agreed, visit('d')),
      reordered(agreed, BEN, { line: 2, to: 0 }),
      withdrawn(agreed, BEN, 0),
      chosen(agreed, ANN, { doctrine: 1 }),
    ] as SharedDraft[]
    expect(changes.map(states)).toEqual([
      ['a', 'b', 'c', 'd'],
      ['c', 'a', 'b'],
      ['b', 'c'],
      ['a', 'b', 'c'],
    ])
    for (const { agreed: left, revision } of changes) expect([left, revision]).toEqual([[], 4])
  })

  test('has no line but its own to be moved or withdrawn', () => {
    expect(withdrawn(three, ANN, 7)).toBeNull()
    expect(reordered(three, ANN, { line: 7, to: 0 })).toBeNull()
  })
})

describe('Whoever changed a shared draft last', () => {
  test('takes back a proposal, whoever has proposed something since', () => {
    const back = steppedBack(three, ANN)!
    expect(states(back)).toEqual(['a', 'c'])
    expect(back).toMatchObject({ revision: 4, undone: { by: ANN, did: 'propose' } })
    expect(back.undone!.line!.order).toEqual({ order: 'visit', state: 'b' })
    expect(states(steppedBack(back, ANN)!)).toEqual(['c'])
    expect(states(steppedBack(back, BEN)!)).toEqual(['a'])
  })

  test('puts a line back where it stood, with who had proposed it', () => {
    const back = steppedBack(withdrawn(three, BEN, 1)!, BEN)!
    expect(back.lines).toEqual(three.lines)
    expect(back.undone).toMatchObject({ by: BEN, did: 'withdraw' })
  })

  test('moves a line back', () => {
    const back = steppedBack(reordered(three, BEN, { line: 0, to: 2 })!, BEN)!
    expect(back.lines).toEqual(three.lines)
  })

  test('takes back a choice, and only what was chosen', () => {
    const agenda = chosen(chosen(three, ANN, { doctrine: 1 }), BEN, { agenda: 'x' })
    expect(steppedBack(agenda, ANN)).toMatchObject({ doctrine: 0, agenda: 'x' })
    expect(steppedBack(agenda, BEN)).toMatchObject({ doctrine: 1, agenda: null })
  })

  test('has nothing to take back where nothing is left of it, or nothing was done', () => {
    const gone = withdrawn(proposed(emptyDraft(1), visit('a')), BEN, 0)!
    expect(steppedBack(gone, ANN)).toBeNull()
    expect(steppedBack(three, 3)).toBeNull()
    const other = chosen(chosen(emptyDraft(1), ANN, { doctrine: 1 }), BEN, { doctrine: -1 })
    expect(stepToUndo(other, ANN)).toBeUndefined()
    // A line that is back in the draft can be taken back again.
    expect(states(steppedBack(steppedBack(gone, BEN)!, ANN)!)).toEqual([])
  })

  test('puts no line back into a full draft', () => {
    let draft = withdrawn(three, BEN, 0)!
    while (draft.lines.length < 12) draft = proposed(draft, visit('x'))
    expect(stepToUndo(draft, BEN)).toMatchObject({ did: 'propose' })
    draft = withdrawn(draft, ANN, draft.lines.at(-1)!.line)!
    expect(stepToUndo(draft, BEN)).toMatchObject({ did: 'withdraw' })
  })

  test('comes back to the draft before, step by step, where nobody else has changed it', () => {
    const change = fc.constantFrom<(draft: SharedDraft) => SharedDraft | null>(
      (draft) => proposed(draft, visit('x')),
      (draft) => withdrawn(draft, ANN, draft.lines[0]?.line ?? -1),
      (draft) => reordered(draft, ANN, { line: draft.lines.at(-1)?.line ?? -1, to: 0 }),
      (draft) => chosen(draft, ANN, { doctrine: draft.doctrine === 1 ? -1 : 1 }),
      (draft) => chosen(draft, ANN, { agenda: 'x' }),
    )
    const plain = ({ lines, doctrine, agenda }: SharedDraft) => ({ lines, doctrine, agenda })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 9 }), (changes) => {
        const course = [three]
        for (const act of changes) course.push(act(course.at(-1)!) ?? course.at(-1)!)
        const kept = course.filter((draft, index) => draft !== course[index - 1])
        let draft = kept.pop()!
        while (kept.length > 0) {
          draft = steppedBack(draft, ANN)!
          expect(plain(draft)).toEqual(plain(kept.pop()!))
        }
      }),
    )
  })
})
