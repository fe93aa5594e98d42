/**
 * The places of a scenario document in English: a label and a line of help for each. Keys are the
 * keys of the file without list positions; see `src/text/fields.ts`. The numbers of the rules are
 * in `rule-fields.ts`. ICU message syntax.
 */

/** What a place is called in a form, and what it is for. */
export type FieldWords = readonly [label: string, help: string]

const ID_HELP = 'Short name in the file: lower-case letters, digits and dashes.'

/** Overview, calendar, modules and the other parts of a document that hold few fields. */
const frameFields = {
  $schema: ['Schema address', 'Where text editors find the format of this file.'],
  formatVersion: ['Format', 'Version of the file format.'],
  id: ['Id', `${ID_HELP} No two scenarios share one.`],
  name: ['Name', 'Title by which people pick the scenario.'],
  summary: ['Summary', 'One or two sentences for the list of scenarios.'],
  briefing: ['Briefing', 'What every player reads before the first round.'],

  facts: [
    'Facts of its own',
    'Facts that the catalogue does not have, for scenarios about other places.',
  ],
  'facts.id': ['Id', 'Small letters, digits and underscores; sources name the fact by it.'],
  'facts.statement': ['Statement', 'What the source says, in one sentence of your own.'],
  'facts.title': ['Source', 'Where it was read: author or site, and title.'],
  'facts.address': ['Address', 'Where others find it.'],
  'facts.year': ['Year', 'The year the statement is about.'],
  'facts.confidence': ['How sure', 'High: read in a source that should know. Low: hearsay.'],

  glossary: ['Glossary', 'Words of the scenario, explained to whoever plays it.'],
  'glossary.term': ['Word', 'The word as it stands in the texts.'],
  'glossary.text': ['Meaning', 'What it means, in a sentence or two.'],

  calendar: ['Calendar', 'When the match begins and how long it lasts.'],
  'calendar.year': ['First year', 'Year of the first round.'],
  'calendar.quarter': ['First quarter', 'Quarter of the first round; each round is one quarter.'],
  'calendar.rounds': ['Rounds', 'How many rounds a match has.'],
  'calendar.reviews': [
    'Reviews after rounds',
    'After these rounds the states pay points. The last round has to be one of them.',
  ],

  modules: ['Parts of the rules', 'What is switched off has no effect, and its orders are gone.'],
  'modules.agendas': ['Agendas', 'Secret aims that bring points at the end.'],
  'modules.calls': ['Calls', 'Capitals ask for something and thank whoever answers.'],
  'modules.cards': ['Initiative cards', 'Each power has a deck and a hand of its own.'],
  'modules.doctrine': ['Doctrine moves', 'Powers may shift their income between the two budgets.'],
  'modules.headlines': ['Headlines', 'Each round begins with news.'],
  'modules.hedging': ['Hedging', 'Capitals lean toward whoever trails a clear leader.'],
  'modules.loans': ['Loans', 'Powers may give development loans.'],
  'modules.neglect': ['Neglect', 'Goodwill falls where nobody courted since the last review.'],
  'modules.routes': ['Routes', 'Projects need a passable way to a gateway.'],
  'modules.wariness': ['Wariness', 'Powers take alarm at each other and strike back.'],

  rules: ['Rule numbers', 'Numbers of the rulebook. What is left out keeps its standard value.'],

  sectors: ['Sectors', 'Kinds of projects.'],
  'sectors.id': ['Id', ID_HELP],
  'sectors.name': ['Name', 'What the sector is called.'],
  'sectors.base': ['Counts as a base', 'Owners of such a project have a base in its state.'],
  'sectors.passage': [
    'Opens a passage',
    'Owners of such a project pass without goodwill (rail, port).',
  ],

  wariness: ['Wariness at the start', 'How wary each power is of each other one.'],
  'wariness.of': ['Wary power', 'Who is wary.'],
  'wariness.toward': ['Wary of', 'Of whom it is wary.'],

  opening: ['Opening marks', 'What lies on the board before the first round.'],
  'opening.surveys': ['Surveys', 'Where powers have tested the waters already.'],
  'opening.surveys.power': ['Power', 'Whose survey it is.'],
  'opening.surveys.state': ['State', 'Where it was made.'],
  'opening.visits': ['Visits not yet used', 'Visits that still make a next deal cheaper.'],
  'opening.visits.power': ['Power', 'Who paid the visit.'],
  'opening.visits.state': ['State', 'Where it was paid.'],
  'opening.visits.until': ['Good until round', 'Last round in which it makes a deal cheaper.'],
  'opening.postponedSummits': ['Postponed summits', 'Powers that owe a summit; theirs is cheaper.'],
  'opening.postponedSummits.power': ['Power', 'Who owes the summit.'],
  'opening.calls': ['Open calls', 'Calls that await an answer in the first round.'],
  'opening.calls.call': ['Call', 'What is asked for.'],
  'opening.calls.state': ['State', 'Whose capital asks.'],
  'opening.calls.until': ['Open until round', 'Last round in which it can be answered.'],

  'evidence.sources': ['Sources', 'Facts of the catalogue on which this rests.'],
  'evidence.confidence': ['Confidence', 'Set only where this is less sure than its facts.'],
  'evidence.judgement': ['Judgement', 'Your reason, where facts do not reach or there are none.'],
} as const satisfies Record<string, FieldWords>

