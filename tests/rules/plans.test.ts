import { describe, expect, test } from 'vitest'
import { agenda, card } from '../fixtures/scenarios/parts.ts'
import {
  deal,
  dialogue,
  exchange,
  grant,
  loan,
  play,
  pressure,
  quietDeal,
  reassure,
  stabilise,
  summit,
  survey,
  visit,
} from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

const aid = (id: string, more = {}) =>
  card(id, {
    seen: 'quiet',
    effects: [{ effect: 'goodwill', power: 'actor', state: 'target', by: 2 }],
    ...more,
  })
const withCards = (...ids: string[]) => ({
  power: { north: { cards: ids.map((id) => aid(id)) } },
})
const inAlder = { state: 'alder' }

describe('[P1] size', () => {
  const four = ['alder', 'birch', 'cedar'].map((state) => dialogue(state)).concat(reassure())

  test('[P1] a plan holds up to 3 orders', () => {
    expect(table().refuse('north', four.slice(0, 3))).toBeNull()
    expect(table().refuse('north', four)).toBe('too-many-orders')
    expect(table().reject('north', reassure(), four.slice(0, 3))).toBe('too-many-orders')
  })

  test('[P1] the scenario may allow more orders', () => {
    expect(table({ rules: { plan: { orders: 4 } } }).refuse('north', four)).toBeNull()
  })

  test('[P1] at most 1 order is a card', () => {
    const both = [play('one', inAlder), play('two', inAlder)]
    const t = table(withCards('one', 'two'))
    expect(t.refuse('north', both)).toBe('too-many-cards')
    expect(t.refuse('north', both.slice(1))).toBeNull()
    const rules = { plan: { cards: 2 } }
    expect(table({ ...withCards('one', 'two'), rules }).refuse('north', both)).toBeNull()
  })
})

describe('[P2] no repeats', () => {
  const projects = { mine: { in: 'alder' }, pit: { in: 'alder' } }

  test.each([
    ['an exchange in the same state', exchange('alder'), exchange('alder')],
    ['a summit', summit(), summit()],
    ['pressure on the same rival in the same state', pressure('alder', 'east')],
    ['a deal for the same project', deal('mine')],
    ['a quiet deal next to an open one', deal('mine'), quietDeal('mine')],
    ['an open deal next to a quiet one', quietDeal('mine'), deal('mine')],
  ])('[P2] %s is refused a second time', (_, first, second = first) => {
    const t = table({ projects, goodwill: { alder: { north: 5 } } }).with({ soft: { north: 12 } })
    expect(t.reject('north', first)).toBeNull()
    expect(t.reject('north', second, [first])).toBe('duplicate-order')
    expect(t.refuse('north', [first, second])).toBe('duplicate-order')
  })

  test.each([
    ['the same kind in another state', exchange('alder'), exchange('birch')],
    ['another kind in the same state', exchange('alder'), dialogue('alder')],
    ['pressure on another rival', pressure('alder', 'east'), pressure('alder', 'south')],
    ['a deal for another project', deal('mine'), deal('pit')],
  ])('[P2] %s is no repeat', (_, first, second) => {
    const t = table({ projects, goodwill: { alder: { north: 5 } } })
    expect(t.refuse('north', [first, second])).toBeNull()
  })
})

describe('[P3] price', () => {
  test('[P3] the soft power in hand pays for the whole plan', () => {
    const plan = [exchange('alder'), exchange('birch'), dialogue('cedar')]
    const t = table()
    expect(t.with({ soft: { north: 5 } }).refuse('north', plan)).toBeNull()
    expect(t.with({ soft: { north: 4 } }).refuse('north', plan)).toBe('too-little-soft')
  })

  test('[P3] the capital in hand pays for the whole plan', () => {
    const plan = [loan('alder'), loan('birch'), survey('cedar')]
    const t = table()
    expect(t.with({ capital: { north: 7 } }).refuse('north', plan)).toBeNull()
    expect(t.with({ capital: { north: 6 } }).refuse('north', plan)).toBe('too-little-capital')
  })

  test('[P3] an instalment of the same round does not pay for the plan', () => {
    const t = table().with({ capital: { north: 2 }, loan: { alder: { north: 2 } } })
    expect(t.reject('north', loan('birch'))).toBe('too-little-capital')
  })

  test.each([
    [4, '0/2'],
    [3, '0/1'],
    [2, '0/1'],
    [0, '0/1'],
  ])('[P3] a deal of cost %i in a surveyed state costs %s, never less than 1', (cost, price) => {
    const t = table({ projects: { mine: { in: 'alder', cost } } })
    const surveyed = t.with({ surveyed: { alder: { north: 1 } } })
    expect(surveyed.price('north', deal('mine'))).toBe(price)
  })

  test('[P3] no price falls below 0', () => {
    const cheap = card('cheap', {
      step: 'prepare',
      target: 'none',
      effects: [
        { effect: 'price', power: 'all', order: 'grant', soft: -5, capital: -5, rounds: 2 },
        { effect: 'price', power: 'all', order: 'deal', soft: -5, capital: -5, rounds: 2 },
      ],
    })
    const t = table({ projects: { mine: { in: 'alder' } }, power: { north: { cards: [cheap] } } })
    const after = t.play({ north: [play('cheap')] })
    expect(after.price('east', grant('alder'))).toBe('0/0')
    expect(after.price('east', deal('mine'))).toBe('0/1')
  })

  test('[P3] the least price of a deal is a number of the scenario', () => {
    const projects = { mine: { in: 'alder', cost: 1 } }
    const t = table({ projects, rules: { deal: { leastPrice: 3 } } })
    expect(t.price('north', deal('mine'))).toBe('0/3')
  })
})

