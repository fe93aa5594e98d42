/** Named versions, what differs from another scenario, and ways to hand the scenario on. */
import type { ScenarioEntry, NamedVersion } from '../../../device/scenario-store.ts'
import type { Scenarios } from '../../../device/scenarios.ts'
import { Compare } from './compare.tsx'
import { Kept } from './kept.tsx'
import { Share } from './share.tsx'
import { useVersions } from './use-versions.ts'

export interface VersionsProps {
  scenarios: Scenarios
  kept: ScenarioEntry
}

/** What the parts of the section share. */
export interface VersionsDesk {
  versions: readonly NamedVersion[]
  /** Keeps the document as it is under a name. */
  keep: (name: string) => Promise<void>
  remove: (at: number) => Promise<void>
}

export function Versions({ scenarios, kept }: VersionsProps) {
  const desk = useVersions(scenarios, kept)
  return (
    <div className="ed-form">
      <Share />
      <Kept desk={desk} />
      <Compare scenarios={scenarios} kept={kept} versions={desk.versions} />
    </div>
  )
}