/** Powers with their interests, agendas and cards. */
const powerFields = {
  powers: ['Powers', 'The players, two to four.'],
  'powers.id': ['Id', ID_HELP],
  'powers.name': ['Name', 'What the power is called.'],
  'powers.capital': ['Capital', 'Seat of its government.'],
  'powers.briefing': ['Briefing', 'What whoever plays it reads first.'],
  'powers.income': ['Income a round', 'Divided between the two budgets by the doctrine mark.'],
  'powers.doctrine': ['Doctrine', 'How much of the income comes as soft power.'],
  'powers.doctrine.start': ['Start of the doctrine mark', 'Soft power from the income at first.'],
  'powers.doctrine.least': ['Lowest mark', 'The mark never goes below this.'],
  'powers.doctrine.most': ['Highest mark', 'The mark never goes above this, nor above the income.'],
  'powers.start': ['Budgets at the start', 'In hand before the first income.'],
  'powers.start.soft': ['Soft power at the start', 'In hand before the first income.'],
  'powers.start.capital': ['Capital at the start', 'In hand before the first income.'],
  'powers.traits': ['Traits', 'What this power can do and others cannot.'],
  'powers.traits.trustedDonor': [
    'Trusted donor',
    'The first soft act of a round brings more goodwill where there is little.',
  ],
  'powers.traits.covert': ['Covert acts', 'May order covert disruption.'],
  'powers.traits.dealStability': [
    'Stability it asks for deals',
    'Set only if it asks for more than others do.',
  ],
  'powers.gateways': ['Gateways', 'States where its goods enter the region.'],
  'powers.gateways.state': ['State', 'Where goods enter.'],
  'powers.gateways.border': ['Common border', 'Whether the power borders on this state itself.'],
  'powers.triggers': ['Triggers', 'What alarms this power more than usual.'],
  'powers.triggers.on': ['Act', 'What a rival does, or that it takes the lead.'],
  'powers.triggers.by': ['By whom', 'Only this rival; left out: any.'],
  'powers.triggers.where': ['Where', 'In which states it alarms more.'],
  'powers.triggers.sectors': ['Sectors', 'For deals: only in these sectors; left out: in any.'],
  'powers.triggers.extra': ['Extra wariness', 'How much more wary the power grows.'],
  'powers.backlash': ['Backlash', 'What happens when its wariness of a rival boils over.'],
  'powers.interest': ['National interest', 'What everybody knows that it wants.'],
  'powers.interest.name': ['Name', 'What the interest is called.'],
  'powers.interest.text': ['Text', 'What it says to players.'],
  'powers.interest.is': ['What counts', 'Counted at each review.'],
  'powers.interest.points': ['Points for each', 'What one of these brings over a whole match.'],
  'powers.agendas': ['Agendas', 'Secret aims, of which a power keeps one.'],
  'powers.agendas.id': ['Id', ID_HELP],
  'powers.agendas.name': ['Name', 'What the agenda is called.'],
  'powers.agendas.text': ['Text', 'What it says to its player.'],
  'powers.agendas.all': ['Aims', 'All of them have to be reached at the end.'],
  'powers.agendas.all.is': ['What counts', 'Counted at the end.'],
  'powers.agendas.all.atLeast': ['At least', 'How much of it fulfils the aim.'],
  'powers.cards': ['Initiative cards', 'The deck from which its hand is filled.'],
  'powers.cards.id': ['Id', ID_HELP],
  'powers.cards.name': ['Name', 'Title of the card.'],
  'powers.cards.text': ['Text', 'What it tells, in a sentence or two.'],
  'powers.cards.cost': ['Price', 'What playing it costs.'],
  'powers.cards.step': ['Step', 'When in the round it takes effect.'],
  'powers.cards.seen': ['Who sees it', 'Whether it is shown, noticed later, or not signed at all.'],
  'powers.cards.courtship': ['Counts as courtship', 'Keeps a state from feeling neglected.'],
  'powers.cards.security': ['Security card', 'Cannot be played in a neutral state.'],
  'powers.cards.target': ['Aimed at', 'What its player picks.'],
  'powers.cards.states': ['Only in', 'States that can be picked; left out: any.'],
  'powers.cards.requires': ['Conditions', 'All have to hold for it to be played.'],
  'powers.cards.effects': ['Effects', 'What it does, in this order.'],

  'price.soft': ['Soft power', 'Price in soft power.'],
  'price.capital': ['Capital', 'Price in capital.'],
} as const satisfies Record<string, FieldWords>

