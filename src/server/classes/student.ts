/** What students do, as far as it is the class that changes. */
import type { StudentAct } from '../../class/index.ts'
import { refused } from '../play/trouble.ts'
import { agree, choose, propose, reorder, undo, withdraw } from './drafts.ts'
import { leave, spin } from './people.ts'
import { vote } from './polls.ts'
import { type Changing, seatOfPerson } from './state.ts'
import type { Scene } from './scene.ts'
import { answerOffer, offer, say } from './talk.ts'

/** Acts that change the class alone; the others move a seat of a match. */
export type ClassOnlyAct = Exclude<StudentAct, { act: 'commit' | 'take-back' }>

/** What an act of somebody makes of a class. */
export function doneBy(scene: Scene, person: number, act: ClassOnlyAct): Changing {
  const { state } = scene
  if (act.act === 'leave') return leave(state, person)
  if (state.people[person]!.standing !== 'in') return refused('no-seat')
  if (act.act === 'spin') return spin(state, person)
  const place = seatOfPerson(state, person)
  if (!place) return refused('no-seat')
  const member = { person, place }
  switch (act.act) {
    case 'propose':
      return propose(scene, member, act)
    case 'withdraw':
      return withdraw(scene, member, act.round, act.line)
    case 'reorder':
      return reorder(scene, member, act)
    case 'choose':
      return choose(scene, member, act)
    case 'undo':
      return undo(scene, member, act.round)
    case 'agree':
      return agree(scene, member, act)
    case 'say':
      return say(scene, member, act)
    case 'offer':
      return offer(scene, member, act)
    case 'answer':
      return answerOffer(scene, member, act)
    default:
      return vote(scene, member, act)
  }
}
