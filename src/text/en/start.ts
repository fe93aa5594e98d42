/** Words of the start screen, the settings and the help. ICU message syntax. */

/** Levels of the computer players. */
export const levels = {
  attache: 'Attaché',
  consul: 'Consul',
  counsellor: 'Counsellor',
  ambassador: 'Ambassador',
  minister: 'Minister',
} as const

/** How strong a level is, in words. */
export const strengths = {
  attache: 'Still learning: a third of its plans are guesses.',
  consul: 'Fair: tries a few plans before it writes one down.',
  counsellor: 'Steady: weighs its plans well, but one in eight is a guess.',
  ambassador: 'Strong: weighs hundreds of rounds to come.',
  minister: 'Hardest: thinks the whole table through.',
} as const

/** Tastes of the computer players. */
export const styles = {
  balanced: 'Balanced',
  cautious: 'Cautious',
  commercial: 'Commercial',
  assertive: 'Assertive',
} as const

export const styleMeanings = {
  balanced: 'Wants what brings points.',
  cautious: 'Would rather be trusted than feared.',
  commercial: 'Wants contracts and what they yield.',
  assertive: 'Wants first places, and minds little who is alarmed.',
} as const

export const startWords = {
  title: 'Multivector',
  pitch:
    'Win five states that want to belong to nobody: with gifts, with contracts, and without frightening your rivals.',
  play: 'Play',
  playLoading: 'Setting the table…',
  playAs:
    '{scenario}: you are {power}, against {rivals}. {rounds, plural, one {# round} other {# rounds}}.',
  playWatch:
    '{scenario}: {rivals} play, you look on. {rounds, plural, one {# round} other {# rounds}}.',
  playTogether:
    '{scenario}: {people} at this screen{alone, select, yes {} other {, against {rivals}}}. {rounds, plural, one {# round} other {# rounds}}.',
  rival: '{power} ({level})',
  openFailed: 'The scenario could not be loaded. Check the connection and try again.',
  partFailed: 'A part of this page could not be loaded. Check the connection and try again.',
  retry: 'Try again',
  settings: 'Settings',
  help: 'How to play',
  tools: 'Settings and help',
  notice: 'Notice',

  withOthers: 'Play with others',
  teach: 'Teach a class',
  editor: 'Edit scenarios',
  tablesHeading: 'Your tables',
  table: 'Table {code}',
  tableAs: 'Table {code} · {power, select, none {you are {name}} other {you are {power}, {name}}}',
  tableGoNamed: 'Continue at table {code}',

  continue: 'Continue',
  continueNewest: 'Continue: {scenario}, round {round}',
  savedHeading: 'Your matches',
  savedNone: 'Nothing here yet. Matches are kept on this device as you play.',
  savedLoading: 'Looking for matches on this device…',
  savedRound:
    '{over, select, yes {Ended in round {round} of {rounds}} other {Round {round} of {rounds}}}',
  savedAs: 'You are {powers}',
  savedWatching: 'You look on',
  savedLeads:
    '{many, select, one {{leaders} {over, select, yes {won} other {leads}}} other {{leaders} {over, select, yes {share the win} other {lead}}}}',
  savedWhen: '{date, date, medium}, {date, time, short}',
  savedContinue: 'Continue {scenario}, round {round}',
  savedLook: 'Look back',
  savedLookNamed: 'Look back at {scenario}, ended in round {round}',
  delete: 'Delete',
  deleteNamed: 'Delete {scenario}, round {round}',
  deleted: '{scenario}, round {round}, is deleted.',
  undo: 'Undo',

  bringHeading: 'Bring a match',
  importHeading: 'Match file',
  importHint: 'Drop a match file here, or choose one.',
  importButton: 'Choose a file…',
  importReading: 'Reading {file}…',
  importRefused: '{file} cannot be opened:',
  importPlace: '{place}: {sentence}',
  importMore: '{count, plural, one {And # more problem.} other {And # more problems.}}',
  importFailed: '{file} cannot be read.',
  challengeHeading: 'Challenge',
  challengeHint:
    'A challenge is the same table with the same luck. Paste the code that somebody sent you.',
  challengeLabel: 'Challenge code',
  challengeTake: 'Take the challenge',
  challengeEmpty: 'Paste a code first.',
  challengeUnknown: 'This challenge needs the scenario {scenario}, which is not here.',
  challengeTaken: 'The challenge is on the table: who sits where, and the luck, are set.',

  statisticsHeading: 'Your record',
  statisticsNone: 'Finish a match, and your record starts here.',
  statisticsPlayed: 'Played',
  statisticsWon: 'Won',
  statisticsBest: 'Widest win',
  statisticsNoBest: '–',
  statisticsAgainst: 'Against',
  statisticsNote: 'In points; wins with a head start do not count as widest.',
  statisticsReset: 'Clear the record',
  statisticsSure:
    'Clear {played, plural, one {# match} other {# matches}} from your record? Saved matches stay.',
  statisticsKeep: 'Keep it',
  number: '{value, number, ::.#}',
} as const

