/** What there is to tell about a scenario, in English. ICU message syntax. */
import type { ClaimKind, Modules } from '../../scenario/index.ts'

export const infoWords = {
  title: 'Scenario: {name}',
  howToRead:
    'How to read this: S is soft power, K is capital. Codes such as [A2] are rule numbers in RULES.md.',
  allModules: 'No part of the rules is switched off [M1].',
  modulesOff: 'Switched off [M1]: {modules}.',
  standardRules: 'All rule numbers are the standard ones.',
  changedRules: 'Rule numbers that differ from the standard ones',
  ruleNumber: 'rule number',
  standard: 'standard',
  here: 'here',

  contents: 'What it holds',
  powers: 'powers',
  states: 'states',
  sectors: 'sectors',
  projects: 'projects',
  projectsNote: '{owned, number} owned at the start, {free, number} free',
  datedHeadlines: 'dated headlines',
  datedNote: '{count, plural, =0 {} other {come in every match [H1]}}',
  drawnHeadlines: 'drawn headlines',
  drawnNote:
    '{count, plural, =0 {} other {{bound, plural, =0 {all of them in any round} other {# of them only in certain rounds}} [H2]}}',
  calls: 'calls',
  callsNote:
    '{drawn, number} may be drawn [C1]{undrawn, plural, =0 {} one {, # comes only at the start or by an effect} other {, # come only at the start or by an effect}}',
  glossary: 'glossary words',

  decks: 'What each power has of its own',
  cards: 'cards',
  agendas: 'agendas',
  triggers: 'triggers',
  decksNote:
    'Cards are the deck that hands are filled from [P5], agendas the secret aims that are dealt from [S1], triggers what alarms this power more than usual [W5].',

  powersTitle: 'Powers at the start',
  split: 'split',
  yields: 'yields',
  yieldsCell: 'K{yields}',
  allGoodwill: 'goodwill',
  allStake: 'stake',
  traits:
    '{donor, select, yes {trusted donor [D4]; } other {}}{covert, select, yes {covert acts [O12]; } other {}}deals need stability {stability}',
  powersNote:
    'Income is the national income of a round; the doctrine mark splits it into S and K as shown [D1]. Yields are the K that connected projects add in the first round [I2]. In hand are the budgets before it. Goodwill [B1] and stake [B2] are summed over all states.',
  statesNote:
    'Weight is what a state pays at a review [V2]. Stability moves back to its baseline [A6].',
  warinessNote:
    'Each row is a power, and the columns say how wary it is of each other power, from 0 to 10 [B5].',

  routes: 'Map and routes at the start',
  borders: 'borders on',
  gatewayOf: 'gateway of',
  gateway: '{power}{border, select, yes { (border)} other {}}',
  noGateway: '–',
  bordersNote:
    'A power enters through its gateways [T2]; “(border)” says that it borders on the state itself [O11].',
  routesOff: 'Routes are switched off [M1]: every state is connected for every power.',
  passageNote:
    'A power passes a state of stability {stability} or more where its goodwill is {goodwill} or more, or where it owns rail, a port or the like [T1]; goods go on from there if stability is {transit} or more. Each tree grows from the gateways along the borders; a state is connected [T2] unless its line says what is wrong.',
  ways: '{power}: {connected} of {states} states connected',
  node: '{state}{gateway, select, yes { (gateway)} other {}}',
  impassable: '{node}: cut, not passable ({short})',
  ending: '{node}: goods go no farther, too shaken to be crossed',
  cutOff: '{node}: cut, passable but behind states that goods do not cross',
  short: '{what, select, goodwill {goodwill} other {stability}} {found}, needs {needed}',

  evidence: 'How sure it is',
  kind: 'kind',
  high: 'high',
  medium: 'medium',
  low: 'low',
  judgement: 'judgement',
  sourced: 'sourced',
  percent: '{percent, number, ::.0} %',
  noItems: '–',
  total: 'total',
  evidenceNote:
    'High, medium and low count the items that name facts as their sources: an item is as sure as the least sure of its facts, or less where it says so. Judgement counts those that rest on judgement alone. Sourced is the share with high or medium confidence; items of low confidence count as judgement there. Traits, gateways and triggers need no evidence and are counted only where they give some.',
} as const

/** The parts of the rules that a scenario may switch off. */
export const moduleNames: Record<keyof Modules, string> = {
  agendas: 'agendas',
  calls: 'calls',
  cards: 'cards',
  doctrine: 'doctrine moves',
  headlines: 'headlines',
  hedging: 'hedging',
  loans: 'loans',
  neglect: 'neglect',
  routes: 'routes',
  wariness: 'wariness',
}

/** What may carry evidence. */
export const claimKinds: Record<ClaimKind, string> = {
  powerNumbers: 'powers: income, doctrine',
  traits: 'powers: traits',
  gateways: 'powers: gateways',
  triggers: 'powers: triggers',
  interests: 'powers: interests',
  agendas: 'powers: agendas',
  cards: 'powers: cards',
  stateNumbers: 'states: weight, stability, baseline, goodwill',
  projects: 'projects',
  wariness: 'wariness at the start',
  openingMarks: 'surveys, visits, postponed summits at the start',
  headlines: 'headlines',
  calls: 'calls',
}
