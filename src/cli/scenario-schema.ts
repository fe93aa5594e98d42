/** The JSON Schema of scenario files, for editors and other programs. */
import { toJsonSchema } from '@valibot/to-json-schema'
import {
  ConditionSchema,
  EffectSchema,
  Id,
  MeasureSchema,
  ScenarioSchema,
  TextSchema,
} from '../scenario/index.ts'

/** The schema as the text of `scenarios/scenario.schema.json`, made from the one Valibot schema. */
export function scenarioJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(ScenarioSchema, {
    typeMode: 'input',
    definitions: {
      Id,
      Text: TextSchema,
      Measure: MeasureSchema,
      Condition: ConditionSchema,
      Effect: EffectSchema,
    },
  })
  const titled = { $schema, title: 'Multivector scenario', ...schema }
  return `${JSON.stringify(titled, null, 2)}\n`
}
