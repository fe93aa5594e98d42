import { describe, expect, test } from 'vitest'
import {
  deal,
  dialogue,
  exchange,
  grant,
  loan,
  quietDeal,
  summit,
  visit,
} from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

const calm = { modules: { hedging: false } }
const mines = {
  mine: { in: 'alder', cost: 6 },
  pit: { in: 'alder', cost: 5 },
  far: { in: 'birch' },
}

/** A table without hedging on which north has this goodwill in alder. */
const liked = (goodwill: number, more = {}) =>
  table({ ...calm, goodwill: { alder: { north: goodwill } }, ...more })

describe('[O0] crowded', () => {
  test.each([
    ['exchange', exchange, '2/0', '3/0'],
    ['grant', grant, '1/2', '2/2'],
    ['loan', loan, '0/3', '1/3'],
    ['visit', visit, '3/0', '4/0'],
  ])('[O0] with goodwill 6 or more an %s costs 1 soft more', (_, order, normal, crowded) => {
    expect(liked(5).price('north', order('alder'))).toBe(normal)
    expect(liked(6).price('north', order('alder'))).toBe(crowded)
    expect(liked(10).price('north', order('alder'))).toBe(crowded)
    expect(liked(6).price('north', order('birch'))).toBe(normal)
    expect(liked(6).price('east', order('alder'))).toBe(normal)
  })

  test('[O0] a dialogue and a summit cost the same everywhere', () => {
    expect(liked(9).price('north', dialogue('alder'))).toBe('1/0')
    expect(liked(9).price('north', summit())).toBe('5/0')
  })

  test('[O0] the scenario may change where it begins and what it costs', () => {
    const rules = { soft: { crowdedFrom: 7, crowdedSoft: 2 } }
    expect(liked(6, { rules }).price('north', exchange('alder'))).toBe('2/0')
    expect(liked(7, { rules }).price('north', exchange('alder'))).toBe('4/0')
  })
})

describe('[O1] exchange programme', () => {
  test('[O1] goodwill rises by 1 for 2 soft power', () => {
    const after = table().play({ north: [exchange('alder')] })
    expect(after.spent('north')).toBe('2/0')
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O1 +1'])
    expect(after.goodwill('alder', 'north')).toBe(5)
    expect(after.stability('alder')).toBe(6)
  })

  test('[O1] it names a state and nothing else', () => {
    const order = exchange('alder')
    for (const more of [{ state: 'nowhere' }, { rival: 'east' }, { quiet: true }]) {
      expect(table().reject('north', { ...order, ...more })).toBe('malformed')
    }
    expect(table().reject('north', { order: 'exchange' })).toBe('malformed')
  })

  test('[O1] it is quiet: nobody is alarmed', () => {
    expect(
      table()
        .play({ north: [exchange('alder')] })
        .why('wariness', 'north'),
    ).toEqual([])
  })

  test('[O1] the scenario may change price and goodwill', () => {
    const rules = { goodwill: { exchange: 3 }, prices: { exchange: { soft: 4, capital: 1 } } }
    const after = table({ rules }).play({ north: [exchange('alder')] })
    expect(after.spent('north')).toBe('4/1')
    expect(after.goodwill('alder', 'north')).toBe(7)
  })
})

describe('[O2] grant', () => {
  test('[O2] goodwill and stability rise by 1 for 1 soft power and 2 capital', () => {
    const after = table().play({ north: [grant('alder')] })
    expect(after.spent('north')).toBe('1/2')
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O2 +1'])
    expect(after.why('stability', 'alder')).toEqual(['O2 +1', 'A6 -1'])
    expect(after.why('wariness', 'north')).toEqual([])
  })

  test('[O2] the scenario may change the stability it brings', () => {
    const after = table({ rules: { soft: { grantStability: 3 } } }).play({
      north: [grant('alder')],
    })
    expect(after.why('stability', 'alder')).toContain('O2 +3')
  })
})

