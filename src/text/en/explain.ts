/** Reasons for decisions, in English. ICU message syntax. */

/** What speaks for a plan, as a phrase after "for". */
export const termGains = {
  points: 'more victory points',
  places: 'stronger places at the next review in the states [V2]',
  prospects: 'stronger places at later reviews [V2]',
  interest: 'the national interest [N1]',
  agenda: 'progress of the agenda [N2]',
  mistrust: 'less mistrust at reviews [V3]',
  watched: 'less wary rivals [W4]',
  goodwill: 'more goodwill [B1]',
  footprint: 'more stake that trust covers [B3]',
  overhang: 'less stake that trust does not cover [A2]',
  soft: 'more soft power in hand [B6]',
  capital: 'more capital in hand [B6]',
  yields: 'higher yields of connected projects [I2]',
  loans: 'loans that still pay back [I3]',
  surveys: 'surveyed states, in which deals are easier [O7]',
  credits: 'a visit that makes the next deal cheaper [O5]',
  exposed: 'fewer contracts that rivals may bid for [A5]',
  shaken: 'less stake in unstable states [T1]',
  blame: 'less blame in a collapse [E3]',
  courted: 'states that are courted when the review comes [V1]',
  taste: 'a course to its taste',
  rivals: 'holding the others back',
  ending: 'a better result at the end [E2]',
  'own-plans': 'plans of its own',
  funds: 'more funds in hand [B6]',
}

/** What speaks against a plan, as a phrase after "at the price of". */
export const termLosses: Record<keyof typeof termGains, string> = {
  points: 'victory points',
  places: 'weaker places at the next review in the states [V2]',
  prospects: 'weaker places at later reviews [V2]',
  interest: 'less of the national interest [N1]',
  agenda: 'less progress of the agenda [N2]',
  mistrust: 'more mistrust at reviews [V3]',
  watched: 'more wary rivals [W4]',
  goodwill: 'goodwill [B1]',
  footprint: 'less stake that trust covers [B3]',
  overhang: 'stake that trust does not cover [A2]',
  soft: 'soft power [B6]',
  capital: 'capital [B6]',
  yields: 'lower yields of connected projects [I2]',
  loans: 'fewer loans that still pay back [I3]',
  surveys: 'fewer surveyed states [O7]',
  credits: 'fewer visits that make the next deal cheaper [O5]',
  exposed: 'contracts that rivals may bid for [A5]',
  shaken: 'more stake in unstable states [T1]',
  blame: 'more blame in a collapse [E3]',
  courted: 'states that are not courted when the review comes [V1]',
  taste: 'a course less to its taste',
  rivals: 'stronger rivals',
  ending: 'a worse result at the end [E2]',
  'own-plans': 'plans of its own',
  funds: 'funds [B6]',
}

/** Why an order is not compared, beyond the reasons of the rules. */
export const unasked = {
  'in-plan': 'The plan holds this order.',
  never: 'This player never gives such orders.',
  secret: 'An answer would tell a secret.',
}

/** How a plan came about. */
export const origins = {
  searched: 'This plan was found by trying many.',
  slip: 'This plan was drawn by chance: it was not thought through.',
  fallback: 'No legal plan was found that is better than doing nothing.',
  rules: 'This plan follows rules of thumb; the reasons are those of somebody who tried it out.',
  given: 'This plan was tried out.',
}

export const explainWords = {
  for: '{order}: for {gains}.',
  forAtPrice: '{order}: for {gains}, at the price of {losses}.',
  tie: '{order}: almost a tie, with it or without it.',
  doubtful: '{order}: on a second look it does not pay: it comes at the price of {losses}.',
  unclear: '{order}: no reason stands out.',
  chances:
    'Chance to win {chosen, number, ::percent .} with it, {other, number, ::percent .} without it.',
  nextBest: 'Next best: {order}, with {other, number, ::percent .}.',
  asGood: 'Almost as good: {order}.',
  betterYet: 'On a second look better: {order}, with {other, number, ::percent .}.',
  not: 'Not {order}: the chosen plan is better for {gains}.',
  notAtPrice:
    'Not {order}, which would do without {losses}: the chosen plan is better for {gains}.',
  notTie: '{order}: almost a tie with the chosen plan.',
  notRegret: '{order}: on a second look that would have been better, for it does without {losses}.',
  notChances:
    'Chance to win {chosen, number, ::percent .} as chosen, {other, number, ::percent .} with it.',
  hint: 'An idea: {order} in {state}, for {gain}.',
  hintNowhere: 'An idea: {order}, for {gain}.',
  hintPlain: 'An idea: {order} in {state}.',
  hintPlainNowhere: 'An idea: {order}.',
  hintNothing: 'An idea: wait, and give no order.',
  advice: 'With this plan the chance to win is about {chance, number, ::percent .}.',
  reviewBetter:
    'Round {round}: chance to win {value, number, ::percent .}; {best, number, ::percent .} with {orders}.',
  reviewTie: 'Round {round}: chance to win {value, number, ::percent .}; almost as good: {orders}.',
  reviewBest:
    'Round {round}: chance to win {value, number, ::percent .}; nothing better was found.',
  noOrders: 'no order',
}
