/** The shipped scenarios. Their files are large: each is loaded when it is asked for. */
import type { Scenario, ScenarioFile, Text } from '../../scenario/index.ts'

/** Where people begin who have not chosen anything. */
export const DEFAULT_SCENARIO = 'post-settlement-2025'

/** Shows the format and says nothing about the world: the last one to be chosen. */
export const FORMAT_EXAMPLE = 'format-example'

const files = import.meta.glob<unknown>(
  ['../../../scenarios/*.json', '!../../../scenarios/scenario.schema.json'],
  { import: 'default' },
)

/** What there is to say of a scenario before its file is there. */
export interface ScenarioBrief {
  name: Text
  powers: readonly { name: Text }[]
  calendar: { rounds: number }
}

const briefs = import.meta.glob<ScenarioBrief>(
  ['../../../scenarios/*.json', '!../../../scenarios/scenario.schema.json'],
  { query: '?brief', import: 'default', eager: true },
)

const idOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.json$/, '')

/** What is said of a shipped scenario. Throws where there is none of this id. */
export function briefOf(id: string): ScenarioBrief {
  const brief = Object.entries(briefs).find(([path]) => idOf(path) === id)?.[1]
  if (!brief) throw new Error(`there is no scenario ${id}`)
  return brief
}

const roundsOf = (id: string): number => briefOf(id).calendar.rounds

/** The shipped scenarios: the default one first, then from the shortest match to the longest, and the example last. */
export const SCENARIO_IDS: readonly string[] = Object.keys(files)
  .map(idOf)
  .sort(
    (a, b) =>
      Number(b === DEFAULT_SCENARIO) - Number(a === DEFAULT_SCENARIO) ||
      Number(a === FORMAT_EXAMPLE) - Number(b === FORMAT_EXAMPLE) ||
      roundsOf(a) - roundsOf(b),
  )

const loaded = new Map<string, Promise<Scenario>>()

/** A shipped scenario. Rejects when it cannot be loaded; the next call tries again. */
export function loadScenario(id: string): Promise<Scenario> {
  const known = loaded.get(id)
  if (known) return known
  const loading = readScenario(id)
  loaded.set(id, loading)
  loading.catch(() => loaded.delete(id))
  return loading
}

/** The file of a shipped scenario as its author wrote it. Rejects when it cannot be loaded. */
export async function shippedFile(id: string): Promise<ScenarioFile> {
  const file = Object.entries(files).find(([path]) => idOf(path) === id)?.[1]
  if (!file) throw new Error(`there is no scenario ${id}`)
  return structuredClone(await file()) as ScenarioFile
}

async function readScenario(id: string): Promise<Scenario> {
  const [value, { parseScenarioValue }] = await Promise.all([
    shippedFile(id),
    import('./reading.ts'),
  ])
  const parsed = parseScenarioValue(value)
  if (!parsed.ok) throw new Error(`the scenario ${id} is not readable`)
  return parsed.scenario
}

/** All of them, in the order of their ids. */
export const loadScenarios = (): Promise<Scenario[]> => Promise.all(SCENARIO_IDS.map(loadScenario))
