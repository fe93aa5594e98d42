/** The way to the board, for pages without a match: all that draws it comes when it is wanted. */
export const loadMapPane = async () => (await import('./match/map-pane.tsx')).MapPane
