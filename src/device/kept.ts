/** Whether something is kept on the device, and if not, why. */

/** Why a device does not keep something: there is no database, it is full, or it failed. */
export type Trouble = 'missing' | 'full' | 'failed'

/** Where something is kept now. In memory it is gone with the page. */
export type Kept = { on: 'device' } | { on: 'memory'; reason: Trouble }

/** What became of something that a device was asked to do. */
type Tried<T> = { done: true; value: T } | { done: false; reason: Trouble }

/** Does something with a place that may be missing (null) or fail. Never rejects. */
export async function tryOn<S, T>(
  place: S | null,
  act: (place: S) => Promise<T>,
): Promise<Tried<T>> {
  if (!place) return { done: false, reason: 'missing' }
  try {
    return { done: true, value: await act(place) }
  } catch (error) {
    return { done: false, reason: isFull(error) ? 'full' : 'failed' }
  }
}

/** What a place that may be missing (null) or fail gives, else something else. Never rejects. */
export async function orElse<S, T>(
  place: S | null,
  act: (place: S) => Promise<T>,
  otherwise: T,
): Promise<T> {
  const tried = await tryOn(place, act)
  return tried.done ? tried.value : otherwise
}

/** Whether a place has no room left: browsers name this error alike. */
const isFull = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError'
