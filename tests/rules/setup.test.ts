import { describe, expect, test } from 'vitest'
import { agenda, call, card, headline } from '../fixtures/scenarios/parts.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { viewOf } from '../../src/rules/index.ts'
import { table, tableFor } from '../helpers/table.ts'

const IDS = ['a', 'b', 'c', 'd', 'e']

describe('[S1] what the scenario gives', () => {
  const t = tableFor({ ...smallScenario(), headlines: [], modules: { calls: true } })

  test('[S1] stability, goodwill, owners, wariness and budgets', () => {
    expect(t.stateIds().map((state) => t.stability(state))).toEqual([6, 6, 5])
    expect([t.goodwill('alder', 'north'), t.goodwill('alder', 'south')]).toEqual([5, 4])
    expect(t.owners('alder-mines-1')).toEqual(['south'])
    expect(t.owners('alder-mines-2')).toEqual([])
    expect([t.wariness('north', 'south'), t.wariness('south', 'north')]).toEqual([2, 2])
    expect([t.soft('south'), t.capital('south')]).toEqual([3, 5])
  })

  test('[S1] doctrine marks and points', () => {
    expect([t.doctrine('north'), t.doctrine('south')]).toEqual([4, 3])
    expect([t.points('north'), t.points('south')]).toEqual([0, 0])
  })

  test('[S1] opening marks: surveys, visits, owed summits and calls', () => {
    expect(t.surveyed('cedar', 'north')).toBe(true)
    expect(t.surveyed('cedar', 'south')).toBe(false)
    expect(t.calls()).toContain('asks-for-rail alder 2')
    const large = tableFor({ ...largeScenario(), headlines: [] })
    expect(large.price('north', { order: 'summit' })).toBe('4/0')
    expect(large.price('east', { order: 'summit' })).toBe('5/0')
    const elm = { order: 'deal', project: 'elm-rail-3' } as const
    expect([large.price('north', elm), large.price('east', elm)]).toEqual(['0/1', '0/2'])
  })

  test('[S1] the first round is ready to be planned', () => {
    expect([t.position.round, t.position.ended]).toEqual([1, 0])
  })
})

describe('[S1] what is shuffled', () => {
  const aim = { effect: 'stability', state: 'alder', by: 0 } as const
  const agendas = IDS.map((id) => agenda(id, { measure: 'soft' }, 1))
  const cards = IDS.map((id) => card(id, { effects: [aim] }))
  const headlines = IDS.map((id) => headline(id, { effects: [aim] }))
  const calls = IDS.map((id) => call(id, ['alder'], [{ order: 'grant' }]))

  test('[S1] 3 agendas are dealt to each power, or as many as the scenario says', () => {
    const power = { north: { agendas } }
    expect(new Set(table({ power }).dealt('north')).size).toBe(3)
    expect(table({ power, rules: { agenda: { dealt: 4 } } }).dealt('north')).toHaveLength(4)
    expect(table({ power: { north: { agendas: agendas.slice(1, 3) } } }).dealt('north')).toEqual([
      'b',
      'c',
    ])
  })

  test('[S1] the dealt agendas lie face up', () => {
    const t = table({ power: { north: { agendas } } })
    for (const viewer of [0, 1, 2, -1]) {
      const { position } = viewOf(t.world, t.position, [], viewer)
      expect(position.dealt).toEqual(t.position.dealt)
    }
  })

  test.each([
    ['agendas', { power: { north: { agendas } } }, (t: T) => t.dealt('north')],
    ['card decks', { power: { north: { cards } } }, (t: T) => t.hand('north')],
    ['headlines', { headlines }, (t: T) => t.headlines()],
    ['calls', { calls }, (t: T) => t.calls()],
  ])('[S1] chance orders the %s', (_, spec, look) => {
    const straight = look(table(spec))
    const shuffled = look(table({ ...spec, rolls: [0, 0, 0, 0] }))
    expect(straight.length).toBeGreaterThan(0)
    expect(shuffled).not.toEqual(straight)
  })

  type T = ReturnType<typeof table>
})
