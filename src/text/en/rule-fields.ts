/** The rule numbers in English: a label and a line of help for each, grouped as in the file. */
import type { FieldWords } from './fields.ts'

/** Plans, prices and what orders bring. */
const orderFields = {
  'rules.plan': ['Plans', 'How much a power can do in a round.'],
  'rules.plan.orders': ['Orders in a plan', 'How many orders a power gives in a round.'],
  'rules.plan.lastOrders': ['Orders in the last round', 'How many it gives in the last round.'],
  'rules.plan.truce': ['Truce at the end', 'Last rounds without pressure and covert acts.'],
  'rules.plan.cards': ['Cards in a plan', 'How many of the orders may be initiative cards.'],
  'rules.plan.hand': ['Cards in hand', 'To this number hands are filled each round.'],
  'rules.plan.budgetCap': ['Most in a budget', 'Neither budget rises above this.'],

  'rules.prices': ['Prices', 'What each order costs.'],
  'rules.prices.exchange': ['Exchange programme', 'What an exchange programme costs.'],
  'rules.prices.grant': ['Grant', 'What a grant costs.'],
  'rules.prices.loan': ['Development loan', 'What a loan costs when it is given.'],
  'rules.prices.dialogue': ['Ministerial dialogue', 'What a dialogue costs.'],
  'rules.prices.visit': ['State visit', 'What a visit costs.'],
  'rules.prices.summit': ['Regional summit', 'What a summit costs.'],
  'rules.prices.survey': ['Test the waters', 'What testing the waters costs.'],
  'rules.prices.stabilise': ['Stabilise', 'What stabilising costs.'],
  'rules.prices.reassure': ['Reassure rivals', 'What reassuring costs.'],
  'rules.prices.pressure': ['Pressure', 'What pressure costs.'],
  'rules.prices.covert': ['Covert disruption', 'What covert disruption costs.'],
  'rules.prices.quietDeal': ['Quiet deal', 'What a deal costs more if it is quiet.'],

  'rules.goodwill': ['Goodwill for orders', 'How much goodwill each order brings.'],
  'rules.goodwill.exchange': ['Exchange programme', 'Goodwill that it brings.'],
  'rules.goodwill.grant': ['Grant', 'Goodwill that it brings.'],
  'rules.goodwill.loan': ['Development loan', 'Goodwill that it brings.'],
  'rules.goodwill.dialogue': [
    'Ministerial dialogue',
    'Goodwill that it brings where there is little.',
  ],
  'rules.goodwill.visit': ['State visit', 'Goodwill that it brings.'],
  'rules.goodwill.summit': ['Regional summit', 'Goodwill that it brings in every state.'],
  'rules.goodwill.survey': ['Test the waters', 'Goodwill that it brings.'],
  'rules.goodwill.openDeal': ['Open deal', 'Goodwill that it brings.'],
  'rules.goodwill.sharedDeal': ['Joint venture', 'Goodwill that it brings to both owners.'],
  'rules.goodwill.stabilise': ['Stabilise', 'Goodwill that it brings in an uneasy state.'],
  'rules.goodwill.donor': ['Trusted donor', 'Further goodwill for its first soft act of a round.'],

  'rules.soft': ['Soft power', 'Bounds and side effects of soft acts.'],
  'rules.soft.crowdedFrom': ['Crowded from goodwill', 'From here on soft acts cost more.'],
  'rules.soft.crowdedSoft': ['Surcharge where crowded', 'Soft power that they cost more there.'],
  'rules.soft.donorBelow': ['Donors below goodwill', 'Trusted donors gain more only below this.'],
  'rules.soft.dialogueBelow': [
    'Dialogue below goodwill',
    'Dialogues bring goodwill only below this.',
  ],
  'rules.soft.dialogueCalms': [
    'Dialogue calms by',
    'How much less wary the leading powers become.',
  ],
  'rules.soft.grantStability': ['Stability from a grant', 'How much stability a grant brings.'],
  'rules.soft.visitDiscount': ['Discount after a visit', 'Capital that the next deal costs less.'],
  'rules.soft.visitRounds': ['Rounds a visit lasts', 'Further rounds in which the discount holds.'],
  'rules.soft.summitPause': ['Pause after a summit', 'Rounds without another summit.'],
  'rules.soft.postponedDiscount': [
    'Discount on a postponed summit',
    'Soft power that it costs less.',
  ],

  'rules.loan': ['Loans', 'How loans are paid back.'],
  'rules.loan.rounds': ['Rounds of instalments', 'For how many rounds a loan pays back.'],
  'rules.loan.instalment': ['Instalment', 'Capital that comes back each round.'],
  'rules.loan.openPenalty': [
    'Points lost for an open loan',
    'For each loan still open at the end.',
  ],

  'rules.survey': ['Surveys', 'What testing the waters is good for.'],
  'rules.survey.discount': [
    'Discount on deals',
    'Capital that deals cost less in a surveyed state.',
  ],
  'rules.survey.access': ['Goodwill less', 'How much less goodwill deals need there.'],

  'rules.deal': ['Deals', 'What a deal takes.'],
  'rules.deal.stability': ['Stability it asks for', 'No deals in states less stable than this.'],
  'rules.deal.leastPrice': ['Lowest price', 'No discount goes below this.'],
  'rules.deal.neutralAccess': [
    'Goodwill less in a neutral state',
    'For a first project of one’s own there.',
  ],
  'rules.deal.reopenedAt': [
    'Contracts reopen at goodwill',
    'At this goodwill or less others may bid for a project.',
  ],

  'rules.shared': ['Joint ventures', 'When two powers share a project.'],
  'rules.shared.warinessMost': ['Most wariness', 'Two powers share only if neither is warier.'],
  'rules.shared.warinessFalls': [
    'Wariness falls by',
    'How much less wary of each other they become.',
  ],
  'rules.shared.bystanders': ['Bystanders’ wariness', 'How much warier of both all others grow.'],

  'rules.stabilise': ['Stabilising', 'What stabilising brings.'],
  'rules.stabilise.stability': ['Stability', 'How much stability it brings.'],
  'rules.stabilise.goodwillBelow': [
    'Goodwill below stability',
    'It brings goodwill only below this.',
  ],

  'rules.reassure': ['Reassuring', 'What reassuring brings.'],
  'rules.reassure.wariness': ['Wariness falls by', 'How much less wary every rival becomes.'],
  'rules.reassure.warinessFrom': [
    'Relief from wariness',
    'States that a rival this wary of you leads alone are relieved.',
  ],
  'rules.reassure.goodwill': ['Goodwill of the relieved', 'What you gain in these states.'],

  'rules.pressure': ['Pressure', 'What pressure takes and does.'],
  'rules.pressure.alignment': ['Alignment it takes', 'Nobody with less alignment there can press.'],
  'rules.pressure.strong': [
    'Goodwill lost to a neighbour',
    'What the rival loses if you border on the state or have a base there.',
  ],
  'rules.pressure.weak': ['Goodwill lost to others', 'What the rival loses otherwise.'],
  'rules.pressure.stability': [
    'Stability lost',
    'What the state loses if you border on it or have a base there.',
  ],
  'rules.pressure.own': ['Own goodwill lost', 'What pressing costs you there.'],
  'rules.pressure.sympathy': [
    'Own goodwill gained',
    'What you gain there instead if you are wary enough.',
  ],
  'rules.pressure.warinessFrom': [
    'Understood from wariness',
    'Whoever is this wary of the rival gains goodwill instead of losing it.',
  ],

  'rules.covert': ['Covert disruption', 'What it does, and what follows if it is exposed.'],
  'rules.covert.stability': ['Stability lost', 'What the state loses.'],
  'rules.covert.perRival': ['Further loss for each rival', 'For each rival with a stake there.'],
  'rules.covert.goodwill': ['Rivals’ goodwill lost', 'What rivals with a stake there lose.'],
  'rules.covert.exposedPercent': ['Chance of exposure in percent', 'How likely it comes to light.'],
  'rules.covert.exposedHere': ['Goodwill lost there if exposed', 'What the actor loses there.'],
  'rules.covert.exposedElsewhere': [
    'Goodwill lost elsewhere if exposed',
    'What the actor loses in every other state.',
  ],
  'rules.covert.exposedWariness': ['Wariness if exposed', 'How much warier every rival grows.'],
} as const satisfies Record<string, FieldWords>

