/** Sentences about what happened, in English. ICU message syntax. */
import type { CompiledModifier, Fact, Quantity } from '../../rules/index.ts'

/** Phrases that sentences are made of. */
export const phrases = {
  quarter: '{year} Q{quarter}',
  nobody: 'nobody',
  nowhere: 'no state',
  everyPower: 'every power',
  everyState: 'every state',
  everySector: 'every sector',
  rule: '{title} [{rule}]',
  ruleBy: '{title} [{rule}], by {author}',
  withWhy: '{change} ({why})',
  project: '{name} ({sector}, size {size})',
  separator: '; ',
  answer:
    '{order}{limited, select, yes { in the sectors {sectors}} other {}}{only, select, power { (by {power} only)} leader { (only by whoever leads there)} trailing { (only by whoever is least aligned there)} other {}}',
}

/** A change of a number; `where` lists one or more states, `power` one or more powers. */
export const changes: Record<Quantity, string> = {
  goodwill: '{where}: goodwill toward {power} {by, number, ::sign-always}',
  stability: '{where}: stability {by, number, ::sign-always}',
  baseline: '{where}: baseline of stability {by, number, ::sign-always}',
  wariness: '{power}: wariness of {toward} {by, number, ::sign-always}',
  soft: '{power}: soft power {by, number, ::sign-always}',
  capital: '{power}: capital {by, number, ::sign-always}',
  points:
    '{power}: {by, number, ::sign-always .##} VP{placed, select, yes { for {where}} other {}}',
  doctrine: '{power}: doctrine mark {by, number, ::sign-always} toward soft power',
}

/** A change that would have left the scale of its number. */
export const caps: Record<Quantity, string> = {
  goodwill:
    '{where}: goodwill toward {power} is at {limit}, so {lost} of the change {lost, plural, one {has} other {have}} no effect',
  stability:
    '{where}: stability is at {limit}, so {lost} of the change {lost, plural, one {has} other {have}} no effect',
  baseline:
    '{where}: the baseline of stability is at {limit}, so {lost} of the change {lost, plural, one {has} other {have}} no effect',
  wariness:
    '{power}: wariness of {toward} is at {limit}, so {lost} of the change {lost, plural, one {has} other {have}} no effect',
  soft: '{power}: soft power in hand is at {limit}, so {lost} of the change {lost, plural, one {has} other {have}} no effect',
  capital:
    '{power}: capital in hand is at {limit}, so {lost} of the change {lost, plural, one {has} other {have}} no effect',
  points:
    '{power}: victory points are at {limit}, so {lost} of the change {lost, plural, one {has} other {have}} no effect',
  doctrine:
    '{power}: the doctrine mark is at {limit}, so {lost} of the change {lost, plural, one {has} other {have}} no effect',
}

/** Lasting effects. */
export const lasting: Record<CompiledModifier['effect'], string> = {
  forbid:
    '{last, select, yes {Until the match ends} other {Until the end of round {until}}}: no “{order}” for {powers} {everywhere, select, yes {anywhere} other {in {states}}}',
  price:
    '{last, select, yes {Until the match ends} other {Until the end of round {until}}}: “{order}” costs {soft, plural, =0 {} other {S{soft, number, ::sign-always} }}{capital, plural, =0 {} other {K{capital, number, ::sign-always} }}for {powers} in {states}',
  yield:
    '{last, select, yes {Until the match ends} other {Until the end of round {until}}}: projects of {powers} in {states} yield K{by, number, ::sign-always} ({sectors})',
  orders:
    '{last, select, yes {Until the match ends} other {Until the end of round {until}}}: plans of {powers} hold {by, plural, =1 {1 order more} =-1 {1 order less} other {{by, number, ::sign-always} orders}}',
  route:
    '{last, select, yes {Until the match ends} other {Until the end of round {until}}}: {states} {open, select, yes {let the goods of {powers} pass, whatever goodwill and stability say} other {let no goods of {powers} pass}}',
}

/** Where a delayed effect comes from. */
export const origins: Record<'card' | 'headline' | 'backlash', string> = {
  card: 'the card “{name}” of {power}',
  headline: 'the headline “{name}”',
  backlash: 'the backlash of {power}',
}

/** All other facts; `changed`, `capped` and `lasting` have tables of their own. */
export const facts: Record<Exclude<Fact['fact'], 'changed' | 'capped' | 'lasting'>, string> = {
  round: 'Round {round} begins: {quarter}',
  headline: 'Headline: {headline}{placed, select, yes { ({state} is hit)} other {}}',
  call: '{capital} ({state}) {call}, until the end of round {until}',
  'call-lapsed': 'Lapsed without an answer: {capital} ({state}) {call} [C3]',
  'call-answered': 'Answered by {powers}: {capital} ({state}) {call} [C2]',
  'agenda-kept': '{power} keeps its agenda “{name}” in secret [P6]',
  order: '{power}: {order}, paid {price}',
  refund: '{power}: {order} fails and {price} is paid back [R3]. {reason}',
  project:
    '{project} in {state}: {owners, select, none {now free} shared {now shared by {owner} and {partner}} other {now owned by {owner}}} ({why})',
  contest:
    'Bids of {bidders} for {project}: {result, select, shared {{owner} and {partner} share it [J1]} none {even, so nobody gets it [J2]} other {{owner} wins [J2]}}',
  surveyed: '{state}: surveyed by {power} [O7]',
  unrest: '{state}: unrest breaks out, and nobody signs for it [O12]',
  exposed: '{state}: {power} is exposed as the hand behind the unrest [O12]',
  delayed:
    'An effect of {origin}{placed, select, yes { in {state}} other {}} follows in round {round}{more, plural, =0 {} one { and the round after} other { and the # rounds after}} [F7]',
  'delayed-now':
    'The delayed effect of {origin}{placed, select, yes { in {state}} other {}} comes now [F7]',
  chance:
    'A chance of {percent} % {happened, select, yes {comes true} other {does not come true}} [F4]',
  overtaken: '{state}: {by} now leads alone, ahead of {leader}, which did before [W2]',
  backlash: 'Backlash of {power} against {toward} in {state} [W4]',
  reopened:
    '{project} in {state}: others may bid, since goodwill toward {power} is {limit} or less [A5]',
  cut: '{project} in {state}: not connected to a gateway of {power}, so it yields nothing and is no stake [T2]',
  income:
    '{power}: income S{soft} and K{capital}: S{soft} and K{base} by its doctrine [I1], K{yields} from yields [I2], K{loans} from loans [I3]',
  review: 'Review of {state} (weight {weight}): first {firsts}; second {seconds} [V2]',
  interest:
    '{power}: national interest “{name}” counts {count} and brings {points, number, ::.##} VP [N1]',
  agenda:
    '{power}: agenda “{name}” {fulfilled, select, yes {fulfilled} other {not fulfilled}} [N2]',
  collapse:
    'The settlement collapses: stability is {limit} or less in {states}. Out for pressure or covert acts there: {out} [E3]',
  over: '{count, plural, =0 {Nobody wins} one {{winners} wins} other {{winners} share the win}} [E2]',
}
