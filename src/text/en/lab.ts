/** The lab's reports and refusals, in English. ICU message syntax. */
export const labWords = {
  'other-run':
    'The folder {folder} holds another run: {what, select, file {its run.json cannot be read} command {another command} options {other options} scenario {another scenario} rules {other rules} other {another program, players or Node}}. Choose another folder for --out.',
  'bad-line': 'The file matches.jsonl in {folder} is damaged at line {line}.',
  locked:
    'Another run (process {pid, number, ::group-off}) writes to the folder {folder}. If there is none, remove {file}.',
  unusable:
    'The folder {folder} cannot be used: {reason, select, ENOTDIR {it is no folder} EEXIST {it is no folder} EACCES {that is not allowed} ENOSPC {the disk is full} other {{reason}}}.',

  counts: '{matches} matches, {draws} draws, {collapses} collapses, {meanRounds} rounds on average',
  power: 'power',
  wins: 'wins',
  share: 'share',
  meanVP: 'mean VP',
  replaced: 'plans replaced',
  orders: 'orders',

  level: 'level',
  against: 'against',
  matches: 'matches',
  interval: '95 % interval',

  ablated:
    '{matches} matches of {level} players each; shares of wins with every rule and order, then without one:',
  without: 'without',
  shareWith: 'share with',
  difference: 'points',
  biggestShift: 'order that changes most, in points of its share',

  balanced: '{matches} matches between players of the level {level}',
  figure: 'figure',
  value: 'value',
  least: 'least',
  most: 'most',
  holds: 'holds',
  yes: 'yes',
  no: 'no',

  tried: 'try {tries}: {variant}: off by {off}, best {best}',
  number: 'number',
  from: 'from',
  to: 'to',
  before: 'before',
  after: 'after',
  off: 'off by',
  unchanged: 'No try was better than the scenario as it is.',
  freshSeeds: 'Shares of wins in {fresh} matches with fresh seeds:',

  compared: '{pointer}={to}: {power} {points}',
  sensitive:
    'The largest shift that each number brings when it goes up or down by its step, in percentage points of the wins; {matches} matches of {level} players each:',
  standsOut: 'stands out',
  nothingStandsOut: 'No shift stands out from chance. More matches show smaller shifts.',
  cannotChange: '{pointer} can be changed neither up nor down.',

  ourClock: 'our ms a plan',
  theirClock: 'their ms a plan',
  stockIterations:
    '{level} against {iterations, plural, one {# playout} other {# playouts}} of the MCTSBot for each of its moves',
}
