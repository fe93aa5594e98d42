/**
 * The effect language: what cards, headlines, calls and backlash may do. It is small, typed and
 * total: every effect ends, and one that finds nothing to act on does nothing.
 */
import * as v from 'valibot'
import { Id, list, whole } from './common.ts'

/**
 * Whom an effect means: a power's id, or a role.
 * - `actor`: who plays the card, or is hit by the headline's own story; for backlash the wary power
 * - `rival`: the rival the card names; for backlash the power that provoked it
 * - `rivals`: everybody but the actor; `all`: everybody
 * - `leader`: the powers first in alignment in the state at hand; `trailing`: those last
 * - `investor`: the powers with the largest stake (above 0) in the state at hand
 */
const PowerRef = v.union([
  v.picklist(['actor', 'rival', 'rivals', 'all', 'leader', 'trailing', 'investor']),
  Id,
])

/**
 * Which states an effect means: `target` (the card's or headline's state), `neighbours` of the
 * target, `elsewhere` (all but the target), `all`, a state's id, or a list of ids.
 */
const StateRef = v.union([
  v.picklist(['target', 'neighbours', 'elsewhere', 'all']),
  Id,
  list(Id, 1, 8),
])

const sectors = v.optional(list(Id, 1, 14))
const states = v.optional(list(Id, 1, 8))

/** Marks of a power in a state: a survey, a visit's credit, an open loan, courtship since the review. */
const MARKS = ['survey', 'visit', 'loan', 'courtship'] as const
export type Mark = (typeof MARKS)[number]

/**
 * Something that can be counted for one power. Interests, agendas and conditions share it.
 * `projects` and `size` count connected projects only, `owned` all of them; `lead` is the power's alignment less that of the best other; `mark` is 1 where the mark lies.
 */
export const MeasureSchema = v.variant('measure', [
  v.strictObject({
    measure: v.picklist(['goodwill', 'stake', 'alignment', 'lead']),
    state: StateRef,
  }),
  v.strictObject({ measure: v.picklist(['stability', 'baseline']), state: StateRef }),
  v.strictObject({ measure: v.literal('wariness'), toward: PowerRef }),
  v.strictObject({ measure: v.literal('mark'), mark: v.picklist(MARKS), state: StateRef }),
  v.strictObject({
    measure: v.picklist(['projects', 'size', 'owned']),
    sectors,
    states: v.optional(StateRef, 'all'),
  }),
  v.strictObject({ measure: v.literal('free-projects'), sectors, state: StateRef }),
  v.strictObject({
    measure: v.literal('states-with'),
    what: v.picklist(['goodwill', 'stake', 'alignment']),
    atLeast: whole(0, 40),
    states,
  }),
  v.strictObject({ measure: v.literal('states-led'), states }),
  v.strictObject({ measure: v.picklist(['doctrine', 'soft', 'capital', 'round']) }),
])
export type Measure = v.InferOutput<typeof MeasureSchema>
/** A measure as its author wrote it: defaults may be left out. */
export type MeasureFile = v.InferInput<typeof MeasureSchema>

/** A test: a measure of a power within bounds. Over several states or powers, all must hold. */
export const ConditionSchema = v.strictObject({
  of: v.optional(PowerRef, 'actor'),
  is: MeasureSchema,
  atLeast: v.optional(whole(-100, 100)),
  atMost: v.optional(whole(-100, 100)),
})
export type Condition = v.InferOutput<typeof ConditionSchema>
/** A condition as its author wrote it: defaults may be left out. */
export type ConditionFile = v.InferInput<typeof ConditionSchema>

const ORDER_IDS = [
  'exchange',
  'grant',
  'loan',
  'dialogue',
  'visit',
  'summit',
  'survey',
  'deal',
  'stabilise',
  'reassure',
  'pressure',
  'covert',
  'card',
] as const

/** The orders a power can give, in rulebook order. */
export const OrderName = v.picklist(ORDER_IDS)
export type OrderName = v.InferOutput<typeof OrderName>
export const ORDER_NAMES: readonly OrderName[] = ORDER_IDS

