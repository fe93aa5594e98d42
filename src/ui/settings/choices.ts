/** The settings that are a choice, with what there is to choose, in the order of the screen. */
import type { Settings } from '../../device/settings.ts'

export const CHOICES = {
  theme: ['system', 'atlas', 'night'],
  motion: ['system', 'full', 'reduced'],
  pace: ['slow', 'normal', 'fast', 'step'],
  advisor: ['off', 'hint', 'full'],
} as const satisfies { [Name in keyof Settings]?: readonly Settings[Name][] }
