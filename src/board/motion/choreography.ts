/** What each motion looks like: cues of a few effects, in milliseconds, without a canvas. */
import type { Motion, Shifted } from './motion.ts'

/** Where an effect plays; a power's place is where its roads come in. */
export type Place = { state: number } | { project: number } | { power: number } | { middle: true }

/** A power's index, or the colour of warning, of calm, or of none. */
export type Tone = number | 'alarm' | 'calm' | 'plain'

interface Timed {
  /** Milliseconds from the start, and how long. */
  delay: number
  ms: number
}

export type Cue = Timed &
  (
    | { effect: 'fly'; icon: string; tone: Tone; from: Place; to: Place }
    | { effect: 'stamp'; icon: string; tone: Tone; at: Place }
    | { effect: 'pulse'; tone: Tone; at: Place }
    | { effect: 'float'; text: string; tone: Tone; at: Place }
  )

const FLIGHT_MS = 800
const STAMP_MS = 1000
const PULSE_MS = 700
const FLOAT_MS = 1000
/** Between the same effect at two places. */
const STAGGER_MS = 140

const stamp = (icon: string, tone: Tone, at: Place, delay = 0): Cue => ({
  effect: 'stamp',
  icon,
  tone,
  at,
  delay,
  ms: STAMP_MS,
})
const pulse = (tone: Tone, at: Place, delay = 0): Cue => ({
  effect: 'pulse',
  tone,
  at,
  delay,
  ms: PULSE_MS,
})
const float = (text: string, tone: Tone, at: Place, delay = 0): Cue => ({
  effect: 'float',
  text,
  tone,
  at,
  delay,
  ms: FLOAT_MS,
})
/** A flight and a pulse where it lands. */
const fly = (icon: string, tone: Tone, from: Place, to: Place, delay = 0): Cue[] => [
  { effect: 'fly', icon, tone, from, to, delay, ms: FLIGHT_MS },
  pulse(tone, to, delay + FLIGHT_MS * 0.85),
]

const MIDDLE: Place = { middle: true }
const stateOr = (state: number, otherwise: Place): Place => (state >= 0 ? { state } : otherwise)
const toneOf = (power: number): Tone => (power >= 0 ? power : 'plain')

/** One cue after the other, for a list of indices. */
const each = (indices: readonly number[], cues: (index: number, delay: number) => Cue[]): Cue[] =>
  indices.flatMap((index, place) => cues(index, place * STAGGER_MS))

type Kind = Motion['kind']
type Score = { [K in Kind]: (motion: Extract<Motion, { kind: K }>) => Cue[] }