describe('[O3] development loan', () => {
  const t = table().with({ capital: { north: 3 } })

  test('[O3] goodwill rises by 1 for 3 capital', () => {
    const after = t.play({ north: [loan('alder')] })
    expect(after.spent('north')).toBe('0/3')
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O3 +1'])
  })

  test('[O3] it pays back 1 capital a round for 3 rounds, the same round included', () => {
    let at = t.play({ north: [loan('alder')] })
    const capital = [at.capital('north')]
    for (let round = 2; round <= 4; round++) {
      at = at.play()
      capital.push(at.capital('north'))
    }
    // Of the steps of 2, 1 is the power's income.
    expect(capital).toEqual([2, 4, 6, 7])
    expect(at.loan('alder', 'north')).toBe(0)
  })

  test('[O3] a state takes one loan at a time of a power', () => {
    const after = t.with({ capital: { north: 12, east: 12 } }).play({ north: [loan('alder')] })
    expect(after.reject('north', loan('alder'))).toBe('loan-open')
    expect(after.reject('north', loan('birch'))).toBeNull()
    expect(after.reject('east', loan('alder'))).toBeNull()
    expect(after.play().reject('north', loan('alder'))).toBe('loan-open')
    expect(after.play().play().reject('north', loan('alder'))).toBeNull()
  })

  test('[O3] each loan still open at the end costs a point', () => {
    const last = table({ rounds: 1, reviews: [9] })
    const after = last.with({ loan: { alder: { north: 1, east: 2 }, birch: { east: 3 } } }).play()
    expect(['north', 'east', 'south'].map((id) => after.points(id))).toEqual([0, -2, 0])
    expect(after.why('points', 'east')).toEqual(['O3 -12', 'O3 -12'])
    const now = last.play({ north: [loan('alder')] })
    expect(now.points('north')).toBe(-1)
  })

  test('[O3] the scenario may change the number of instalments', () => {
    const short = table({ rules: { loan: { rounds: 1 } } }).play({ north: [loan('alder')] })
    expect(short.reject('north', loan('alder'))).toBeNull()
  })
})

describe('[O4] ministerial dialogue', () => {
  test.each([
    [0, 2],
    [3, 5],
    [4, 4],
    [6, 6],
  ])('[O4] goodwill %i becomes %i', (before, after) => {
    const t = liked(before).play({ north: [dialogue('alder')] })
    expect(t.spent('north')).toBe('1/0')
    expect(t.goodwill('alder', 'north')).toBe(after)
  })

  test('[O4] each other power leading the state is 1 less wary', () => {
    const t = table({
      goodwill: { alder: { east: 5, south: 5 } },
      wariness: { east: { north: 3 }, south: { north: 3 }, west: { north: 3 } },
      powers: 4,
    })
    const after = t.play({ north: [dialogue('alder')] })
    expect(after.why('wariness', 'east', 'north')).toEqual(['O4 -1', 'W3 -1'])
    expect(after.why('wariness', 'south', 'north')).toEqual(['O4 -1', 'W3 -1'])
    expect(after.why('wariness', 'west', 'north')).toEqual(['W3 -1'])
    expect(after.wariness('east', 'north')).toBe(1)
  })

  test('[O4] a power that leads alone calms nobody', () => {
    const t = liked(6, { wariness: { east: { north: 3 } } })
    const after = t.play({ north: [dialogue('alder')] })
    expect(after.why('wariness', 'east', 'north')).toEqual(['W3 -1'])
  })

  test('[O4] the scenario may change where the goodwill ends', () => {
    const t = liked(6, { rules: { soft: { dialogueBelow: 7 } } })
    expect(t.play({ north: [dialogue('alder')] }).goodwill('alder', 'north')).toBe(8)
  })
})

