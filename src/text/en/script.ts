/**
 * The effect language in English: clauses that `src/text/script` puts together. A power's phrase is
 * always in the singular, a state's phrase stands after "in". ICU message syntax.
 */
import type { Effect, Measure, OrderName } from '../../scenario/index.ts'

/** Sign of a change: up or down. */
const GAINS = '{sign, select, up {gains} other {loses}}'
const RISES = '{sign, select, up {rises} other {falls}}'
const MORE = '{sign, select, up {more} other {less}}'
/** Sectors in brackets, if only some are meant. */
const SECTORS = '{limited, select, yes { ({sectors})} other {}}'
/** Where, if not everywhere. */
const PLACE = '{place, select, all {} there { there} other { in {state}}}'
const LASTS = '{rounds, plural, =1 {this round} other {for # rounds}}'
const OTHERWISE = '{otherwise, select, yes {; otherwise: {else}} other {}}'

/** What effects do, as clauses. `bound` says that the state decides which power is meant. */
const effects: Record<Effect['effect'], string> = {
  goodwill: `{bound, select, yes {in {state}, {power} ${GAINS} {by} goodwill} other {{power} ${GAINS} {by} goodwill in {state}}}`,
  stability: `stability in {state} ${RISES} by {by}`,
  baseline: `the baseline of stability in {state} ${RISES} by {by} for good`,
  call: 'a call comes from {state}: “{call}”',
  wariness: `{of} grows {by} ${MORE} wary of {toward}`,
  budget: '{power} {changes}',
  survey:
    '{bound, select, yes {in {state}, {power} counts as having tested the waters} other {{power} counts as having tested the waters in {state}}}',
  'visit-credit': `${LASTS}, the next deal of {power} in {state} is cheaper, as after a state visit`,
  claim: `{bound, select, yes {in {state}, {power} takes over the first free project${SECTORS}} other {{power} takes over the first free project${SECTORS} in {state}}}`,
  release: `{bound, select, yes {in {state}, {power} gives up its largest project${SECTORS}} other {{power} gives up its largest project${SECTORS} in {state}}}`,
  forbid: `${LASTS}, {who, select, all {nobody may} rivals {no rival of {actor} may} other {{power} may not}} {act}${PLACE}`,
  price: `${LASTS}, {power} pays {changes} for {orders}${PLACE}`,
  yield: `${LASTS}, each project${SECTORS}{who, select, all {} other { of {power}}}${PLACE} yields {by} ${MORE}`,
  orders: `${LASTS}, {power} may give {by, plural, one {# order ${MORE}} other {# orders {sign, select, up {more} other {fewer}}}}{rounds, plural, =1 {} other { a round}}`,
  route: `${LASTS}, the routes of {power} through {state} are {open, select, yes {open, whatever goodwill and stability say} other {closed}}`,
  if: `if {conditions}: {then}${OTHERWISE}`,
  chance: `with {percent} % chance: {then}${OTHERWISE}`,
  later:
    '{times, plural, =1 {{rounds, plural, =1 {next round} other {in # rounds}}} other {in each of # rounds, starting {rounds, plural, =1 {next round} other {in # rounds}}}}: {then}',
}

/** How much is asked for. */
const AMOUNT =
  '{bounds, select, least {at least {least}} most {at most {most}} exact {exactly {least}} between {from {least} to {most}} other {any}}'
/** Over several states the least counts; where much is asked for that goes without saying. */
const LOWEST = '{lowest, select, yes { (the lowest counts)} other {}}'
const PROJECTS = '{count, plural, one {project} other {projects}}'
const STATES = '{count, plural, one {state} other {states}}'
/** In how many states, of all or of those named. */
const IN_STATES = `{among, select, one {in {states}} some {in ${AMOUNT} of {states}} other {in ${AMOUNT} ${STATES}}}`

/** What conditions ask, as clauses that follow "if". */
const conditions: Record<Measure['measure'], string> = {
  goodwill: `{power} has goodwill of ${AMOUNT}${PLACE}${LOWEST}`,
  stake: `{power} has a stake of ${AMOUNT}${PLACE}${LOWEST}`,
  alignment: `{power} has an alignment of ${AMOUNT}${PLACE}${LOWEST}`,
  lead: `{power} is ${AMOUNT} ahead of the best other power${PLACE}${LOWEST}`,
  stability: `stability in {state} is ${AMOUNT}${LOWEST}`,
  baseline: `the baseline of stability in {state} is ${AMOUNT}${LOWEST}`,
  wariness: `the wariness of {power} toward {toward} is ${AMOUNT}`,
  mark: `{mark, select,
    survey {{power} {has, select, yes {has} other {has not}} tested the waters${PLACE}}
    visit {{power} has {has, select, yes {an} other {no}} unused visit${PLACE}}
    loan {{power} has {has, select, yes {an} other {no}} open loan${PLACE}}
    other {{power} has {has, select, yes {} other {not }}courted {place, select, there {it} other {{state}}} since the last review}
  }`,
  projects: `{power} has ${AMOUNT} connected ${PROJECTS}${SECTORS}${PLACE}`,
  size: `{power} has connected projects${SECTORS} of a total size of ${AMOUNT}${PLACE}`,
  owned: `{power} owns ${AMOUNT} ${PROJECTS}${SECTORS}${PLACE}`,
  'free-projects': `${AMOUNT} ${PROJECTS}${SECTORS} {count, plural, one {is} other {are}} free in {state}`,
  'states-with': `{power} has {what, select, goodwill {goodwill} stake {a stake} other {an alignment}} of at least {from} ${IN_STATES}`,
  'states-led': `{power} leads alone ${IN_STATES}`,
  doctrine: `the doctrine mark of {power} is ${AMOUNT}`,
  soft: `{power} has ${AMOUNT} soft power in hand`,
  capital: `{power} has ${AMOUNT} capital in hand`,
  round:
    '{bounds, select, least {it is round {least} or later} most {it is round {most} or earlier} exact {it is round {least}} between {it is one of rounds {least} to {most}} other {it is any round}}',
}

