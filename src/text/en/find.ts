/** Words of the search over a scenario document. ICU message syntax. */
export const findWords = {
  label: 'Search this scenario',
  hint: 'Names, texts in every language, ids, sources and numbers. Up and Down move through the results, Enter goes there, Escape clears.',
  results: 'Results',
  count: `{count, plural, =0 {Nothing found.} one {# place found.} other {# places found.}}`,
  most: 'The first {count} places; more words narrow them down.',
} as const
