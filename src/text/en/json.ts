/** Words of the JSON view of a scenario. ICU message syntax. */
export const jsonWords = {
  label: 'The scenario as JSON',
  loading: 'The JSON view is on its way …',
  keys: 'Ctrl+Space completes · F2 says what stands here · F8 goes to the next problem · Esc, then Tab, leaves',
  keysReading: 'F2 says what stands here · F8 goes to the next problem · Ctrl+F finds · Tab leaves',
  problems: `{count, plural, =0 {No problems} one {# problem} other {# problems}}`,
  here: '{place}: {help}',
  problemHere: 'Line {line}: {sentence}',

  'help-whole': `{bounds, select,
    both {A whole number from {least} to {most}.} other {A whole number.}
  }`,
  'help-number': 'A number.',
  'help-text': `{bounds, select,
    both {A text of {least} to {most} characters.} other {A text.}
  }`,
  'help-truth': 'true or false.',
  'help-list': `{bounds, select,
    both {A list of {least} to {most} entries.} other {A list.}
  }`,
  'help-group': 'A group of fields.',
  'help-options': 'One of {options}.',
  'help-id': `{kind, select,
    power {The id of a power.} state {The id of a state.} sector {The id of a sector.}
    call {The id of a call.} fact {The id of a fact.} other {An id.}
  }`,
  'help-default': 'Left out, it is {value}.',
  'help-fact':
    '{statement} ({title}, {confidence, select, high {high} medium {medium} other {low}} confidence)',
  'help-thing': '{kind, select, power {Power} state {State} sector {Sector} other {Call}} ‘{name}’',

  // What the parts of the text field itself say.
  find: 'Find',
  replace: 'Replace',
  next: 'Next',
  previous: 'Previous',
  all: 'All',
  'match-case': 'Match case',
  'by-word': 'Whole words',
  pattern: 'Pattern',
  'replace-one': 'Replace',
  'replace-all': 'Replace all',
  close: 'Close',
  'current-match': 'Current match',
  'on-line': 'on line',
  'replaced-on-line': 'Replaced the match on line $',
  'replaced-matches': 'Replaced $ matches',
  'go-to-line': 'Go to line',
  go: 'Go',
  completions: 'Completions',
  list: 'Problems',
  'no-list': 'No problems',
  'folded-lines': 'Folded lines',
  'unfolded-lines': 'Unfolded lines',
  'folded-to': 'to',
  'folded-text': 'folded text',
  unfold: 'unfold',
  'fold-line': 'Fold line',
  'unfold-line': 'Unfold line',
  control: 'Control character',
  deleted: 'Selection deleted',
} as const
