/** What the powers of a class are called. */
import { useEffect, useState } from 'react'
import type { ClassInfo } from '../../class/index.ts'
import { localise, type Scenario } from '../../scenario/index.ts'
import { useLanguage } from '../say.tsx'
import { loadScenario } from '../start/scenarios.ts'

/** A shipped scenario once it is there; null before, and for one that is not shipped. */
export function useScenario(id: string): Scenario | null {
  const [scenario, setScenario] = useState<Scenario | null>(null)
  useEffect(() => {
    let wanted = true
    const load = async () => {
      const loaded = await loadScenario(id).catch(() => null)
      if (wanted) setScenario(loaded)
    }
    void load()
    return () => {
      wanted = false
    }
  }, [id])
  return scenario?.id === id ? scenario : null
}

/** Names in the order of the seats; ids stand in for names that are not known here. */
export function usePowerNames({ scenario: id, powers }: Pick<ClassInfo, 'scenario' | 'powers'>) {
  const language = useLanguage()
  const scenario = useScenario(id)
  return powers.map((power) => {
    const known = scenario?.powers.find(({ id }) => id === power)
    return known ? localise(known.name, language) : power.charAt(0).toUpperCase() + power.slice(1)
  })
}