const amount = whole(-10, 10)

/** Effects that last: they change a rule while they hold. */
const ModifierSchema = v.variant('effect', [
  v.strictObject({
    effect: v.literal('forbid'),
    power: PowerRef,
    order: OrderName,
    state: v.optional(StateRef, 'all'),
    rounds: whole(1, 12),
  }),
  v.strictObject({
    effect: v.literal('price'),
    power: PowerRef,
    order: OrderName,
    state: v.optional(StateRef, 'all'),
    soft: v.optional(amount, 0),
    capital: v.optional(amount, 0),
    rounds: whole(1, 12),
  }),
  v.strictObject({
    effect: v.literal('yield'),
    power: PowerRef,
    state: v.optional(StateRef, 'all'),
    sectors,
    by: amount,
    rounds: whole(1, 12),
  }),
  v.strictObject({
    effect: v.literal('orders'),
    power: PowerRef,
    by: whole(-3, 3),
    rounds: whole(1, 12),
  }),
  v.strictObject({
    effect: v.literal('route'),
    power: PowerRef,
    state: StateRef,
    open: v.boolean(),
    rounds: whole(1, 12),
  }),
])

const simpleEffects = [
  v.strictObject({
    effect: v.literal('goodwill'),
    power: PowerRef,
    state: StateRef,
    by: amount,
  }),
  v.strictObject({ effect: v.picklist(['stability', 'baseline']), state: StateRef, by: amount }),
  v.strictObject({ effect: v.literal('call'), call: Id, state: StateRef }),
  v.strictObject({ effect: v.literal('wariness'), of: PowerRef, toward: PowerRef, by: amount }),
  v.strictObject({
    effect: v.literal('budget'),
    power: PowerRef,
    soft: v.optional(amount, 0),
    capital: v.optional(amount, 0),
  }),
  v.strictObject({ effect: v.literal('survey'), power: PowerRef, state: StateRef }),
  v.strictObject({
    effect: v.literal('visit-credit'),
    power: PowerRef,
    state: StateRef,
    rounds: whole(1, 12),
  }),
  v.strictObject({ effect: v.literal('claim'), power: PowerRef, state: StateRef, sectors }),
  v.strictObject({ effect: v.literal('release'), power: PowerRef, state: StateRef, sectors }),
] as const

export type Effect =
  | v.InferOutput<(typeof simpleEffects)[number]>
  | v.InferOutput<typeof ModifierSchema>
  | { effect: 'if'; all: Condition[]; then: Effect[]; else: Effect[] }
  | { effect: 'chance'; percent: number; then: Effect[]; else: Effect[] }
  | { effect: 'later'; rounds: number; times: number; then: Effect[] }

/** An effect as its author wrote it: defaults may be left out. */
export type EffectFile =
  | v.InferInput<(typeof simpleEffects)[number]>
  | v.InferInput<typeof ModifierSchema>
  | { effect: 'if'; all: ConditionFile[]; then: EffectFile[]; else?: EffectFile[] | undefined }
  | {
      effect: 'chance'
      percent: number
      then: EffectFile[]
      else?: EffectFile[] | undefined
    }
  | { effect: 'later'; rounds: number; times?: number | undefined; then: EffectFile[] }

const EffectList: v.GenericSchema<EffectFile[], Effect[]> = v.lazy(() => list(EffectSchema, 0, 12))
const optionalEffects = v.optional(EffectList, [])

export const EffectSchema: v.GenericSchema<EffectFile, Effect> = v.variant('effect', [
  ...simpleEffects,
  ...ModifierSchema.options,
  v.strictObject({
    effect: v.literal('if'),
    all: list(ConditionSchema, 1, 6),
    then: EffectList,
    else: optionalEffects,
  }),
  v.strictObject({
    effect: v.literal('chance'),
    percent: whole(1, 99),
    then: EffectList,
    else: optionalEffects,
  }),
  v.strictObject({
    effect: v.literal('later'),
    rounds: whole(1, 12),
    times: v.optional(whole(1, 12), 1),
    then: EffectList,
  }),
])