/** What is counted, as a phrase of its own. */
const measures: Record<Measure['measure'], string> = {
  goodwill: 'goodwill in {state}',
  stake: 'stake in {state}',
  alignment: 'alignment in {state}',
  lead: 'lead in alignment over the best other power in {state}',
  stability: 'stability in {state}',
  baseline: 'baseline of stability in {state}',
  wariness: 'wariness toward {toward}',
  mark: '{mark, select, survey {survey in {state}} visit {unused visit in {state}} loan {open loan in {state}} other {courtship of {state} since the last review}}',
  projects: `connected projects${SECTORS}${PLACE}`,
  size: `size of connected projects${SECTORS}${PLACE}`,
  owned: `projects owned${SECTORS}${PLACE}`,
  'free-projects': `free projects${SECTORS} in {state}`,
  'states-with': `{among, select, other {states} one {{states}} some {states among {states}}} with {what, select, goodwill {goodwill} stake {a stake} other {an alignment}} of at least {from}`,
  'states-led':
    '{among, select, other {states} one {{states}} some {states among {states}}} led alone',
  doctrine: 'doctrine mark',
  soft: 'soft power in hand',
  capital: 'capital in hand',
  round: 'round',
}

/** Powers by their role. `here` says that the sentence names the state already. */
const roles: Record<string, string> = {
  actor:
    '{where, select, card {whoever plays the card} headline {the power whose story it is} backlash {the wary power} other {the power}}',
  rival: '{where, select, card {the chosen rival} backlash {the provoker} other {the rival}}',
  rivals: 'every rival of {actor}',
  all: 'every power',
  leader: '{here, select, yes {whoever leads} other {whoever leads in {target}}}',
  trailing:
    '{here, select, yes {whoever is least aligned} other {whoever is least aligned in {target}}}',
  investor:
    '{here, select, yes {whoever has the largest stake} other {whoever has the largest stake in {target}}}',
}

/** States by their role. */
const places: Record<string, string> = {
  target:
    '{where, select, card {the chosen state} headline {the state hit} backlash {the state where it strikes} other {the state}}',
  neighbours: 'each neighbour of {target}',
  elsewhere: 'every state but {target}',
  all: 'every state',
}

/** What nobody may do. */
const acts: Record<OrderName, string> = {
  exchange: 'hold an exchange programme',
  grant: 'give a grant',
  loan: 'give a development loan',
  dialogue: 'hold a ministerial dialogue',
  visit: 'pay a state visit',
  summit: 'hold a summit',
  survey: 'test the waters',
  deal: 'make a deal',
  stabilise: 'stabilise',
  reassure: 'reassure its rivals',
  pressure: 'exert pressure',
  covert: 'disrupt covertly',
  card: 'play an initiative card',
}

/** What is paid for. */
const orders: Record<OrderName, string> = {
  exchange: 'exchange programmes',
  grant: 'grants',
  loan: 'development loans',
  dialogue: 'ministerial dialogues',
  visit: 'state visits',
  summit: 'summits',
  survey: 'testing the waters',
  deal: 'deals',
  stabilise: 'stabilising',
  reassure: 'reassuring rivals',
  pressure: 'pressure',
  covert: 'covert disruption',
  card: 'initiative cards',
}

const BY = '{anybody, select, yes {any rival} other {{by}}}'

/** Acts that alarm a power more than usual. */
const triggers: Record<string, string> = {
  'open-act': `an open act of ${BY}`,
  'open-deal': `an open deal${SECTORS} of ${BY}`,
  summit: `a summit of ${BY}`,
  visit: `a state visit of ${BY}`,
  pressure: `pressure by ${BY}`,
  overtaken: `losing a sole lead to ${BY}`,
}

const phrases = {
  sentence: '{clause}.',
  separator: '; ',
  nested: '({clause})',
  nothing: 'nothing happens',
  gain: `${GAINS} {amounts}`,
  more: `{by} {what, select, soft {soft power} other {capital}} ${MORE}`,
  amount: '{by} {what, select, soft {soft power} other {capital}}',
  others: 'every other power',
  trigger:
    '{act}{where, select, any {} base { in a state where {power} has a base} border { in a state that {power} borders on} other { in {states}}} makes {power} {extra} more wary than usual',
  answer: `{order}${SECTORS}{who, select, any {} power {, if {power} does it} leader {, by whoever leads there} other {, by whoever is least aligned there}}`,
  window:
    '{kind, select, sure {comes in round {rounds} of every match} window {comes in one of rounds {from} to {to} of every match} never {comes only in the opening or by an effect} one {may be drawn in round {rounds} only} some {may be drawn in rounds {rounds} only} other {may be drawn in any round}}',
}

export const scriptWords = {
  act: acts,
  condition: conditions,
  effect: effects,
  measure: measures,
  order: orders,
  phrase: phrases,
  place: places,
  role: roles,
  trigger: triggers,
}
