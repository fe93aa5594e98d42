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
export { insertAt, listAt, moveAt, pathIn, removeAt, setAt, valueAt } from './places.ts'
