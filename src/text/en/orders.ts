/** Names of orders, steps and numbers in English. ICU message syntax. */
import type { Quantity, StepName } from '../../rules/index.ts'
import type { OrderName } from '../../scenario/index.ts'

/** Kinds of order. */
export const orderNames: Record<OrderName, string> = {
  exchange: 'Exchange programme',
  grant: 'Grant',
  loan: 'Development loan',
  dialogue: 'Ministerial dialogue',
  visit: 'State visit',
  summit: 'Regional summit',
  survey: 'Test the waters',
  deal: 'Deal',
  stabilise: 'Stabilise',
  reassure: 'Reassure rivals',
  pressure: 'Pressure',
  covert: 'Covert disruption',
  card: 'Initiative card',
}

/** What each kind of order does, with the numbers of the scenario. */
export const orderEffects: Record<OrderName, string> = {
  exchange: 'Goodwill {goodwill, number, ::sign-always}.',
  grant:
    'Goodwill {goodwill, number, ::sign-always}, stability {stability, number, ::sign-always}.',
  loan: 'Goodwill {goodwill, number, ::sign-always}; K{instalment} comes back a round for {rounds, plural, one {# round} other {# rounds}}, this one included.',
  dialogue:
    'Goodwill {goodwill, number, ::sign-always} where it is below {below}; the wariness of the leading power toward you −{calms}.',
  visit:
    'Goodwill {goodwill, number, ::sign-always}; your next deal there costs K{discount} less. An open act.',
  summit:
    'Goodwill {goodwill, number, ::sign-always} in every state, then a pause of {pause, plural, one {# round} other {# rounds}}. An open act.',
  survey:
    'Goodwill {goodwill, number, ::sign-always}, {hearing} more where the capital hedges against a rival; your deals there cost K{discount} less, need {access} less goodwill, and are quiet at no extra price.',
  deal: 'The project becomes yours. An open deal brings goodwill {goodwill, number, ::sign-always} and is an open act; a quiet one is neither.',
  stabilise:
    'Stability {stability, number, ::sign-always}; goodwill {goodwill, number, ::sign-always} where stability is below {below}.',
  reassure:
    'The wariness of every rival toward you −{wariness}; goodwill {goodwill, number, ::sign-always} wherever one of them leads alone whose wariness was {warinessFrom} or more.',
  pressure:
    "The rival's goodwill there −{weak}; your own {sympathy, number, ::sign-always} if your wariness of the rival is {warinessFrom} or more, else −{own}. With a base or border of yours the rival's −{strong}, and stability −{stability}. An open act.",
  covert:
    'Stability −{stability}, and −{perRival} more for each rival with a stake, whose goodwill falls by {goodwill}. Hidden, but exposed {percent} times in 100.',
  card: 'What the card says.',
}

/** An order with its place and aim. */
export const orderPhrases = {
  nowhere: '{order}',
  state: '{order} in {state}',
  openDeal: 'Open deal for {project} in {state}',
  quietDeal: 'Quiet deal for {project} in {state}',
  pressure: 'Pressure on {rival} in {state}',
  card: '{order} “{card}”{place, select, yes { in {state}} other {}}{aim, select, yes {, aimed at {rival}} other {}}',
  price:
    '{soft, plural, =0 {{capital, plural, =0 {free} other {K#}}} other {S#{capital, plural, =0 {} other { K#}}}}',
}

/** How an act is seen. */
export const seen: Record<'open' | 'quiet' | 'hidden', string> = {
  open: 'open',
  quiet: 'quiet',
  hidden: 'hidden',
}

/** Steps of the resolution. */
export const steps: Record<StepName, string> = {
  prepare: 'Reassure and stabilise',
  soft: 'Soft power',
  pressure: 'Pressure',
  deals: 'Deals',
  survey: 'Survey',
  covert: 'Covert acts',
}

/** Numbers on the board. */
export const quantities: Record<Quantity, string> = {
  goodwill: 'goodwill',
  stability: 'stability',
  baseline: 'baseline of stability',
  wariness: 'wariness',
  soft: 'soft power',
  capital: 'capital',
  points: 'victory points',
  doctrine: 'soft share of the income',
}
