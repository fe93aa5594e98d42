/** What is wrong with match files and challenges, in plain English. ICU message syntax. */
export const matchProblems = {
  'empty-file': 'The file is empty. A match is a group of fields in braces.',
  'newer-record':
    'The match was saved in format {found}, but this program reads formats up to {supported}. Use a newer program.',
  'wrong-players':
    'The match has {found, plural, one {# seat} other {# seats}}, but its scenario has {expected, plural, one {# power} other {# powers}}.',
  'wrong-seats':
    'The list has {found, plural, one {# entry} other {# entries}}; the match has {expected, plural, one {# seat} other {# seats}}.',
  'player-missing': 'A computer sits here, but the file does not say which player it is.',
  'unknown-player': 'There is no computer player {player}.',
  'rounds-after-end': 'The match was over after round {rounds}, but the file has further plans.',
  'plan-refused': 'In round {round} the plan of {power} is not allowed: {why}',

  'challenge-too-long': 'This is no challenge: it has more than {most, number} characters.',
  'no-challenge': 'This is no challenge. A challenge starts with a number, as in 1~….',
  'newer-challenge':
    'The challenge was written in format {found}, but this program reads formats up to {supported}. Use a newer program.',
  'bad-challenge': `The challenge is damaged: {part, select,
    scenario {it names no scenario}
    seed {its seed cannot be read}
    seats {it does not have two to four seats}
    other {its seat {place} cannot be read}
  }.`,
}
