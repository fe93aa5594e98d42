/** Answers of seats to the teacher's question. */
import type { Place, PollAnswer } from '../../class/index.ts'
import { refused } from '../play/trouble.ts'
import { knownOrder, type Member } from './drafts.ts'
import { changed, type Changing, placeKey } from './state.ts'
import type { Scene } from './scene.ts'

/** Answers for a seat; the last answer of whoever sits there counts. */
export function vote(
  scene: Scene,
  { place }: Member,
  { poll: number, answer }: { poll: number; answer: PollAnswer },
): Changing {
  const { state } = scene
  const { poll } = state
  if (!poll?.open || poll.number !== number) return refused('no-poll')
  const fits = 'choice' in answer ? answer.choice in (poll.choices ?? []) : poll.choices === null
  if (!fits) return refused('bad-message')
  const known = knownAnswer(scene, place, answer)
  if (!known) return refused('unknown-order')
  const answers = { ...poll.answers, [placeKey(place)]: known }
  return changed({ ...state, poll: { ...poll, answers } })
}

/** An answer of which nothing but what the rules know can get onto the projector. */
function knownAnswer(scene: Scene, place: Place, answer: PollAnswer): PollAnswer | null {
  if ('choice' in answer) return answer
  const orders = answer.orders.flatMap((order) => knownOrder(scene, place, order) ?? [])
  return orders.length === answer.orders.length ? { orders } : null
}
