/** Sets of states or powers as bit masks; there are never more than eight of either. */

/** For each mask its members in ascending order. */
const MEMBERS: readonly (readonly number[])[] = Array.from({ length: 1 << 8 }, (_, mask) =>
  [0, 1, 2, 3, 4, 5, 6, 7].filter((index) => mask & (1 << index)),
)

/** The members of a mask, in ascending order. */
export const members = (mask: number): readonly number[] => MEMBERS[mask]!

/** Whether an index is in a mask. */
export const has = (mask: number, index: number): boolean => (mask & (1 << index)) !== 0

/** [H2] [C1] Whether something that may be drawn in the rounds of a mask (0: in any) may be in this one. */
export const inSeason = (rounds: number, round: number): boolean =>
  rounds === 0 || has(rounds, round)
