/** The way to the match at a table, which tables go once it has begun: all of the match screen. */
export const loadTableMatch = async () => (await import('./match/table/table-match.tsx')).TableMatch
