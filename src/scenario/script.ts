/** Whether a value of unknown origin is a piece of the effect language, be its numbers out of bounds or not. */
import * as v from 'valibot'
import { CallSchema, TriggerSchema } from './schema/content.ts'
import {
  type ConditionFile,
  ConditionSchema,
  type EffectFile,
  EffectSchema,
  type MeasureFile,
  MeasureSchema,
} from './schema/effects.ts'

/** Whether a value has the types of a schema. */
const fits = (schema: v.GenericSchema, value: unknown): boolean => v.safeParse(schema, value).typed

export const isEffect = (value: unknown): value is EffectFile => fits(EffectSchema, value)

export const isCondition = (value: unknown): value is ConditionFile => fits(ConditionSchema, value)

export const isMeasure = (value: unknown): value is MeasureFile => fits(MeasureSchema, value)

export const isAnswer = (
  value: unknown,
): value is v.InferInput<typeof CallSchema>['answers'][number] =>
  fits(CallSchema.entries.answers.pipe[0].item, value)

export const isTrigger = (value: unknown): value is v.InferInput<typeof TriggerSchema> =>
  fits(TriggerSchema, value)
