import { describe, expect, test } from 'vitest'
import { pluck } from '../../src/device/pluck.ts'
import { SOUND_NAMES, Sounds } from '../../src/device/sound.ts'
import { SeededDice } from '../../src/rules/index.ts'

const RATE = 44_100
const string = { frequency: 220, seconds: 1, ring: 0.996 }
const sample = (changes = {}, seed = 'a') =>
  pluck({ ...string, ...changes }, RATE, SeededDice.from(seed))

const loudness = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length)

/** How alike the samples are to themselves some samples later: 1 for the same. */
function likeness(samples: Float32Array, later: number): number {
  const here = samples.slice(0, -later)
  const there = samples.slice(later)
  const product = here.reduce((sum, value, at) => sum + value * there[at]!, 0)
  return product / here.length / loudness(here) / loudness(there)
}

describe('A plucked string', () => {
  test('is as long as asked, and never louder than samples can be', () => {
    const samples = sample()
    expect(samples).toHaveLength(RATE)
    expect(samples.every((value) => value >= -1 && value <= 1)).toBe(true)
  })

  test('sounds the same each time, and otherwise with other dice', () => {
    expect(sample()).toEqual(sample())
    expect(sample({}, 'b')).not.toEqual(sample())
  })

  test.each([110, 220, 440, 880])('has a pitch of %i Hz', (frequency) => {
    const ringing = sample({ frequency }).slice(RATE / 10, RATE / 3)
    const period = Math.round(RATE / frequency)
    const lengths = [...Array(period).keys()].map((more) => Math.round(period * 0.6) + more)
    const likenesses = lengths.map((length) => likeness(ringing, length))
    const likest = lengths[likenesses.indexOf(Math.max(...likenesses))]!
    expect(Math.abs(likest - period)).toBeLessThanOrEqual(1)
  })

  test('dies away, sooner when it is damped, and ends in silence', () => {
    const parts = (samples: Float32Array) =>
      [0, 1, 2, 3].map((part) =>
        loudness(samples.slice((part * RATE) / 4, ((part + 1) * RATE) / 4)),
      )
    const ringing = parts(sample())
    expect(ringing).toEqual(ringing.toSorted((a, b) => b - a))
    expect(parts(sample({ ring: 0.96 }))[1]).toBeLessThan(ringing[1]! / 10)
    expect(sample().at(-1)).toBe(0)
  })
})

/** A browser's sound that notes down what was played. */
function recorder(state = 'running') {
  const played: { at: number; loudness: number }[] = []
  let made = 0
  let resumed = 0
  const context = {
    state,
    sampleRate: 8000,
    currentTime: 2,
    destination: {},
    resume: () => {
      resumed++
      return Promise.reject(new Error('not allowed'))
    },
    createBuffer: () => ({ copyToChannel: () => {} }),
    createGain: () => ({ gain: { value: 0 }, connect: () => {} }),
    createBufferSource: () => ({
      connect: (gain: { gain: { value: number } }) => ({
        connect: () => played.push({ at: 0, loudness: gain.gain.value }),
      }),
      start: (at: number) => (played.at(-1)!.at = at),
    }),
  }
  const sounds = new Sounds(() => {
    made++
    return context as never
  })
  return { sounds, played, counts: () => ({ made, resumed }) }
}

describe('Sounds', () => {
  test('are off until asked for, and nothing is made for them', () => {
    const { sounds, played, counts } = recorder()
    sounds.play('commit')
    sounds.set({ sound: false, volume: 100 })
    sounds.play('commit')
    sounds.set({ sound: true, volume: 0 })
    sounds.play('commit')
    expect(played).toEqual([])
    expect(counts().made).toBe(0)
  })

  test.each(SOUND_NAMES)('play %s, as loud as set', (name) => {
    const { sounds, played, counts } = recorder()
    sounds.set({ sound: true, volume: 100 })
    sounds.play(name)
    const loud = played.splice(0)
    expect(loud.length).toBeGreaterThan(0)
    expect(loud.every(({ at, loudness }) => at >= 2 && loudness > 0 && loudness <= 1)).toBe(true)
    sounds.set({ sound: true, volume: 50 })
    sounds.play(name)
    expect(played.map(({ loudness }) => loudness)).toEqual(loud.map(({ loudness }) => loudness / 4))
    expect(counts().made).toBe(1)
  })

  test('wake a browser that has gone to sleep, and bear its refusal', () => {
    const { sounds, counts } = recorder('suspended')
    sounds.set({ sound: true, volume: 50 })
    sounds.play('win')
    expect(counts().resumed).toBe(1)
  })

  test('never throw where there is no sound', () => {
    for (const sounds of [new Sounds(), new Sounds(() => ({}) as never)]) {
      sounds.set({ sound: true, volume: 100 })
      for (const name of SOUND_NAMES) expect(() => sounds.play(name)).not.toThrow()
    }
  })
})
