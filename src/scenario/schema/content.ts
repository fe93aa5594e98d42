/** Powers, states, cards, headlines and calls of a scenario file. */
import * as v from 'valibot'
import {
  CONFIDENCES,
  evidence,
  FactId,
  Id,
  list,
  sentence,
  TextSchema,
  valued,
  whole,
} from './common.ts'
import { ConditionSchema, EffectSchema, MeasureSchema, OrderName } from './effects.ts'

const effects = list(EffectSchema, 1, 12)

/** A sector of projects; `base` and `passage` carry the rules about bases, rail and ports. */
export const SectorSchema = v.strictObject({
  id: Id,
  name: TextSchema,
  base: v.optional(v.boolean(), false),
  passage: v.optional(v.boolean(), false),
})

const CardSchema = v.strictObject({
  id: Id,
  name: TextSchema,
  text: TextSchema,
  cost: v.strictObject({ soft: whole(0, 12), capital: whole(0, 12) }),
  step: v.picklist(['prepare', 'soft', 'pressure', 'deals', 'survey', 'covert']),
  seen: v.picklist(['open', 'quiet', 'hidden']),
  courtship: v.optional(v.boolean(), false),
  security: v.optional(v.boolean(), false),
  target: v.picklist(['none', 'state', 'rival', 'state-and-rival']),
  states: v.optional(list(Id, 1, 8)),
  requires: v.optional(list(ConditionSchema, 0, 6), []),
  effects,
  ...evidence,
})
export type Card = v.InferOutput<typeof CardSchema>

const AgendaSchema = v.strictObject({
  id: Id,
  name: TextSchema,
  text: TextSchema,
  all: list(v.strictObject({ is: MeasureSchema, atLeast: whole(1, 100) }), 1, 4),
  ...evidence,
})
export type Agenda = v.InferOutput<typeof AgendaSchema>

/** What raises a power's wariness beyond the common rules. */
export const TriggerSchema = v.strictObject({
  on: v.picklist(['open-act', 'open-deal', 'summit', 'visit', 'pressure', 'overtaken']),
  by: v.optional(Id),
  where: v.optional(v.union([v.picklist(['any', 'base', 'border']), list(Id, 1, 8)]), 'any'),
  sectors: v.optional(list(Id, 1, 14)),
  extra: whole(1, 5),
  ...evidence,
})
export type Trigger = v.InferOutput<typeof TriggerSchema>

export const PowerSchema = v.strictObject({
  id: Id,
  name: TextSchema,
  capital: TextSchema,
  briefing: TextSchema,
  income: valued(1, 30),
  doctrine: v.strictObject({
    start: whole(0, 30),
    least: whole(0, 30),
    most: whole(0, 30),
    ...evidence,
  }),
  start: v.strictObject({ soft: whole(0, 60), capital: whole(0, 60) }),
  traits: v.optional(
    v.strictObject({
      trustedDonor: v.optional(v.boolean(), false),
      covert: v.optional(v.boolean(), false),
      dealStability: v.optional(whole(0, 10)),
      ...evidence,
    }),
    {},
  ),
  gateways: list(v.strictObject({ state: Id, border: v.boolean(), ...evidence }), 1, 8),
  triggers: v.optional(list(TriggerSchema, 0, 12), []),
  backlash: v.optional(effects, [{ effect: 'goodwill', power: 'rival', state: 'target', by: -2 }]),
  interest: v.strictObject({
    name: TextSchema,
    text: TextSchema,
    is: MeasureSchema,
    points: whole(1, 10),
    ...evidence,
  }),
  agendas: v.optional(list(AgendaSchema, 0, 12), []),
  cards: v.optional(list(CardSchema, 0, 40), []),
})
export type PowerEntry = v.InferOutput<typeof PowerSchema>

const ProjectSchema = v.strictObject({
  id: Id,
  name: TextSchema,
  sector: Id,
  size: whole(1, 6),
  cost: whole(0, 30),
  yield: whole(0, 12),
  access: whole(0, 10),
  owner: v.optional(Id),
  ...evidence,
})

export const StateSchema = v.strictObject({
  id: Id,
  name: TextSchema,
  capital: TextSchema,
  text: TextSchema,
  weight: valued(1, 12),
  stability: valued(0, 10),
  baseline: valued(0, 10),
  neutral: v.optional(v.boolean(), false),
  borders: list(Id, 0, 7),
  goodwill: v.record(Id, valued(0, 10)),
  projects: list(ProjectSchema, 0, 10),
})
export type StateEntry = v.InferOutput<typeof StateSchema>

/** The only rounds in which something may be drawn, where it belongs to a season or a date. */
const rounds = v.optional(list(whole(1, 20), 1, 20))

/** A headline: dated ones come in a round of their window in every match, others are drawn. */
export const HeadlineSchema = v.strictObject({
  id: Id,
  name: TextSchema,
  text: TextSchema,
  dated: v.optional(v.strictObject({ from: whole(1, 20), to: whole(1, 20) })),
  rounds,
  target: v.optional(list(Id, 1, 8)),
  actor: v.optional(Id),
  effects,
  ...evidence,
})
export type Headline = v.InferOutput<typeof HeadlineSchema>

/** Whose answer counts: that of a power by its id, or of those first or last in the state that asks. */
const Answerer = v.union([v.picklist(['leader', 'trailing']), Id])

/** What a capital may ask for, and the orders that answer it. */
export const CallSchema = v.strictObject({
  id: Id,
  name: TextSchema,
  text: TextSchema,
  states: list(Id, 1, 8),
  answers: list(
    v.strictObject({
      order: OrderName,
      sectors: v.optional(list(Id, 1, 14)),
      power: v.optional(Answerer),
    }),
    1,
    8,
  ),
  drawn: v.optional(v.boolean(), true),
  rounds,
  ...evidence,
})
export type Call = v.InferOutput<typeof CallSchema>

/** A fact of the scenario's own, for what no catalogue has: what it says, and where it is written. */
export const OwnFactSchema = v.strictObject({
  id: FactId,
  statement: sentence,
  title: sentence,
  address: sentence,
  year: v.optional(whole(1, 2200)),
  confidence: v.picklist(CONFIDENCES),
})

/** A word of the scenario, explained to whoever plays it. */
export const GlossaryEntrySchema = v.strictObject({ term: TextSchema, text: TextSchema })