describe('[P4] foresight', () => {
  const shaky = { mine: { in: 'alder', access: 6, cost: 4 } }

  test.each([
    ['an exchange', 5, exchange('alder')],
    ['a grant', 5, grant('alder')],
    ['a loan', 5, loan('alder')],
    ['a visit', 4, visit('alder')],
    ['a summit', 5, summit()],
  ])('[P4] %s of the plan counts toward the access number', (_, goodwill, courtship) => {
    const t = table({ projects: shaky, goodwill: { alder: { north: goodwill } } })
    expect(t.reject('north', deal('mine'))).toBe('too-little-goodwill')
    expect(t.reject('north', deal('mine'), [courtship])).toBeNull()
    const less = t.with({ goodwill: { alder: { north: goodwill - 1 } } })
    expect(less.reject('north', deal('mine'), [courtship])).toBe('too-little-goodwill')
  })

  test('[P4] a dialogue counts only where it brings goodwill', () => {
    const t = table({
      projects: { mine: { in: 'alder', access: 5 } },
      goodwill: { alder: { north: 3 } },
    })
    expect(t.reject('north', deal('mine'), [dialogue('alder')])).toBeNull()
    const high = table({ projects: shaky, goodwill: { alder: { north: 5 } } })
    expect(high.reject('north', deal('mine'), [dialogue('alder')])).toBe('too-little-goodwill')
  })

  test('[P4] courtship in another state does not count', () => {
    const t = table({ projects: shaky, goodwill: { alder: { north: 5 } } })
    expect(t.reject('north', deal('mine'), [exchange('birch')])).toBe('too-little-goodwill')
  })

  test('[P4] the extra of a trusted donor counts', () => {
    const t = table({
      projects: shaky,
      power: { north: { traits: { trustedDonor: true } } },
    })
    expect(t.reject('north', deal('mine'), [exchange('alder')])).toBeNull()
    const used = [exchange('birch'), exchange('alder')]
    expect(t.reject('north', deal('mine'), used)).toBe('too-little-goodwill')
  })

  test.each([
    ['a grant', 4, grant('alder')],
    ['stabilising', 2, stabilise('alder')],
  ])('[P4] %s counts toward the stability of a deal', (_, stability, order) => {
    const t = table({ projects: { mine: { in: 'alder' } }, stability: { alder: stability } })
    expect(t.reject('north', deal('mine'))).toBe('too-unstable')
    expect(t.reject('north', deal('mine'), [order])).toBeNull()
    const less = t.with({ stability: { alder: stability - 1 } })
    expect(less.reject('north', deal('mine'), [order])).toBe('too-unstable')
  })

  test('[P4] the goodwill that stabilising brings counts', () => {
    const t = table({ projects: { mine: { in: 'alder', access: 5 } }, stability: { alder: 5 } })
    expect(t.reject('north', deal('mine'), [stabilise('alder')])).toBeNull()
  })

  test('[P4] a dialogue that stabilising will make idle does not count', () => {
    const t = table({
      projects: { mine: { in: 'alder', access: 7 } },
      goodwill: { alder: { north: 4 } },
      stability: { alder: 5 },
    })
    const others = [stabilise('alder'), dialogue('alder')]
    expect(t.reject('north', deal('mine'), others)).toBe('too-little-goodwill')
    expect(t.reject('north', deal('mine'), [stabilise('alder'), exchange('alder')])).toBeNull()
  })

  test('[P2] one card is played once, wherever', () => {
    const t = table({ rules: { plan: { cards: 2 } }, ...withCards('gift') })
    const elsewhere = play('gift', { state: 'birch' })
    expect(t.reject('north', elsewhere, [play('gift', inAlder)])).toBe('duplicate-order')
  })

  test('[P4] courtship does not count toward the alignment that pressure needs', () => {
    const t = table()
    const order = pressure('alder', 'east')
    expect(t.reject('north', order, [exchange('alder')])).toBe('too-little-alignment')
  })

  test('[P4] courtship does not count toward the conditions of a card', () => {
    const requires = [{ is: { measure: 'goodwill', state: 'target' }, atLeast: 5 }]
    const cards = [aid('friends-only', { requires, step: 'survey' })]
    const t = table({ power: { north: { cards } } })
    const order = play('friends-only', inAlder)
    expect(t.reject('north', order, [exchange('alder')])).toBe('card-condition')
  })

  test('[P4] a visit of the plan makes its deal cheaper', () => {
    const t = table({ projects: { mine: { in: 'alder' } } })
    expect(t.price('north', deal('mine'))).toBe('0/4')
    expect(t.price('north', deal('mine'), [visit('alder')])).toBe('0/3')
    expect(t.price('north', deal('mine'), [visit('birch')])).toBe('0/4')
  })

  test('[P4] what a card of the plan brings does not count', () => {
    const t = table({
      projects: shaky,
      goodwill: { alder: { north: 5 } },
      ...withCards('gift'),
    })
    expect(t.reject('north', deal('mine'), [play('gift', inAlder)])).toBe('too-little-goodwill')
  })
})

