import { describe, expect, it } from 'vitest'
import {
  COUNTED,
  LEVEL_NAMES,
  PLAYERS,
  readPlayer,
  STYLE_NAMES,
  type PlayerSpec,
} from '../../src/ai/index.ts'
import { ORDER_NAMES } from '../../src/scenario/index.ts'

const plain: Omit<PlayerSpec, 'kind'> = { style: null, without: [], simulations: 0, slips: 0 }

describe('A player in words', () => {
  it('is a kind: a baseline or a level, from the weakest to the strongest', () => {
    expect(LEVEL_NAMES).toEqual(['attache', 'consul', 'counsellor', 'ambassador', 'minister'])
    const kinds = ['random', 'flowchart', ...LEVEL_NAMES]
    expect(Object.keys(PLAYERS)).toEqual(kinds)
    for (const kind of kinds) expect(readPlayer(kind)).toEqual({ kind, ...plain })
  })

  it.each<[string, Partial<PlayerSpec>]>([
    ['consul:cautious', { style: 'cautious' }],
    ['consul:commercial', { style: 'commercial' }],
    ['consul:assertive', { style: 'assertive' }],
    ['consul:no-survey', { without: ['survey'] }],
    ['consul:no-quiet-deal', { without: ['quiet-deal'] }],
    ['consul:no-survey:no-card', { without: ['survey', 'card'] }],
    ['consul:1', { simulations: 1 }],
    ['consul:400', { simulations: 400 }],
    ['consul:1000000', { simulations: 1_000_000 }],
    ['consul:slips-1', { slips: 1 }],
    ['consul:slips-99', { slips: 99 }],
    [
      'consul:cautious:no-survey:slips-5:400',
      { style: 'cautious', without: ['survey'], slips: 5, simulations: 400 },
    ],
  ])('%s', (text, more) => {
    expect(readPlayer(text)).toEqual({ kind: 'consul', ...plain, ...more })
  })

  it('has its further words in any order', () => {
    const ordered = readPlayer('minister:assertive:no-covert:40')
    expect(readPlayer('minister:40:no-covert:assertive')).toEqual(ordered)
    expect(readPlayer('minister:no-covert:40:assertive')).toEqual(ordered)
  })

  it('can be kept from every order, and from quiet deals', () => {
    expect(COUNTED.toSorted()).toEqual([...ORDER_NAMES, 'quiet-deal'].toSorted())
    for (const order of COUNTED) {
      expect(readPlayer(`attache:no-${order}`)?.without).toEqual([order])
    }
  })

  it.each([
    ['nothing', ''],
    ['an unknown kind', 'search'],
    ['a kind in capitals', 'Consul'],
    ['a style without a kind', 'cautious'],
    ['an unknown word', 'consul:bold'],
    ['an empty word', 'consul:'],
    ['an unknown order', 'consul:no-war'],
    ['no order at all', 'consul:no-'],
    ['no simulations', 'consul:0'],
    ['too many simulations', 'consul:1000001'],
    ['simulations with a sign', 'consul:-5'],
    ['half a simulation', 'consul:0.5'],
    ['a number with leading zeros', 'consul:040'],
    ['no slips', 'consul:slips-0'],
    ['nothing but slips', 'consul:slips-100'],
    ['blanks', 'consul: 40'],
    ['a good word before a bad one', 'consul:cautious:bold'],
    ['a style of a player that does not search', 'flowchart:cautious'],
    ['simulations of a player that does not search', 'random:40'],
  ])('is not %s: "%s"', (_, text) => {
    expect(readPlayer(text)).toBeNull()
  })

  it('is no property that every object has', () => {
    for (const text of ['constructor', 'toString', 'consul:constructor', 'consul:no-toString']) {
      expect(readPlayer(text)).toBeNull()
    }
  })

  it('names each style once', () => {
    expect(new Set(STYLE_NAMES).size).toBe(STYLE_NAMES.length)
    for (const style of STYLE_NAMES) expect(readPlayer(`consul:${style}`)?.style).toBe(style)
  })
})
