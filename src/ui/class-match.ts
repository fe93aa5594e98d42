/** The ways from a class to the match screen's parts, gone once a match has begun. */
export const loadSeatMatch = async () => (await import('./match/team/seat-match.tsx')).SeatMatch
export const loadTableBoard = async () => (await import('./match/team/table-board.tsx')).TableBoard
