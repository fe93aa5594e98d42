/** Whatever is done to a document can be undone and done again, and what is wrong is always told. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  begin,
  change,
  judge,
  redo,
  setAt,
  undo,
  withPast,
  type History,
} from '../../src/editor/index.ts'
import { compileWorld } from '../../src/rules/index.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { runs } from '../helpers/counts.ts'
import { randomMatch } from '../helpers/play.ts'
import { shippedFile } from '../helpers/shipped.ts'
import { shippedFacts } from '../helpers/worlds.ts'
import { anyEdits, edited } from './edits.ts'

const RUNS = runs(40, { quick: 8, long: 400 })
const document = smallScenario()

const undoneAll = (history: History): History =>
  history.past.length === 0 ? history : undoneAll(undo(history))
const redoneAll = (history: History): History =>
  history.future.length === 0 ? history : redoneAll(redo(history))

describe('edits', () => {
  test('of any kind, undone, give the document of before, and redone the one of after', () => {
    const property = fc.property(anyEdits(25), (edits) => {
      const after = edits.reduce(edited, begin(document))
      const back = undoneAll(after)
      expect(back.document).toEqual(document)
      expect(redoneAll(back).document).toEqual(after.document)
    })
    fc.assert(property, RUNS)
  })

  test('outlive a file of their own', () => {
    const property = fc.property(anyEdits(10), (edits) => {
      const after = edits.reduce(edited, begin(document))
      const kept = JSON.parse(JSON.stringify(after)) as History
      expect(undoneAll(withPast(kept.document, kept)).document).toEqual(document)
    })
    fc.assert(property, RUNS)
  })

  test('that do not fit the document are forgotten', () => {
    const stray = {
      kind: 'set',
      place: '',
      patches: [],
      inverse: [{ op: 'replace', path: ['nowhere', 'at', 'all'], value: 1 }],
    }
    expect(withPast(document, { past: [stray], future: [] }).past).toEqual([])
    expect(withPast(document, { past: 'much' }).past).toEqual([])
    expect(withPast(document, null).past).toEqual([])
  })

  test('of a turn that was kept are not joined by further ones', () => {
    const note = { kind: 'set', place: '/id', turn: 'turn-1' } as const
    const typed = (history: History, id: string) =>
      change(history, note, (draft) => setAt(draft, ['id'], id))
    const kept = typed(begin(document), 'kept')
    const later = typed(withPast(kept.document, kept), 'later')
    expect(undo(later).document.id).toBe('kept')
  })

  test('of one turn are undone together, those of two turns one by one', () => {
    const typed = ['F', 'Fe', 'Fer'].reduce(
      (history, name) =>
        change(history, { kind: 'set', place: '/name', turn: 'a' }, (draft) => {
          draft.name = name
        }),
      begin(document),
    )
    expect(undo(typed).document).toEqual(document)
    const next = change(typed, { kind: 'set', place: '/name', turn: 'b' }, (draft) => {
      draft.name = 'Fergana'
    })
    expect(undo(next).document.name).toBe('Fer')
  })

  test('that change nothing are none, and a new one ends what could be redone', () => {
    const history = begin(document)
    const same = change(history, { kind: 'set', place: '/name' }, (draft) =>
      setAt(draft, ['name'], document.name),
    )
    expect(same).toBe(history)
    const other = change(history, { kind: 'set', place: '/id' }, (draft) =>
      setAt(draft, ['id'], 'other'),
    )
    const again = change(undo(other), { kind: 'set', place: '/id' }, (draft) =>
      setAt(draft, ['id'], 'another'),
    )
    expect(again.future).toEqual([])
  })
})

describe('a document', () => {
  const facts = shippedFacts()

  test('of a shipped scenario has no problems', () => {
    for (const id of ['post-settlement-2025', 'first-steps', 'classroom-50']) {
      expect(judge(shippedFile(id), facts).problems).toEqual([])
    }
  })

  test('that edits can make lists problems, or plays to an end', () => {
    let played = 0
    const property = fc.property(anyEdits(6), fc.nat(), (edits, seed) => {
      const { document: made } = edits.reduce(edited, begin(document))
      const { scenario, problems } = judge(made, facts)
      if (problems.length > 0) return
      const world = compileWorld(scenario!)
      const styles = scenario!.powers.map(() => 'anything' as const)
      const rounds = [...randomMatch(world, { seed: String(seed), styles })]
      expect(rounds.at(-1)!.after.ended).not.toBe(0)
      played += 1
    })
    fc.assert(property, RUNS)
    expect(played).toBeGreaterThan(0)
  })
})
