/** The page until there is a board. */
export const page = {
  heading: 'Multivector',
  today:
    'The rules, the scenario files and the computer players are here; the board comes next. Until then whole matches run on the command line, as the README shows.',
  unreadable: 'The default scenario cannot be read: {problem}',
}