const SCORE: Score = {
  round: () => [],
  headline: ({ state }) => {
    const at = stateOr(state, MIDDLE)
    return [stamp('sign-news', 'plain', at), pulse('plain', at, 200)]
  },
  call: ({ state }) => [stamp('sign-bell', 'plain', { state }), pulse('plain', { state }, 150)],
  'call-lapsed': ({ state }) => [stamp('sign-hourglass', 'plain', { state })],
  'call-answered': ({ state, powers }) =>
    each(powers, (power, delay) => [
      stamp('sign-heart', power, { state }, delay),
      pulse(power, { state }, delay + 150),
    ]),
  order: orderCues,
  refund: ({ power, state, project }) => {
    const from = placeOfOrder(state, project, { power })
    return [stamp('sign-back', toneOf(power), from)]
  },
  shift: shiftCues,
  capped: ({ state, power }) => [pulse(toneOf(power), stateOr(state, { power }))],
  project: ({ project, owner, partner }) => [
    ...each(
      [owner, partner].filter((power) => power >= 0),
      (power, delay) => [
        stamp('order-deal', power, { project }, delay),
        pulse(power, { project }, delay + 150),
      ],
    ),
    ...(owner < 0 ? [pulse('plain', { project })] : []),
  ],
  contest: ({ project, bidders, winner }) => [
    ...each(bidders, (power, delay) => fly('order-deal', power, { power }, { project }, delay)),
    ...(winner >= 0 ? [stamp('sign-flag', winner, { project }, FLIGHT_MS + 200)] : []),
  ],
  surveyed: ({ power, state }) => [stamp('order-survey', power, { state })],
  unrest: ({ state }) => [
    stamp('sign-unrest', 'alarm', { state }),
    pulse('alarm', { state }),
    pulse('alarm', { state }, 260),
  ],
  exposed: ({ power, state }) => [
    stamp('sign-eye', power, { state }),
    pulse('alarm', { state }, 150),
  ],
  lasting: ({ powers, states }) => [
    ...each(states, (state, delay) => [stamp('sign-hourglass', 'plain', { state }, delay)]),
    ...each(states.length > 0 ? [] : powers, (power, delay) => [
      stamp('sign-hourglass', power, { power }, delay),
    ]),
  ],
  delayed: ({ state }) => [stamp('sign-hourglass', 'plain', stateOr(state, MIDDLE))],
  overtaken: ({ state, leader }) => [
    pulse(toneOf(leader), { state }),
    stamp('sign-crown', toneOf(leader), { state }, 150),
  ],
  backlash: ({ power, toward, state }) =>
    fly('sign-bolt', power, { power }, stateOr(state, { power: toward })),
  reopened: ({ project, power }) => [
    stamp('sign-joined', power, { project }),
    pulse(power, { project }, 150),
  ],
  cut: ({ project }) => [stamp('sign-cut', 'alarm', { project }), pulse('alarm', { project }, 150)],
  income: ({ power }) => [stamp('sign-coins', power, { power })],
  review: ({ state, firsts, seconds }) => [
    ...each(firsts, (power, delay) => [
      stamp('sign-crown', power, { state }, delay),
      pulse(power, { state }, delay),
    ]),
    ...each(seconds, (power, delay) => [pulse(power, { state }, 400 + delay)]),
  ],
  interest: ({ power }) => [stamp('sign-review', power, { power })],
  agenda: ({ power, fulfilled }) => [
    stamp(fulfilled ? 'sign-trophy' : 'sign-hourglass', power, { power }),
  ],
  collapse: ({ states }) =>
    each(states, (state, delay) => [
      stamp('sign-alarm', 'alarm', { state }, delay),
      pulse('alarm', { state }, delay),
    ]),
  over: ({ winners }) =>
    each(winners, (power, delay) => [
      stamp('sign-trophy', power, MIDDLE, delay),
      pulse(power, MIDDLE, delay),
    ]),
}

/** The cues of a motion; none if there is nothing to see on the board. */
export function cuesOf(motion: Motion): Cue[] {
  const cues = SCORE[motion.kind] as (motion: Motion) => Cue[]
  return cues(motion)
}

/** When the last cue is over. */
export const lengthOfCues = (cues: readonly Cue[]): number =>
  cues.reduce((latest, { delay, ms }) => Math.max(latest, delay + ms), 0)

function placeOfOrder(state: number, project: number, otherwise: Place): Place {
  return project >= 0 ? { project } : stateOr(state, otherwise)
}

function orderCues({
  power,
  order,
  state,
  project,
  rival,
}: Extract<Motion, { kind: 'order' }>): Cue[] {
  const icon = `order-${order}`
  const to = placeOfOrder(state, project, rival >= 0 ? { power: rival } : MIDDLE)
  return fly(icon, toneOf(power), power >= 0 ? { power } : MIDDLE, to)
}

const ICONS: Partial<Record<Shifted, string>> = { wariness: 'sign-eye', stability: 'sign-calm' }

function shiftCues({ what, state, power, toward, by }: Extract<Motion, { kind: 'shift' }>): Cue[] {
  const at = stateOr(state, power >= 0 ? { power } : MIDDLE)
  const worse = what === 'wariness' ? by > 0 : by < 0
  const tone = power >= 0 ? power : worse ? 'alarm' : 'calm'
  const cues = [float(signed(by), tone, at), pulse(worse ? 'alarm' : tone, at)]
  if (what === 'wariness' && toward >= 0) cues.push(stamp('sign-eye', power, { power: toward }))
  else if (power < 0 && ICONS[what]) cues.push(stamp(ICONS[what], worse ? 'alarm' : 'plain', at))
  return cues
}

const MINUS = '−'

function signed(by: number): string {
  const size = Math.abs(Math.round(by * 10) / 10)
  return `${by < 0 ? MINUS : '+'}${size}`
}
