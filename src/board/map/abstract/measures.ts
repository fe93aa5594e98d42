/** Sizes of a made-up world, in board units. */

/** Between the middles of two states that share a border. */
export const STEP = 300
/** No land of a state lies farther from its middle. */
export const REACH = 0.62 * STEP
/** The strait between states that are near each other and share no border. */
export const STRAIT = 0.13 * STEP
/** A border that is shorter than this is none. */
export const LEAST_BORDER = 0.15 * STEP
