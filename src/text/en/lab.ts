/** The lab's reports and refusals, in English. ICU message syntax. */
export const labWords = {
  'other-run':
    'The folder {folder} holds another run: {what, select, file {its run.json cannot be read} command {another command} options {other options} scenario {another scenario} rules {other rules} other {another program, players or Node}}. Choose another folder for --out.',
  'bad-line': 'The file matches.jsonl in {folder} is damaged at line {line}.',
  unusable:
    'The folder {folder} cannot be used: {reason, select, ENOTDIR {it is no folder} EEXIST {it is no folder} EACCES {that is not allowed} other {{reason}}}.',

  counts: '{matches} matches, {draws} draws, {collapses} collapses, {meanRounds} rounds on average',
  power: 'power',
  wins: 'wins',
  share: 'share',
  meanVP: 'mean VP',
  orders: 'orders',
}