/** States with their projects, headlines and calls. */
const stateFields = {
  states: ['States', 'The countries on the board, three to eight.'],
  'states.id': ['Id', ID_HELP],
  'states.name': ['Name', 'What the state is called.'],
  'states.capital': ['Capital', 'Seat of its government.'],
  'states.text': ['Portrait', 'What players read about it.'],
  'states.weight': ['Weight', 'Points that it pays to the first at a review.'],
  'states.stability': ['Stability', 'How calm it is at the start.'],
  'states.baseline': ['Baseline', 'Stability to which it returns by and by.'],
  'states.neutral': ['Neutral', 'No pressure and no security cards here; visits stay quiet.'],
  'states.borders': ['Borders on', 'Its neighbours; they name it in turn.'],
  'states.goodwill': ['Goodwill at the start', 'What it feels for each power.'],
  'states.projects': ['Projects', 'What powers can build or own here.'],
  'states.projects.id': ['Id', ID_HELP],
  'states.projects.name': ['Name', 'What the project is called.'],
  'states.projects.sector': ['Sector', 'What kind of project it is.'],
  'states.projects.size': ['Size', 'Stake that it gives to its owner.'],
  'states.projects.cost': ['Cost', 'Capital that a deal for it takes.'],
  'states.projects.yield': ['Yield', 'Its owner receives a share of this each round.'],
  'states.projects.access': ['Goodwill it asks for', 'Nobody with less goodwill gets the deal.'],
  'states.projects.owner': ['Owner at the start', 'Left out: it is free.'],

  headlines: ['Headlines', 'News that comes as a round begins.'],
  'headlines.id': ['Id', ID_HELP],
  'headlines.name': ['Name', 'The headline itself.'],
  'headlines.text': ['Text', 'The news in a sentence or two.'],
  'headlines.dated': ['Sure to come', 'It comes in one round of this window in every match.'],
  'headlines.dated.from': ['From round', 'First round in which it may come.'],
  'headlines.dated.to': ['To round', 'Last round in which it may come.'],
  'headlines.rounds': ['Only in rounds', 'Rounds in which it may be drawn; left out: any.'],
  'headlines.target': ['May hit', 'One of these states is hit, by chance.'],
  'headlines.actor': ['Whose story', 'The power that effects call the actor.'],
  'headlines.effects': ['Effects', 'What it does, in this order.'],

  calls: ['Calls', 'What capitals may ask for.'],
  'calls.id': ['Id', ID_HELP],
  'calls.name': ['What is asked', 'Follows the name of the capital, as in “asks for doctors”.'],
  'calls.text': ['Text', 'Why it is asked, in a sentence or two.'],
  'calls.states': ['Asked by', 'States whose capitals may ask this.'],
  'calls.answers': ['Answers', 'Orders that answer the call; any one will do.'],
  'calls.answers.order': ['Order', 'What has to be carried out.'],
  'calls.answers.sectors': ['Sectors', 'For deals: only in these sectors; left out: in any.'],
  'calls.answers.power': ['By whom', 'Whose answer counts; left out: anybody’s.'],
  'calls.drawn': ['Is drawn', 'If not, it comes only in the opening or by an effect.'],
  'calls.rounds': ['Only in rounds', 'Rounds in which it may be drawn; left out: any.'],
} as const satisfies Record<string, FieldWords>

