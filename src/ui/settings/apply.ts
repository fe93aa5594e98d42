/** Puts the settings on the page: the theme, motion and the size of text. */
import { useEffect, useSyncExternalStore } from 'react'
import type { Settings } from '../../device/settings.ts'
import { useSettings } from './provider.tsx'

const DARK = '(prefers-color-scheme: dark)'
const STILL = '(prefers-reduced-motion: reduce)'

/** What the settings come to on a device. */
export interface Applied {
  theme: 'atlas' | 'night'
  motion: 'full' | 'reduced'
  /** As a factor. */
  textSize: number
}

export function appliedSettings(
  { theme, motion, textSize }: Settings,
  device: { dark: boolean; still: boolean },
): Applied {
  const bySystem = {
    theme: device.dark ? 'night' : 'atlas',
    motion: device.still ? 'reduced' : 'full',
  } as const
  return {
    theme: theme === 'system' ? bySystem.theme : theme,
    motion: motion === 'system' ? bySystem.motion : motion,
    textSize: textSize / 100,
  }
}

/** Whether a media query holds, as it changes. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
    () => false,
  )
}

/** The settings as they come out on this device. */
export function useApplied(): Applied {
  const [settings] = useSettings()
  return appliedSettings(settings, { dark: useMedia(DARK), still: useMedia(STILL) })
}

/** Keeps the page's root element as the settings say. Use it once, near the root. */
export function useApplySettings(): void {
  const { theme, motion, textSize } = useApplied()
  useEffect(() => {
    const { dataset, style } = document.documentElement
    dataset['theme'] = theme
    dataset['motion'] = motion
    style.setProperty('--text-size', String(textSize))
  }, [theme, motion, textSize])
}
