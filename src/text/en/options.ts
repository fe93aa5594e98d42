/** The words of picklists in scenario documents, a table for each list. ICU message syntax. */
import type { Effect, Mark, Measure } from '../../scenario/index.ts'

type PowerRole = 'actor' | 'rival' | 'rivals' | 'all' | 'leader' | 'trailing' | 'investor'
type StateRole = 'target' | 'neighbours' | 'elsewhere' | 'all'

const effects: Record<Effect['effect'], string> = {
  goodwill: 'Goodwill changes',
  stability: 'Stability changes',
  baseline: 'The baseline of stability changes',
  call: 'A capital asks for something',
  wariness: 'Wariness changes',
  budget: 'A budget changes',
  survey: 'A state counts as surveyed',
  'visit-credit': 'The next deal is cheaper, as after a visit',
  claim: 'A free project is taken over',
  release: 'A project is given up',
  forbid: 'An order is forbidden for some rounds',
  price: 'An order changes its price for some rounds',
  yield: 'Projects yield more or less for some rounds',
  orders: 'Plans hold more or fewer orders for some rounds',
  route: 'The way through a state opens or closes for some rounds',
  if: 'If … then … otherwise',
  chance: 'By chance: then … otherwise',
  later: 'Later, perhaps several times',
}

const measures: Record<Measure['measure'], string> = {
  goodwill: 'Goodwill',
  stake: 'Stake',
  alignment: 'Alignment',
  lead: 'Lead in alignment over the best other',
  stability: 'Stability',
  baseline: 'Baseline of stability',
  wariness: 'Wariness',
  mark: 'A mark in a state',
  projects: 'Number of connected projects',
  size: 'Size of connected projects',
  owned: 'Number of projects owned',
  'free-projects': 'Number of free projects',
  'states-with': 'Number of states with so much of something',
  'states-led': 'Number of states led alone',
  doctrine: 'Doctrine mark',
  soft: 'Soft power in hand',
  capital: 'Capital in hand',
  round: 'Round',
}

const marks: Record<Mark, string> = {
  survey: 'Survey',
  visit: 'Visit not yet used',
  loan: 'Open loan',
  courtship: 'Courtship since the last review',
}

/** Roles by which effects and conditions name powers; what they mean follows from the place. */
const powerRoles: Record<PowerRole, string> = {
  actor: 'The actor',
  rival: 'The rival',
  rivals: 'Every rival of the actor',
  all: 'Every power',
  leader: 'Whoever leads there',
  trailing: 'Whoever is least aligned there',
  investor: 'Whoever has the largest stake there',
}

const stateRoles: Record<StateRole, string> = {
  target: 'The state hit or picked',
  neighbours: 'Its neighbours',
  elsewhere: 'Every other state',
  all: 'Every state',
}

export const options = {
  answerer: { leader: 'Whoever leads there', trailing: 'Whoever is least aligned there' },
  confidence: { high: 'High', medium: 'Medium', low: 'Low' },
  effect: effects,
  mark: marks,
  measure: measures,
  'power-role': powerRoles,
  seen: { open: 'Open', quiet: 'Quiet', hidden: 'Hidden' },
  standing: { goodwill: 'Goodwill', stake: 'Stake', alignment: 'Alignment' },
  'state-role': stateRoles,
  step: {
    prepare: 'First: preparing',
    soft: 'Second: soft power',
    pressure: 'Third: pressure',
    deals: 'Fourth: deals',
    survey: 'Fifth: surveys',
    covert: 'Last: covert acts',
  },
  target: {
    none: 'Nothing',
    state: 'A state',
    rival: 'A rival',
    'state-and-rival': 'A rival in a state',
  },
  trigger: {
    'open-act': 'Any open act',
    'open-deal': 'An open deal',
    summit: 'A summit',
    visit: 'A state visit',
    pressure: 'Pressure',
    overtaken: 'Being overtaken as sole leader',
  },
  where: {
    any: 'Anywhere',
    base: 'Where this power has a base',
    border: 'In states that it borders on',
  },
} as const

/** What options mean that do not say it themselves, in a line. */
export const optionHelps = {
  'power-role': {
    actor: 'Who plays the card, who strikes back, or whose story the headline is.',
    rival: 'Whom the card is aimed at, or who provoked the backlash.',
    leader: 'Several, if they are equal.',
    trailing: 'Those with the lowest alignment; several, if they are equal.',
    investor: 'With a stake above 0; several, if they are equal.',
  },
  seen: {
    open: 'Everybody sees it, and it may alarm rivals.',
    quiet: 'It is noticed afterwards and alarms nobody.',
    hidden: 'It is felt, but not signed.',
  },
  step: {
    prepare: 'With stabilising and reassuring.',
    soft: 'With exchanges, grants, loans, dialogues, visits and summits.',
    pressure: 'With pressure.',
    deals: 'Just before the bids for projects.',
    survey: 'With testing the waters.',
    covert: 'With covert disruption.',
  },
} as const satisfies { [List in keyof typeof options]?: { [option: string]: string } }
