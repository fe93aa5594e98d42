/** The settings around the app. */
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import type { Settings } from '../../device/settings.ts'

type Change = (changes: Partial<Settings>) => void

const Context = createContext<readonly [Settings, Change] | null>(null)

interface Props {
  /** As they were kept. */
  initial: Settings
  /** Called with the settings after each change, to keep them. */
  onChange: (settings: Settings) => void
  children: ReactNode
}

export function SettingsProvider({ initial, onChange, children }: Props) {
  const [settings, setSettings] = useState(initial)
  const value = useMemo(() => {
    const change: Change = (changes) => {
      const next = { ...settings, ...changes }
      setSettings(next)
      onChange(next)
    }
    return [settings, change] as const
  }, [settings, onChange])
  return <Context value={value}>{children}</Context>
}

/** The settings, and a function that changes some of them. Throws outside of a provider. */
export function useSettings(): readonly [Settings, Change] {
  const settings = useContext(Context)
  if (!settings) throw new Error('There are no settings around this part')
  return settings
}
