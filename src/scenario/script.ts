/** Whether a value of unknown origin is a piece of the effect language. */
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

export const isEffect = (value: unknown): value is EffectFile => v.is(EffectSchema, value)

export const isCondition = (value: unknown): value is ConditionFile => v.is(ConditionSchema, value)

export const isMeasure = (value: unknown): value is MeasureFile => v.is(MeasureSchema, value)

export const isAnswer = (
  value: unknown,
): value is v.InferInput<typeof CallSchema>['answers'][number] =>
  v.is(CallSchema.entries.answers.pipe[0].item, value)

export const isTrigger = (value: unknown): value is v.InferInput<typeof TriggerSchema> =>
  v.is(TriggerSchema, value)
