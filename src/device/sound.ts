/**
 * Short sounds for what happens, plucked as on a dombra: two strings, a fourth apart. Nothing is
 * loaded, and nothing sounds before the player has asked for it.
 */
import { SeededDice } from '../rules/index.ts'
import { pluck } from './pluck.ts'

/** A note: when it is plucked (s), its pitch in half tones above the low string, its loudness 0–1. */
type Note = readonly [at: number, pitch: number, loudness: number, ring?: number]

/** The low string's pitch in Hz: D below middle C. The high string is a fourth (5) above. */
const LOW_STRING = 146.83
const HALF_TONE = 2 ** (1 / 12)
const NOTE_SECONDS = 1.2
const RING = 0.996
const DAMPED = 0.96

const MELODIES = {
  'order-placed': [[0, 5, 0.5, 0.98]],
  commit: [
    [0, 0, 0.7],
    [0.09, 5, 0.8],
  ],
  reveal: [
    [0, 0, 0.5],
    [0.12, 5, 0.5],
    [0.24, 7, 0.6],
    [0.36, 12, 0.7],
  ],
  'goodwill-up': [
    [0, 5, 0.5],
    [0.1, 9, 0.6],
  ],
  'goodwill-down': [
    [0, 5, 0.5],
    [0.1, 3, 0.5],
  ],
  backlash: [
    [0, -12, 0.9, DAMPED],
    [0.02, -11, 0.8, DAMPED],
    [0.2, -12, 0.9, DAMPED],
  ],
  review: [
    [0, 0, 0.6],
    [0.03, 5, 0.6],
    [0.06, 12, 0.6],
    [0.7, 0, 0.5],
    [0.73, 7, 0.5],
  ],
  win: [
    [0, 0, 0.7],
    [0.14, 5, 0.7],
    [0.28, 9, 0.7],
    [0.42, 12, 0.8],
    [0.56, 9, 0.6],
    [0.7, 12, 0.8],
    [0.84, 17, 0.9],
    [0.86, 5, 0.7],
  ],
} as const satisfies Record<string, readonly Note[]>

export type SoundName = keyof typeof MELODIES
export const SOUND_NAMES = Object.keys(MELODIES) as SoundName[]

const browserContext = (): AudioContext => new AudioContext()

/** Plays the sounds. Never throws: where a browser cannot, nothing sounds. */
export class Sounds {
  private readonly makeContext: () => AudioContext
  private readonly strings = new Map<string, AudioBuffer>()
  private context: AudioContext | null = null
  private loudness = 0

  constructor(makeContext: () => AudioContext = browserContext) {
    this.makeContext = makeContext
  }

  /** Switches sound on or off; `volume` is in percent. It is off at first. */
  set({ sound, volume }: { sound: boolean; volume: number }): void {
    // Ears judge loudness by its logarithm; a square comes near that.
    this.loudness = sound ? (volume / 100) ** 2 : 0
  }

  /** Plays a sound, if sound is on. Browsers ask for a click or key of the player before the first. */
  play(name: SoundName): void {
    if (this.loudness === 0) return
    try {
      this.context ??= this.makeContext()
      const { context } = this
      if (context.state === 'suspended') void context.resume().catch(() => {})
      const notes: readonly Note[] = MELODIES[name]
      for (const note of notes) this.sound(context, note)
    } catch {
      this.context = null
    }
  }

  private sound(context: AudioContext, [at, pitch, loudness, ring = RING]: Note): void {
    const source = context.createBufferSource()
    source.buffer = this.stringOf(context, pitch, ring)
    const gain = context.createGain()
    gain.gain.value = loudness * this.loudness
    source.connect(gain).connect(context.destination)
    source.start(context.currentTime + at)
  }

  private stringOf(context: AudioContext, pitch: number, ring: number): AudioBuffer {
    const key = `${pitch} ${ring} ${context.sampleRate}`
    const known = this.strings.get(key)
    if (known) return known
    const { sampleRate } = context
    const frequency = LOW_STRING * HALF_TONE ** pitch
    const string = { frequency, seconds: NOTE_SECONDS, ring }
    const samples = pluck(string, sampleRate, SeededDice.from(key))
    const buffer = context.createBuffer(1, samples.length, sampleRate)
    buffer.copyToChannel(samples, 0)
    this.strings.set(key, buffer)
    return buffer
  }
}
