/** Answers of seats to the teacher's question. */
import type { PollAnswer } from '../../class/index.ts'
import { refused } from '../play/trouble.ts'
import type { Member } from './drafts.ts'
import { changed, type Changing, placeKey } from './record.ts'
import type { Scene } from './scene.ts'

/** Answers for a seat; the last answer of whoever sits there counts. */
export function vote(
  { state }: Scene,
  { place }: Member,
  { poll: number, answer }: { poll: number; answer: PollAnswer },
): Changing {
  const { poll } = state
  if (!poll?.open || poll.number !== number) return refused('no-poll')
  const fits = 'choice' in answer ? answer.choice in (poll.choices ?? []) : poll.choices === null
  if (!fits) return refused('bad-message')
  const answers = { ...poll.answers, [placeKey(place)]: answer }
  return changed({ ...state, poll: { ...poll, answers } })
}