/** What capitals and powers make of it, routes, income, reviews and the end. */
const answerFields = {
  'rules.calls': ['Calls', 'How often capitals ask, and what answers bring.'],
  'rules.calls.second': ['Chance of a second call in percent', 'How likely two capitals ask.'],
  'rules.calls.rounds': ['Rounds a call stays open', 'How long a capital waits.'],
  'rules.calls.alone': ['Goodwill for the only answer', 'What answering alone brings.'],
  'rules.calls.together': ['Goodwill for one of several', 'What each gains if several answer.'],

  'rules.capitals': ['Capitals', 'How capitals respond each round.'],
  'rules.capitals.resentment': ['Resentment', 'Goodwill lost where stake exceeds goodwill.'],
  'rules.capitals.hedgingLead': [
    'Lead that is hedged against',
    'How far ahead a sole leader has to be.',
  ],
  'rules.capitals.hedging': ['Hedging', 'Goodwill that the least aligned gain then.'],
  'rules.capitals.hearing': [
    'Hearing while hedging',
    'Further goodwill for testing the waters then.',
  ],
  'rules.capitals.protectorBelow': ['Protector below stability', 'Below this, bases are welcome.'],
  'rules.capitals.protector': ['Protector’s premium', 'Goodwill for powers with a base there.'],
  'rules.capitals.drift': ['Drift', 'How far stability moves to its baseline each round.'],
  'rules.capitals.cautionFrom': [
    'Caution from wariness',
    'A leader this wary makes capitals careful.',
  ],
  'rules.capitals.caution': ['Caution', 'What open deals and visits cost more then.'],

  'rules.wariness': ['Wariness', 'How powers take alarm.'],
  'rules.wariness.openAct': ['Alarm', 'How much an open act alarms rivals.'],
  'rules.wariness.overtaken': ['Overtaking', 'How much losing a sole lead to a rival alarms.'],
  'rules.wariness.cooling': ['Cooling', 'How much wariness falls in a calm round.'],
  'rules.wariness.backlashFrom': ['Backlash from', 'Wariness at which a power strikes back.'],
  'rules.wariness.backlashTo': ['Wariness after a backlash', 'To which it falls then.'],

  'rules.collapse': ['Collapse', 'When the settlement breaks down.'],
  'rules.collapse.stability': ['Crisis at stability', 'A state this low or lower is in crisis.'],
  'rules.collapse.states': ['States in crisis', 'So many end the match.'],
  'rules.collapse.memory': [
    'Rounds that blame reaches back',
    'Who shook them since then cannot win.',
  ],

  'rules.routes': ['Routes', 'Where goods can pass.'],
  'rules.routes.goodwill': ['Goodwill to pass', 'A state lets goods pass from this on.'],
  'rules.routes.stability': ['Stability to arrive', 'Goods reach no state less stable.'],
  'rules.routes.transit': ['Stability to cross', 'Goods go on through no state less stable.'],
  'rules.routes.cutOff': ['Goodwill lost if cut off', 'At reviews, where own goods do not come.'],

  'rules.income': ['Income', 'What projects yield.'],
  'rules.income.yieldShare': [
    'Part of the yields',
    'At 3 a third is paid each round, at 2 a half.',
  ],

  'rules.review': ['Reviews', 'What happens besides the points of the states.'],
  'rules.review.neglect': [
    'Neglect',
    'Goodwill lost where nothing was done since the last review.',
  ],
  'rules.review.fadeFrom': ['Fading from goodwill', 'From here on goodwill fades at reviews.'],
  'rules.review.fade': ['Fading', 'How much fades.'],
  'rules.review.waryFrom': ['Mistrust from wariness', 'Rivals this wary cost points.'],
  'rules.review.waryPenalty': ['Points lost to mistrust', 'For each such rival.'],

  'rules.agenda': ['Agendas', 'Secret aims.'],
  'rules.agenda.dealt': ['Agendas dealt', 'How many each power chooses from.'],
  'rules.agenda.points': ['Points for an agenda', 'What a fulfilled agenda brings.'],
} as const satisfies Record<string, FieldWords>

export const ruleFields = { ...orderFields, ...answerFields }
