/** What people read in reports and tables of the lab, in English. ICU message syntax. */

/** What people read in a report, besides its plots. */
export const reportWords = {
  balance: 'Balance: {name}',
  ladder: 'Ladder of levels: {name}',
  ablate: 'What each part adds: {name}',
  balanceAbout:
    '{matches, plural, one {# match} other {# matches}} between players of the level “{level}”, and some in which one of them only courts or only deals.',
  ladderAbout: '{steps, plural, one {# step} other {# steps}}, each a level against a weaker one.',
  ablateAbout:
    '{matches, plural, one {# match} other {# matches}} between players of the level “{level}” for each thing taken away.',
  command: 'Made by',
  scenarioHash: 'Scenario',
  rulesHash: 'Rules',
  recordsKept: 'Matches in the tables',
  howToRead:
    'Bars through a mark are 95% intervals: the true figure lies within in 19 of 20 such runs. Shaded bands and dashed lines are targets. The numbers of each plot stand below it.',

  allHold: 'All {count, plural, one {# target} other {# targets}} hold.',
  someMissed:
    '{held, number} of {count, plural, one {# target} other {# targets}} hold; {missed, number} {missed, plural, one {does} other {do}} not:',
  keyFigures: 'Key figures',
  plots: 'Plots',
  numbers: 'Numbers',
  targets: 'All figures',
  missedLine: '{figure}: {value}, should be {target}',
  numberOfColumns: '{count, plural, one {# column} other {# columns}}',
  dictionary: 'Data dictionary',
  dictionaryAbout:
    'The run is also written as CSV files, one row an observation; dictionary.csv holds this table. A text that a spreadsheet would take for a formula begins with an apostrophe.',
  holds: 'holds',
  missed: 'missed',

  table: 'table',
  column: 'column',
  type: 'type',
  unit: 'unit',
  range: 'range',
  meaning: 'meaning',

  power: 'power',
  order: 'order',
  'quiet-deal': 'Quiet deal',
  round: 'round',
  state: 'state',
  step: 'step',
  rule: 'rule',
  figure: 'figure',
  value: 'value',
  target: 'target',
  verdict: 'verdict',
  winShare: 'win share',
  low: 'low',
  high: 'high',
  matches: 'matches',
  share: 'share',
  lift: 'lift',
  ending: 'ending',
  base: 'with it',
  without: 'without it',
  difference: 'difference',
  biggestPower: 'power',
  biggestOrder: 'order that changes most',
  change: 'by',
  least: 'least',
  lowerQuartile: 'lower quartile',
  median: 'median',
  upperQuartile: 'upper quartile',
  most: 'most',
  winner: 'winner',
  second: 'second',
  last: 'last',
  leadChanged: 'lead changed',

  percent: '{value, number, ::percent .0}',
  wholePercent: '{value, number, ::percent .}',
  points: '{value, number, ::sign-except-zero .0} pp',
  shortPoints: '{value, number, ::.#} pp',
  shiftOf: 'shift of {power}',
  winShareOf: 'win share of {power}',
  decimal: '{value, number, ::.00}',
  oneDecimal: '{value, number, ::.0}',
  whole: '{value, number}',
  withInterval: '{value} ({low}–{high})',
  differenceLabel: '{power} {points}',
  shiftLabel: '{power}, {order} {points}',
  countAndShare: '{count, number} ({share})',
  between: '{least} to {most}',
  betweenWithInterval: '{least} to {most} with its interval',
  atLeast: 'at least {least}',
  atMost: 'at most {most}',
  verdictLine: '{value}  {holds, select, yes {✓} other {✗}}  {target}',
  stepPhrase: '{level} against {against}',
  figureOf: '{figure}: {what}',
  par: 'par {value}',
  none: '–',
}

/** Titles of plots, and what they show. */
export const plotWords = {
  winShares: 'Who wins',
  winSharesAbout:
    'Share of the matches each power won, ties shared out, with 95% intervals.{band, select, yes { The band is the target.} other {}}',
  orderShares: 'What powers do',
  orderSharesAbout:
    'Share of each order among the orders of a power. Dashed lines: {least}, below which nobody uses an order, and {most}, above which it crowds out the others.',
  winLift: 'Which orders win',
  winLiftAbout:
    'Wins of the powers that gave an order at least once, over what these powers win anyway. The band, {least} to {most}, is the target: an order outside it is too weak or too strong. Hollow marks lie outside.',
  chances: 'When matches are decided',
  chancesAbout:
    'Mean chance to win at the end of each round, of the powers that came first, second and last. Below: share of the matches in which another power took the lead in that round.',
  chancesAxis: 'chance to win',
  leadAxis: 'lead changed',
  points: 'Points at the end',
  pointsAbout:
    'Victory points of each power: the box holds the middle half of the matches, its line is the median, the whiskers reach the least and the most.',
  endings: 'How matches end',
  endingsAbout: 'Number and share of the matches by how they ended.',
  thesis: 'Figures against their targets',
  thesisAbout:
    'Each figure on a scale of its own, with the target shaded. A full disc holds, a hollow diamond misses.',
  stability: 'How calm the states are',
  stabilityAbout:
    'Mean stability of each state, 0 to 10, at the end of each round. Darker is calmer.',
  ladder: 'Stronger levels against weaker ones',
  ladderAbout:
    'Win share of one player of the stronger level among weaker ones, with 95% intervals. Dashed line: what equal players would win.',
  withoutOrders: 'Without an order',
  withoutOrdersAbout:
    'Change of a power’s win share, in percentage points, when it must do without an order, with 95% intervals; of each order, for the power that gives it most. Left of 0 the order is missed.',
  withoutRules: 'Without a rule',
  withoutRulesAbout:
    'How far the share of any one order among the orders of a power changes when a rule is switched off, in percentage points. Behind each rule, the power and the order that change most.',
}

