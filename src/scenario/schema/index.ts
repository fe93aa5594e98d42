/** The scenario file: the one schema from which types, error paths and the JSON Schema come. */
import * as v from 'valibot'
import { evidence, Id, list, TextSchema, valued, whole } from './common.ts'
import {
  CallSchema,
  GlossaryEntrySchema,
  HeadlineSchema,
  OwnFactSchema,
  PowerSchema,
  SectorSchema,
  StateSchema,
} from './content.ts'
import { ModulesSchema, RulesSchema } from './rules.ts'

/** The format this program writes; `migrate` lifts older files to it. */
export const FORMAT_VERSION = 1

const mark = { power: Id, state: Id, ...evidence }

export const ScenarioSchema = v.strictObject({
  $schema: v.optional(v.string()),
  formatVersion: v.literal(FORMAT_VERSION),
  id: Id,
  name: TextSchema,
  summary: TextSchema,
  briefing: TextSchema,
  glossary: v.optional(list(GlossaryEntrySchema, 0, 60), []),
  calendar: v.strictObject({
    year: whole(1900, 2200),
    quarter: whole(1, 4),
    rounds: whole(1, 20),
    reviews: list(whole(1, 20), 1, 20),
  }),
  modules: v.optional(ModulesSchema, {}),
  rules: v.optional(RulesSchema, {}),
  sectors: list(SectorSchema, 1, 24),
  powers: list(PowerSchema, 2, 4),
  states: list(StateSchema, 3, 8),
  wariness: list(v.strictObject({ of: Id, toward: Id, ...valued(0, 10).entries }), 0, 12),
  opening: v.optional(
    v.strictObject({
      surveys: v.optional(list(v.strictObject(mark), 0, 32), []),
      visits: v.optional(list(v.strictObject({ ...mark, until: whole(1, 20) }), 0, 32), []),
      postponedSummits: v.optional(list(v.strictObject({ power: Id, ...evidence }), 0, 4), []),
      calls: v.optional(
        list(v.strictObject({ call: Id, state: Id, until: whole(1, 20) }), 0, 8),
        [],
      ),
    }),
    {},
  ),
  headlines: v.optional(list(HeadlineSchema, 0, 120), []),
  calls: v.optional(list(CallSchema, 0, 60), []),
  facts: v.optional(list(OwnFactSchema, 0, 120), []),
})

/** A scenario as the file's author wrote it: rule numbers and switches may be left out. */
export type ScenarioFile = v.InferInput<typeof ScenarioSchema>
/** A scenario whose shape is known to be right, with every default filled in. */
export type Scenario = v.InferOutput<typeof ScenarioSchema>
