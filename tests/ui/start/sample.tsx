/** A start screen with earlier matches, as tests and the harness show it. */
import { STANDARD_SETTINGS } from '../../../src/device/settings.ts'
import { useApplySettings } from '../../../src/ui/settings/apply.ts'
import { SettingsProvider } from '../../../src/ui/settings/provider.tsx'
import { StartScreen, type StartScreenProps } from '../../../src/ui/start/start-screen.tsx'
import type { SavedMatch, Statistics } from '../../../src/ui/start/types.ts'

const HOUR = 60 * 60 * 1000
const NOW = Date.UTC(2026, 2, 31, 18, 30)
const POWERS = ['Japan', 'China', 'Russia']

export const SAVED: SavedMatch[] = [
  {
    id: 'm-one',
    changed: NOW - HOUR,
    scenario: 'After the Settlement',
    powers: POWERS,
    persons: [0],
    round: 4,
    rounds: 8,
    over: false,
    leaders: [1],
  },
  {
    id: 'm-two',
    changed: NOW - 50 * HOUR,
    scenario: 'First Steps',
    powers: POWERS,
    persons: [0, 1],
    round: 5,
    rounds: 5,
    over: true,
    leaders: [0],
  },
]

export const COUNTED: Statistics = {
  played: 14,
  won: 5,
  best: 7.75,
  levels: new Map([
    ['consul', { played: 10, won: 5, best: 7.75 }],
    ['counsellor', { played: 4, won: 0, best: null }],
  ]),
}

const PROPS: StartScreenProps = {
  onOpen: () => {},
  onContinue: () => {},
  onTables: () => {},
  onTeach: () => {},
  onEditor: () => {},
  onImport: async () => [],
  onDelete: () => {},
  saved: [],
  statistics: null,
  onResetStatistics: () => {},
}

function Applied(props: StartScreenProps) {
  useApplySettings()
  return <StartScreen {...props} />
}

export const Sample = (props: Partial<StartScreenProps>) => (
  <SettingsProvider initial={STANDARD_SETTINGS} onChange={() => {}}>
    <Applied {...PROPS} {...props} />
  </SettingsProvider>
)
