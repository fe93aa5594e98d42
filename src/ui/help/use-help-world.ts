/** The world whose numbers the help tells. */
import { useCallback } from 'react'
import type { World } from '../../rules/index.ts'
import { DEFAULT_SCENARIO, loadScenario } from '../start/scenarios.ts'
import { useLater, type Later } from '../start/use-later.ts'

/** The world given, or else that of the default scenario. */
export function useHelpWorld(world: World | undefined): [Later<World>, () => void] {
  const load = useCallback(async () => world ?? defaultWorld(), [world])
  const [later, retry] = useLater(load)
  return world ? [{ state: 'ready', value: world }, retry] : [later, retry]
}

async function defaultWorld(): Promise<World> {
  const [scenario, { compileWorld }] = await Promise.all([
    loadScenario(DEFAULT_SCENARIO),
    import('./compiling.ts'),
  ])
  return compileWorld(scenario)
}