export const setupWords = {
  heading: 'Set up a match',
  loading: 'Laying out the table…',
  scenario: 'Scenario',
  scenarioFacts:
    '{rounds, plural, one {# round} other {# rounds}}, from {year} Q{quarter}; reviews after {reviews}',
  formatExample: 'invented world',
  who: 'Who plays',
  alone: 'Alone',
  hotSeat: '{people, plural, one {# person} other {# people}}',
  watch: 'Watch',
  whoHint: 'More than one person play in turns at this screen.',
  seat: 'Seat of {power}',
  person: 'Person',
  computer: 'Computer',
  kind: 'Who sits at {power}',
  name: 'Name, if you like',
  level: 'Level',
  style: 'Style',
  measured:
    'Measured: alone against two of the level {below}, it wins {wins, number, ::.#} of 100 matches; an equal would win 33.',
  measuredRandom:
    'Measured: alone against two players that draw their orders by lot, it wins {wins, number, ::.#} of 100 matches; an equal would win 33.',
  handicap: 'Head start',
  handicapOption: '{handicap, plural, =0 {None} other {# soft power and # capital more}}',
  more: 'Luck',
  seed: 'Seed',
  seedHint:
    'The same seed gives the same luck. Whoever knows it could work out every secret. Leave it empty for a new one.',
  seedLong: 'A seed has at most {most, number} characters; this one has {found, number}.',
  nameLong: 'The name of {power} has at most {most, number} characters.',
  start: 'Start the match',
  close: 'Close',
  copy: 'Copy as a challenge',
  copied: 'The code is copied.',
  copyFailed: 'Copy the code from this field:',
} as const

export const settingsWords = {
  heading: 'Settings',
  text: 'Changes apply at once and are kept on this device.',
  close: 'Close',
  theme: 'Look',
  'theme-atlas': 'Atlas',
  'theme-night': 'Night',
  'theme-system': 'As the device',
  motion: 'Motion',
  'motion-system': 'As the device',
  'motion-full': 'Full',
  'motion-reduced': 'Reduced',
  sound: 'Sound',
  soundOn: 'Sound on',
  singleKeys: 'Shortcuts of a single character',
  volume: 'Volume',
  percent: '{value, number} %',
  tryIt: 'Try it',
  textSize: 'Text size',
  textSample: 'Goodwill opens contracts.',
  pace: 'Pace of the replay',
  'pace-slow': 'Slow',
  'pace-normal': 'Normal',
  'pace-fast': 'Fast',
  'pace-step': 'Step by step',
  advisor: 'Advisor',
  'advisor-off': 'Off',
  'advisor-hint': 'Hints',
  'advisor-full': 'Whole plans',
  advisorText: 'The advisor is a computer player that knows no more than you do.',
} as const

