/** What a player has set on this device. */
import * as v from 'valibot'
import { keepValue, localTexts, readValue, type Texts } from './texts.ts'

const KEY = 'multivector.settings'

export interface Settings {
  theme: 'atlas' | 'night' | 'system'
  motion: 'system' | 'full' | 'reduced'
  sound: boolean
  /** Percent, 0 to 100. */
  volume: number
  /** Percent of the usual size, 100 to 200. */
  textSize: number
  /** How fast a round is replayed; `step` waits for the player. */
  pace: 'slow' | 'normal' | 'fast' | 'step'
  advisor: 'off' | 'hint' | 'full'
  /** Whether single characters are shortcuts. */
  singleKeys: boolean
}

export const STANDARD_SETTINGS: Readonly<Settings> = {
  theme: 'system',
  motion: 'system',
  sound: false,
  volume: 60,
  textSize: 100,
  pace: 'normal',
  advisor: 'hint',
  singleKeys: true,
}

const percent = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

const SCHEMAS = {
  theme: v.picklist(['atlas', 'night', 'system']),
  motion: v.picklist(['system', 'full', 'reduced']),
  sound: v.boolean(),
  volume: percent(0, 100),
  textSize: percent(100, 200),
  pace: v.picklist(['slow', 'normal', 'fast', 'step']),
  advisor: v.picklist(['off', 'hint', 'full']),
  singleKeys: v.boolean(),
} satisfies Record<keyof Settings, v.GenericSchema>

/** Reads settings of unknown origin: each that is missing or damaged becomes the standard one. */
export function readSettings(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null ? value : {}
  const sound = Object.entries(given).filter(
    ([key, entry]) => Object.hasOwn(SCHEMAS, key) && v.is(SCHEMAS[key as keyof Settings], entry),
  )
  return { ...STANDARD_SETTINGS, ...(Object.fromEntries(sound) as Partial<Settings>) }
}

/** The settings as screens follow them. */
export class SettingsDesk {
  private readonly texts: Texts
  private readonly listeners = new Set<() => void>()
  private settings: Settings

  constructor(texts: Texts = localTexts()) {
    this.texts = texts
    this.settings = readSettings(readValue(texts, KEY))
  }

  /** The settings: the same object until one changes. */
  current = (): Settings => this.settings

  /** Calls `listener` after each change; gives back how to stop that. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /**
   * Changes some settings; what is out of range becomes the standard one. Gives back whether the
   * device keeps them; if not, they hold as long as the page is open.
   */
  change(changes: Partial<Settings>): boolean {
    this.settings = readSettings({ ...this.settings, ...changes })
    const kept = keepValue(this.texts, KEY, this.settings)
    for (const listener of this.listeners) listener()
    return kept
  }
}