/** The language of effects, wherever it is spoken. */
const effectFields = {
  'effect.effect': ['Effect', 'What happens.'],
  'effect.power': ['Power', 'Whom it happens to.'],
  'effect.state': ['State', 'Where it happens.'],
  'effect.by': ['Change', 'How much more; below 0: how much less.'],
  'effect.call': ['Call', 'What the capital asks for.'],
  'effect.of': ['Wary power', 'Whose wariness changes.'],
  'effect.toward': ['Wary of', 'Toward whom it changes.'],
  'effect.soft': ['Soft power', 'How much more; below 0: how much less.'],
  'effect.capital': ['Capital', 'How much more; below 0: how much less.'],
  'effect.rounds': [
    'Rounds',
    'How long it lasts, this round included; or how many rounds later it comes.',
  ],
  'effect.sectors': ['Sectors', 'Only projects of these sectors; left out: of any.'],
  'effect.order': ['Order', 'Which orders it bears on.'],
  'effect.open': ['Open', 'Whether the way is opened or closed.'],
  'effect.all': ['If', 'All of these have to hold.'],
  'effect.percent': ['Chance in percent', 'How likely it is.'],
  'effect.then': ['Then', 'What happens in that case.'],
  'effect.else': ['Otherwise', 'What happens if not.'],
  'effect.times': ['Times', 'In how many rounds running it comes.'],

  'condition.of': ['Power', 'Who is asked about; left out: the actor.'],
  'condition.is': ['What counts', 'What is looked at.'],
  'condition.atLeast': ['At least', 'Holds from this on.'],
  'condition.atMost': ['At most', 'Holds up to this.'],

  'measure.measure': ['Measure', 'What is counted.'],
  'measure.state': ['State', 'Where; of several the least counts.'],
  'measure.toward': ['Wary of', 'Of whom the power is wary.'],
  'measure.mark': ['Mark', 'Counts 1 where the mark lies, else 0.'],
  'measure.sectors': ['Sectors', 'Only projects of these sectors; left out: of any.'],
  'measure.states': ['States', 'Only in these states; left out: in all.'],
  'measure.what': ['Of what', 'What a state needs to be counted.'],
  'measure.atLeast': ['From', 'How much of it makes a state count.'],
} as const satisfies Record<string, FieldWords>

export const contentFields = { ...frameFields, ...powerFields, ...stateFields, ...effectFields }