export const helpWords = {
  heading: 'How to play',
  text: 'All there is to know for a first match. The numbers are those of {scenario}.',
  close: 'Close',
  tabs: 'Parts of the help',
  'tab-start': 'In ten lines',
  'tab-round': 'A round',
  'tab-orders': 'Orders',
  'tab-words': 'Words and marks',
  'tab-others': 'With others',
  'tab-keys': 'Keys',
  loading: 'Looking up the numbers…',
  failed: 'The numbers could not be loaded. Check the connection and open the help again.',
  price: 'Price {price}',
  priceDeal: 'Price of the project',
  priceCard: 'Price on the card',
  words: 'Words',
  marks: 'Marks and shapes',
  keysText: 'Keys work while no field is being typed in.',
  or: 'or',
  keyRange: '{first} to {last}',
  key: `{key, select,
    ArrowLeft {←} ArrowRight {→} ArrowUp {↑} ArrowDown {↓} Escape {Esc} Space {Space}
    other {{key}}
  }`,

  'line-1': 'You are an outside power. So are your rivals. Between you lie states that hedge.',
  'line-2': 'Each round everybody writes orders in secret; then all are shown at once.',
  'line-3': 'Soft power (S) makes a state like you: that is goodwill, from 0 to 10.',
  'line-4': 'Capital funds (K) buy projects: their size is your stake.',
  'line-5':
    'Your alignment is goodwill plus stake, but a stake counts only as far as goodwill reaches.',
  'line-6': 'A stake beyond goodwill is resented, and goodwill falls.',
  'line-7': 'At a review each state pays points to the first in alignment, and half to the second.',
  'line-8': 'Loud acts make rivals wary. A wary rival strikes back; mistrust costs points.',
  'line-9':
    'Deals need calm, and goods need more of it to cross a state. Where routes close, projects behind are worth nothing.',
  'line-10': 'If too many states sink into crisis, the settlement fails, and so does the match.',

  'round-1': 'News: headlines take effect, and capitals ask for something.',
  'round-2': 'Plans: everybody writes orders in secret, and may move the doctrine by one.',
  'round-3': 'Orders: all plans are shown and paid; then they happen step by step.',
  'round-4': 'Steps: {steps}.',
  'round-5': 'Capitals: answered calls, resentment, hedging, and stability drifts to its baseline.',
  'round-6': 'Powers: open acts alarm, overtaking hurts, wariness cools or strikes back.',
  'round-7': 'Income: soft power and capital by doctrine, and a share of the projects’ yields.',
  'round-8': 'Review, in some rounds: neglect and fading warmth, then points.',
  'round-9': 'Together: within a step all orders read the same board. Being first brings nothing.',

  map: 'On the map',
  'map-land': 'Land in a power’s colour: it leads there. Stripes: several lead together.',
  'map-outer': 'Outer ring: goodwill toward each power, up to 10.',
  'map-inner': 'Inner ring: its stake; slashed where trust does not carry it.',
  'map-core': 'In the middle: the shape of whoever leads.',
  'map-level': 'Figure and level: stability; ticks show where it drifts.',
  'map-studs': 'Studs below: the state’s weight at reviews.',
  'map-bell': 'A bell: the capital asks for something.',
  'others-1': 'At one screen: set up a match for several people, and hand the screen over.',
  'others-2':
    'At your own screens: one opens a table under “Play with others”, the others join by its code.',
  'others-3':
    'A line below the bar says who is there and who has committed; nobody sees what is planned.',
  'others-4':
    'Rounds may have a time limit. When it is over, drafts are committed as they stand; a computer plans for whoever has none.',
  'others-5':
    'Come back by the same browser, or elsewhere by your seat’s code. A computer can stand in for you until then.',
  'others-6':
    'Whoever looks on sees what everybody may know. Tables are deleted 30 days after their last move.',
  'others-7':
    'In a class, several share a power: everybody proposes and says why, the captain commits or more than half agree. “Teach a class” on the start page opens one.',

  'mark-power': 'A power: each has a colour and a shape of its own',
  'mark-full': 'A full box: goodwill that is there',
  'mark-hollow': 'A hatched box: not carried by trust',
  'mark-rising': 'A dashed box: what your plan would add',
  'mark-falling': 'A framed pale box: what would be lost',
  'mark-soft': 'S: soft power, as in S2',
  'mark-capital': 'K: capital funds, as in K3',
  'mark-open': 'Open: seen at once, may alarm. Quiet: seen afterwards. Hidden: felt, not signed.',
} as const

/** What the keys of the table in `src/ui/help/shortcuts.ts` do. */
export const shortcutWords = {
  group_everywhere: 'Everywhere',
  group_board: 'On the board',
  group_plan: 'While planning',
  group_replay: 'While a round is shown',
  help: 'Open the help',
  close: 'Close what is open; skip to the end of a round',
  walk: 'From a state to its neighbour in that direction',
  pick: 'Pick what has the focus',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomFit: 'Show the whole map',
  remove: 'Remove the last order',
  undo: 'Undo',
  redo: 'Redo',
  commit: 'Commit the plan',
  play: 'Play or pause',
  step: 'Step back, step on',
} as const
