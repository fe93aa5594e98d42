/** Sounds as the settings have them; they are loaded when sound is first on. */
import { useCallback } from 'react'
import type { SoundName, Sounds } from '../device/sound.ts'
import { useSettings } from './settings/provider.tsx'

let loaded: Promise<Sounds> | null = null

async function soundsOnce(): Promise<Sounds> {
  loaded ??= import('../device/sound.ts').then(({ Sounds }) => new Sounds())
  return loaded
}

async function sounded(name: SoundName, loudness: { sound: boolean; volume: number }) {
  const sounds = await soundsOnce()
  sounds.set(loudness)
  sounds.play(name)
}

/** A function that plays a sound, if the player wants sound. */
export function useSound(): (name: SoundName) => void {
  const [{ sound, volume }] = useSettings()
  return useCallback(
    (name) => {
      if (!sound) return
      void sounded(name, { sound, volume })
    },
    [sound, volume],
  )
}
