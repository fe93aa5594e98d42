/** What is wrong with a document, as far as it can be said. */
import {
  type Catalogue,
  checkScenario,
  type Problem,
  readLoosely,
  type Scenario,
} from '../scenario/index.ts'

export interface Judged {
  /** The document with its defaults filled in; null while a value is missing or of a wrong type. */
  scenario: Scenario | null
  /** First what the schema says, then what makes no sense. Without any, the scenario plays. */
  problems: Problem[]
}

/** Reads a document of the newest format and says everything that is wrong with it. */
export function judge(document: unknown, catalogue: Catalogue): Judged {
  const { scenario, problems } = readLoosely(document)
  if (!scenario) return { scenario, problems }
  const known = new Set(problems.map(({ pointer }) => pointer))
  const sense = checkScenario(scenario, catalogue).filter(({ pointer }) => !known.has(pointer))
  return { scenario, problems: [...problems, ...sense] }
}
