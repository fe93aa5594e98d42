/** Scenario documents as they are edited: history, acts, blanks and what is wrong with them. */
export { blankOf, type Blanks, changedVariant } from './blank.ts'
export {
  addedPower,
  addedState,
  freshId,
  idsOf,
  removedPower,
  removedState,
  renamed,
  withBorder,
} from './entries.ts'
export { continued, type Telling } from './from-match.ts'
export {
  begin,
  change,
  type Edit,
  type EditKind,
  type EditNote,
  type History,
  type Recipe,
  redo,
  undo,
  withPast,
} from './history.ts'
export { judge, type Judged } from './judge.ts'
export { withoutStandards } from './lean.ts'
export { insertAt, moveAt, removeAt, replacedBy, setAt } from './places.ts'
export { emptyRegion, type RegionWord } from './region.ts'
