/** The sound of a plucked string, computed (K. Karplus and A. Strong, 1983). */
import type { Dice } from '../rules/index.ts'

const LOUDNESS_STEPS = 2001

/** A plucked string. */
export interface Pluck {
  /** Pitch in Hz, above 20 and below half the sample rate. */
  frequency: number
  /** Length in seconds. */
  seconds: number
  /** How long it rings: 0.9 (damped at once) to 1 (as long as a string can). */
  ring: number
}

/**
 * Samples between -1 and 1: noise of one period's length that goes round and round and is smoothed
 * each time. The dice make the noise, so that the same dice give the same sound.
 */
export function pluck(
  { frequency, seconds, ring }: Pluck,
  sampleRate: number,
  dice: Dice,
): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round(seconds * sampleRate))
  // Smoothing lengthens the period by half a sample.
  const period = Math.max(2, Math.round(sampleRate / frequency - 0.5))
  for (let at = 0; at < samples.length; at++) {
    samples[at] =
      at < period
        ? (2 * dice.roll(LOUDNESS_STEPS)) / (LOUDNESS_STEPS - 1) - 1
        : (ring * (samples[at - period]! + samples[Math.max(0, at - period - 1)]!)) / 2
  }
  fade(samples)
  return samples
}

/** Lets the last fifth die away, so that the end does not click. */
function fade(samples: Float32Array): void {
  const length = Math.floor(samples.length / 5)
  for (let left = 0; left < length; left++) samples[samples.length - 1 - left]! *= left / length
}
