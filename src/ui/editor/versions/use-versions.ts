/** The named versions of the scenario that is open. */
import { useCallback, useEffect, useState } from 'react'
import type { NamedVersion, ScenarioEntry } from '../../../device/scenario-store.ts'
import type { Scenarios } from '../../../device/scenarios.ts'
import { useEditor } from '../context.ts'
import type { VersionsDesk } from './versions.tsx'

export function useVersions(scenarios: Scenarios, { key }: ScenarioEntry): VersionsDesk {
  const { document } = useEditor()
  const [versions, setVersions] = useState<readonly NamedVersion[]>([])
  const look = useCallback(async () => setVersions(await scenarios.versions(key)), [scenarios, key])
  useEffect(() => {
    void scenarios.versions(key).then(setVersions)
  }, [scenarios, key])
  return {
    versions,
    keep: async (name) => {
      await scenarios.keepVersion(key, name, document)
      await look()
    },
    remove: async (at) => {
      await scenarios.removeVersion(key, at)
      await look()
    },
  }
}