describe('[P5] hand', () => {
  const five = withCards('a', 'b', 'c', 'd', 'e')

  test('[P5] a hand holds 3 cards, filled up at the start of the next round', () => {
    const t = table(five)
    const hand = t.hand('north')
    expect(hand).toHaveLength(3)
    const after = t.play({ north: [play(hand[0]!, inAlder)] })
    expect(after.hand('north')).toHaveLength(3)
    expect(after.hand('north')).not.toContain(hand[0])
    expect(after.hand('north')).toEqual(expect.arrayContaining(hand.slice(1)))
  })

  test('[P5] a card played is out of the match, and the deck runs out', () => {
    const played: string[] = []
    let t = table(five)
    while (t.hand('north').length > 0) {
      const [next] = t.hand('north')
      played.push(next!)
      t = t.with({ soft: { north: 5 } }).play({ north: [play(next!, inAlder)] })
    }
    expect(played.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(t.play().hand('north')).toEqual([])
    expect(t.reject('north', play('a', inAlder))).toBe('card-not-in-hand')
  })

  test('[P5] a card that is not in hand cannot be played, and no other power holds it', () => {
    const t = table(five)
    const missing = ['a', 'b', 'c', 'd', 'e'].find((id) => !t.hand('north').includes(id))!
    expect(t.reject('north', play(missing, inAlder))).toBe('card-not-in-hand')
    expect(t.hand('east')).toEqual([])
  })

  test('[P5] the scenario may change the size of a hand', () => {
    expect(table({ ...five, rules: { plan: { hand: 2 } } }).hand('north')).toHaveLength(2)
  })
})

describe('[P6] agenda', () => {
  const measure = { measure: 'soft' } as const
  const t = table({
    power: { north: { agendas: ['a', 'b', 'c', 'd'].map((id) => agenda(id, measure, 1)) } },
  })
  const [first, second, third] = t.dealt('north')

  test('[P6] the first plan must keep one of the dealt agendas', () => {
    expect(t.refuse('north', [])).toBe('agenda-missing')
    for (const id of [first!, second!, third!]) expect(t.refuse('north', { agenda: id })).toBeNull()
  })

  test('[P6] an agenda that was not dealt cannot be kept', () => {
    const other = ['a', 'b', 'c', 'd'].find((id) => !t.dealt('north').includes(id))!
    expect(t.refuse('north', { agenda: other })).toBe('agenda-missing')
    expect(t.refuse('north', { agenda: 'no-such' })).toBe('agenda-missing')
  })

  test('[P6] the choice is told to its power alone, and made once', () => {
    const after = t.play({ north: { agenda: second! } })
    expect(after.told('agenda-kept')).toMatchObject([{ power: 0, agenda: 1, to: 0 }])
    expect(after.refuse('north', { agenda: first! })).toBe('agenda-not-now')
    expect(after.refuse('north', [])).toBeNull()
  })

  test('[P6] a power without agendas keeps none', () => {
    expect(t.refuse('east', [])).toBeNull()
  })
})
