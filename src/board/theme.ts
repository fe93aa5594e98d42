/** Everything the two looks differ in. Colours are css colours. */
import type { ThemeName } from './api.ts'
import { atlas } from './themes/atlas.ts'
import { night } from './themes/night.ts'

/** Red, green, blue 0–255 and a strength 0–1. */
export type Tone = readonly [number, number, number, number]

export interface Theme {
  name: ThemeName
  font: {
    family: string
    /** Of country names, and of small text. */
    heavy: number
    light: number
    /** Names of waters and foreign towns. */
    italic: boolean
    /** Shifts capitals and figures to the middle of a line, in shares of the size. */
    drop: number
  }
  water: { fill: string; deep: string; line: string; river: string; shore: string; name: string }
  land: {
    /** Of the playable states, one after the other. */
    fills: readonly string[]
    /** Of the bands inside their borders, likewise. */
    bands: readonly string[]
    /** Width and strength of the strokes that make up a band. */
    band: readonly (readonly [number, number])[]
    far: string
    hatch: string
    /** Strength of the leader's colour over a state. */
    wash: number
    /** Shadow that the playable states cast on the rest, or null. */
    lift: string | null
  }
  relief: { shadow: Tone; light: Tone; far: number }
  line: {
    graticule: string
    border: string
    outer: string
    outerHalo: string
    far: string
    oil: string
    gas: string
    rail: string
  }
  text: { name: string; halo: string; far: string; city: string }
  /** Medallions, marks and chips. */
  piece: {
    face: string
    rim: string
    slot: string
    ink: string
    faint: string
    shadow: string
    calm: string
    calmLine: string
    crisis: string
    warn: string
    bell: string
    onWarn: string
  }
  /** By index: on faces and on bare land. */
  powers: readonly string[]
  powersOnLand: readonly string[]
  glow: { hover: string; select: string; focus: string }
  /** Darkening towards the corners, and how coarse the paper is. */
  vignette: string
  grain: number
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = { atlas, night }

export const powerColour = (theme: Theme, power: number): string =>
  theme.powers[power] ?? theme.piece.ink

export const landColour = (theme: Theme, power: number): string =>
  theme.powersOnLand[power] ?? theme.piece.ink