describe('[O5] state visit', () => {
  test('[O5] goodwill rises by 2 for 3 soft power', () => {
    const after = table().play({ north: [visit('alder')] })
    expect(after.spent('north')).toBe('3/0')
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O5 +2'])
  })

  test('[O5] it is open, but quiet in a neutral state', () => {
    const t = table({ state: { birch: { neutral: true } } })
    expect(t.play({ north: [visit('alder')] }).wariness('east', 'north')).toBe(1)
    const quiet = t.play({ north: [visit('birch')] })
    expect(quiet.wariness('east', 'north')).toBe(0)
    expect(quiet.goodwill('birch', 'north')).toBe(6)
  })

  test('[O5] the next deal there costs 1 less, this round or next', () => {
    const t = table({ ...calm, projects: mines })
    expect(t.price('north', deal('mine'), [visit('alder')])).toBe('0/5')
    const next = t.play({ north: [visit('alder')] })
    expect(next.price('north', deal('mine'))).toBe('0/5')
    expect(next.price('north', quietDeal('mine'))).toBe('0/6')
    expect(next.price('north', deal('far'))).toBe('0/4')
    expect(next.price('east', deal('mine'))).toBe('0/6')
    expect(next.play().price('north', deal('mine'))).toBe('0/6')
  })

  test('[O5] only one deal of a plan in that state is cheaper', () => {
    const visited = table({ projects: mines }).with({ visit: { alder: { north: 1 } } })
    expect(visited.price('north', deal('pit'))).toBe('0/4')
    expect(visited.price('north', deal('pit'), [deal('mine')])).toBe('0/5')
    expect(visited.price('north', deal('pit'), [deal('far')])).toBe('0/4')
  })

  test('[O5] a deal uses up the visit', () => {
    const t = table({ ...calm, projects: mines }).play({ north: [visit('alder')] })
    const after = t.play({ north: [deal('mine')] })
    expect(after.spent('north')).toBe('0/5')
    expect(after.price('north', deal('pit'))).toBe('0/5')
    const same = table({ ...calm, projects: mines }).play({ north: [visit('alder'), deal('mine')] })
    expect(same.price('north', deal('pit'))).toBe('0/5')
  })

  test('[O5] the scenario may change the discount and how long it waits', () => {
    const rules = { soft: { visitDiscount: 2, visitRounds: 2 } }
    const t = table({ ...calm, projects: mines, rules })
      .play({ north: [visit('alder')] })
      .play()
    expect(t.price('north', deal('mine'))).toBe('0/4')
    expect(t.play().price('north', deal('mine'))).toBe('0/6')
  })
})

describe('[O6] regional summit', () => {
  test('[O6] goodwill rises by 1 in every state for 5 soft power', () => {
    const after = table().play({ north: [summit()] })
    expect(after.spent('north')).toBe('5/0')
    expect(after.stateIds().map((state) => after.goodwill(state, 'north'))).toEqual([5, 5, 5])
    expect(after.goodwill('alder', 'east')).toBe(4)
  })

  test('[O6] it names no state', () => {
    expect(table().reject('north', { order: 'summit', state: 'alder' })).toBe('malformed')
  })

  test('[O6] then no summit is possible for 3 rounds', () => {
    let at = table().play({ north: [summit()] })
    const answers: unknown[] = []
    for (let round = 2; round <= 5; round++) {
      at = at.with({ soft: { north: 10 } })
      answers.push(at.reject('north', summit()))
      at = at.play()
    }
    expect(answers).toEqual(['summit-pause', 'summit-pause', 'summit-pause', null])
  })

  test('[O6] the pause binds nobody else, and may differ', () => {
    const rules = { soft: { summitPause: 0 } }
    const after = table({ rules }).play({ north: [summit()] })
    expect(after.reject('north', summit())).toBeNull()
    expect(
      table()
        .play({ north: [summit()] })
        .reject('east', summit()),
    ).toBeNull()
  })

  test('[O6] a postponed summit costs 1 soft less, once', () => {
    const t = table({
      opening: { postponedSummits: [{ power: 'north' }] },
      rules: { soft: { summitPause: 0 } },
    })
    expect([t.price('north', summit()), t.price('east', summit())]).toEqual(['4/0', '5/0'])
    expect(t.play().price('north', summit())).toBe('4/0')
    expect(t.play({ north: [summit()] }).price('north', summit())).toBe('5/0')
  })
})
