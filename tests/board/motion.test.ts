/** Motions: one for every fact, each with cues at places that exist, none too long. */
import { describe, expect, it } from 'vitest'
import { pieceAt } from '../../src/board/layout/places.ts'
import { cuesOf, lengthOfCues, type Place } from '../../src/board/motion/choreography.ts'
import type { Motion } from '../../src/board/motion/motion.ts'
import { KIND, type Fact } from '../../src/rules/index.ts'
import { DEFAULT, geography, laid, shippedModel } from './scene.ts'

/** The motion that shows a fact. The compiler asks for every kind of fact. */
const SHOWN_AS: Record<Fact['fact'], Motion['kind'] | 'nothing'> = {
  round: 'round',
  headline: 'headline',
  call: 'call',
  'call-lapsed': 'call-lapsed',
  'call-answered': 'call-answered',
  'agenda-kept': 'nothing',
  order: 'order',
  refund: 'refund',
  changed: 'shift',
  capped: 'capped',
  project: 'project',
  contest: 'contest',
  surveyed: 'surveyed',
  unrest: 'unrest',
  exposed: 'exposed',
  lasting: 'lasting',
  delayed: 'delayed',
  'delayed-now': 'delayed',
  chance: 'nothing',
  overtaken: 'overtaken',
  backlash: 'backlash',
  reopened: 'reopened',
  cut: 'cut',
  income: 'income',
  review: 'review',
  interest: 'interest',
  agenda: 'agenda',
  collapse: 'collapse',
  over: 'over',
}

const EXAMPLES: { [K in Motion['kind']]: Extract<Motion, { kind: K }>[] } = {
  round: [{ kind: 'round' }],
  headline: [
    { kind: 'headline', state: 2 },
    { kind: 'headline', state: -1 },
  ],
  call: [{ kind: 'call', state: 1 }],
  'call-lapsed': [{ kind: 'call-lapsed', state: 1 }],
  'call-answered': [{ kind: 'call-answered', state: 1, powers: [0, 2] }],
  order: (Object.keys(KIND) as (keyof typeof KIND)[]).map((order, index) => ({
    kind: 'order',
    power: index % 3,
    order,
    state: order === 'summit' || order === 'reassure' ? -1 : 1,
    project: order === 'deal' ? 4 : -1,
    rival: order === 'reassure' ? 2 : -1,
  })),
  refund: [{ kind: 'refund', power: 1, order: 'deal', state: 0, project: 2 }],
  shift: [
    { kind: 'shift', what: 'goodwill', state: 1, power: 0, toward: -1, by: 2 },
    { kind: 'shift', what: 'stability', state: 1, power: -1, toward: -1, by: -1 },
    { kind: 'shift', what: 'baseline', state: 1, power: -1, toward: -1, by: 1 },
    { kind: 'shift', what: 'wariness', state: -1, power: 1, toward: 0, by: 1 },
    { kind: 'shift', what: 'soft', state: -1, power: 1, toward: -1, by: 3 },
    { kind: 'shift', what: 'capital', state: -1, power: 1, toward: -1, by: -2 },
    { kind: 'shift', what: 'points', state: -1, power: 2, toward: -1, by: 0.5 },
    { kind: 'shift', what: 'doctrine', state: -1, power: 2, toward: -1, by: -1 },
  ],
  capped: [{ kind: 'capped', what: 'goodwill', state: 1, power: 0 }],
  project: [
    { kind: 'project', project: 3, owner: 1, partner: 2 },
    { kind: 'project', project: 3, owner: -1, partner: -1 },
  ],
  contest: [{ kind: 'contest', project: 3, bidders: [0, 1], winner: 1, partner: -1 }],
  surveyed: [{ kind: 'surveyed', power: 0, state: 4 }],
  unrest: [{ kind: 'unrest', state: 4 }],
  exposed: [{ kind: 'exposed', power: 2, state: 4 }],
  lasting: [
    { kind: 'lasting', powers: [], states: [1, 2] },
    { kind: 'lasting', powers: [0], states: [] },
  ],
  delayed: [{ kind: 'delayed', state: -1 }],
  overtaken: [{ kind: 'overtaken', state: 3, leader: 1 }],
  backlash: [{ kind: 'backlash', power: 1, toward: 0, state: 2 }],
  reopened: [{ kind: 'reopened', project: 5, power: 0 }],
  cut: [{ kind: 'cut', project: 5, power: 0 }],
  income: [{ kind: 'income', power: 0 }],
  review: [{ kind: 'review', state: 0, firsts: [1], seconds: [0, 2] }],
  interest: [{ kind: 'interest', power: 0 }],
  agenda: [{ kind: 'agenda', power: 0, fulfilled: true }],
  collapse: [{ kind: 'collapse', states: [1, 3], out: [] }],
  over: [{ kind: 'over', winners: [0, 1] }],
}

const motions: Motion[] = Object.values(EXAMPLES).flat()

const placesOf = (motion: Motion): Place[] =>
  cuesOf(motion).flatMap((cue) => (cue.effect === 'fly' ? [cue.from, cue.to] : [cue.at]))

describe('Motions', () => {
  it('show every fact but those that only the desk tells', () => {
    const hidden = Object.entries(SHOWN_AS).filter(([, kind]) => kind === 'nothing')
    expect(hidden.map(([fact]) => fact)).toEqual(['agenda-kept', 'chance'])
    expect(new Set(Object.values(SHOWN_AS))).toEqual(new Set([...Object.keys(EXAMPLES), 'nothing']))
  })

  it.each(motions)('have something to see: $kind %j', (motion) => {
    expect(cuesOf(motion).length > 0).toBe(motion.kind !== 'round')
  })

  it.each(motions)('last about as long as a caption is read: $kind %j', (motion) => {
    expect(lengthOfCues(cuesOf(motion))).toBeLessThanOrEqual(2200)
  })

  it.each(motions)('play where something stands: $kind %j', (motion) => {
    const { model, ground, screen, at } = laid(shippedModel(DEFAULT), 1440, 900)
    const scene = { meta: geography.meta, model, ground, screen, arrangement: at }
    for (const place of placesOf(motion)) {
      const { at: point, radius } = pieceAt(scene, place)
      expect(point.every(Number.isFinite) && radius > 0).toBe(true)
      expect(point[0] >= 0 && point[0] <= 1440 && point[1] >= 0 && point[1] <= 900).toBe(true)
    }
  })
})