/** Ways a match ends. */
export const endings = {
  points: 'One winner on points',
  tie: 'Shared win on points',
  collapse: 'Collapse, one winner',
  collapseTie: 'Collapse, shared win',
  nobody: 'Collapse, no winner',
}

/** Figures of a balance report. */
export const figures = {
  winShare: 'Win share',
  orderShare: 'Highest share of a power’s orders',
  winLift: 'Win lift',
  leaderAtHalfWins: 'Leader at half time wins',
  lastAtHalfWins: 'Last at half time wins',
  collapseRate: 'Collapses',
  kingmaking: 'Kingmaking',
  leadChanges: 'Lead changes a match',
  drama: 'Drama',
  decidedRound: 'Decided in round',
  closeFinishes: 'Close finishes',
  winnerPoints: 'Points of the winner',
  lastPoints: 'Points of the last',
  goodwillFull: 'Cells with full goodwill',
  stakeBound: 'Cells where the stake reaches goodwill',
  resentment: 'Resentment a match',
  backlash: 'Backlashes a match',
  doctrineMoves: 'Matches with a doctrine move',
  pureSoft: 'Wins of courting alone',
  pureDeal: 'Wins of dealing alone',
  hedging: 'Hedging a match',
  overtaking: 'Overtakings a match',
  calls: 'Calls a match',
  answered: 'Calls answered a match',
  ventures: 'Joint ventures a match',
  neglect: 'Neglect a match',
  mistrust: 'Mistrust a match',
  doctrine: 'Doctrine moves a match',
  crises: 'States in crisis a match',
  cutOff: 'Projects cut off a match',
}

/** Types of columns. */
export const cellTypes = {
  text: 'text',
  list: 'words by comma',
  boolean: 'true or false',
  integer: 'whole number',
  number: 'number',
}

/** Units of columns. */
export const units = {
  match: 'number of a match',
  round: 'rounds',
  point: 'victory points',
  order: 'orders',
  plan: 'plans',
  event: 'events',
  cell: 'cells',
  share: 'share',
  step: 'steps of stability',
}

/** What columns of the tables mean, by table and column. */
export const columnMeanings = {
  'matches.match': 'Number of the match in its run.',
  'matches.seed': 'Text that the dice of the match grew from.',
  'matches.variant': 'Variant of the scenario, as the run names it.',
  'matches.scenario': 'Hash of the scenario with all its numbers.',
  'matches.rules': 'Hash of the rules the match was played by.',
  'matches.players': 'Who played, one per power, in the words of the command line.',
  'matches.winners': 'Powers that won: several after a tie, none when nobody was left to win.',
  'matches.ended': 'How it ended: points after the last round, or collapse.',
  'matches.rounds': 'Rounds played.',
  'matches.kingmaking':
    'Whether the power with the least chance before the last round could choose who wins, but not win itself.',
  'matches.resentment': 'Times a power lost goodwill in a state that resented its stake [A2].',
  'matches.backlash': 'Times a wary power struck back [W4].',
  'matches.hedging':
    'Times a least aligned power gained goodwill because another led the state by far [A3].',
  'matches.overtaking':
    'Times another power took over the sole lead of a state within a round [W2].',
  'matches.calls':
    'Calls that capitals opened during the match, by draw or by an effect [C1], [F9]; those on the board at the start do not count.',
  'matches.answered': 'Calls that were answered [C2].',
  'matches.ventures': 'Joint ventures [J1].',
  'matches.neglect': 'Times a power lost goodwill at a review in a state it had not courted [V1].',
  'matches.mistrust':
    'Times the wariness of a rival cost a power points at a review; each wary rival counts [V3].',
  'matches.doctrine': 'Moves of doctrine marks [D2].',
  'matches.crises':
    'States whose stability is so low that it counts toward collapse [E3], summed over the ends of all rounds.',
  'matches.cutOff':
    'Times a project paid an owner nothing because it was cut off [T2]: each round and each owner counts.',
  'matches.cells':
    'Cells (a power in a state) that reviews looked at; a state in which nobody has any alignment is left out.',
  'matches.full': 'Cells of these with the highest goodwill there is.',
  'matches.bound': 'Cells of these whose stake was at least goodwill − 1.',
  'powers.match': 'Number of the match in its run.',
  'powers.power': 'Id of the power.',
  'powers.won': 'Part of the win: 1 alone, an equal part after a tie, else 0.',
  'powers.points': 'Victory points at the end.',
  'powers.interest': 'Points of these from the national interest, over all reviews [N1].',
  'powers.agenda': 'Points of these from the secret agenda [N2]; 0 after a collapse.',
  'powers.replaced':
    'Plans of a program in whose place the empty plan stood in; 0 for other players.',
  'orders.match': 'Number of the match in its run.',
  'orders.power': 'Id of the power.',
  'orders.order': 'Kind of order; quiet deals apart from open ones.',
  'orders.count': 'Orders carried out; refunded ones do not count.',
  'rounds.match': 'Number of the match in its run.',
  'rounds.round': 'Round; the row tells how things stood at its end.',
  'rounds.power': 'Id of the power.',
  'rounds.chance': 'Estimated chance of the power to win.',
  'rounds.points': 'Victory points so far.',
  'states.match': 'Number of the match in its run.',
  'states.round': 'Round; the row tells how things stood at its end.',
  'states.state': 'Id of the state.',
  'states.stability': 'Stability of the state.',
}
