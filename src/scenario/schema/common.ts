/** Building blocks that every part of a scenario file is made of. */
import * as v from 'valibot'

/** Longest text of any field, in UTF-16 units. */
const TEXT_LIMIT = 4000

/** A text in one language. */
export const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(TEXT_LIMIT))

/**
 * An id: lower case letters, digits and dashes, starting with a letter. Two words are refused
 * because they mean something as keys of any JavaScript object. The messages of these patterns
 * are the problem codes that a mismatch gets.
 */
export const Id = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9-]*$/, 'bad-id'),
)

/** A BCP 47 language tag, as far as texts may be filed under it. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
export const isLanguageTag = (tag: string): boolean => LANGUAGE_TAG.test(tag)

/** A text for people: one language, or one entry a language tag. */
export const TextSchema = v.union([
  sentence,
  v.pipe(
    v.record(v.pipe(v.string(), v.regex(LANGUAGE_TAG, 'bad-language')), sentence),
    v.minEntries(1),
  ),
])
export type Text = v.InferOutput<typeof TextSchema>

/** A whole number between two bounds, both allowed. */
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** A list with a bounded number of entries. */
export const list = <T extends v.GenericSchema>(item: T, least: number, most: number) =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(most))

/** Id of a fact, as the fact catalogue spells it. */
export const FactId = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z][a-z0-9_]*$/, 'bad-fact'))

/** How sure a fact is, or how far facts bear what an item says: the most sure first. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/**
 * Where a statement about the world comes from: ids of facts, or the author's judgement with its
 * reason, or both (a judgement that rests on facts). `check` demands at least one. An item is as
 * sure as the least sure fact it names; `confidence` says that it is less sure than that.
 */
export const evidence = {
  sources: v.optional(list(FactId, 1, 20)),
  confidence: v.optional(v.picklist(CONFIDENCES)),
  judgement: v.optional(sentence),
}

/** A number that claims something about the world, with its evidence. */
export const valued = (least: number, most: number) =>
  v.strictObject({ value: whole(least, most), ...evidence })

/** Anything that may carry evidence. */
export interface Evidence {
  sources?: string[] | undefined
  confidence?: Confidence | undefined
  judgement?: string | undefined
}
