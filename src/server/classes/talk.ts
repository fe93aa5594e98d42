/** What powers of a table say to and ask of each other. */
import { type Deal, isKnownDeal, type Phrase } from '../../class/index.ts'
import { refused } from '../play/trouble.ts'
import { type Member, speaks } from './drafts.ts'
import { changed, type Changing } from './state.ts'
import { isPlanning, type Scene } from './scene.ts'

/** Most that a seat says, and offers, in a round. */
const MOST_SAID = 40
const MOST_OFFERS = 12

/** Why somebody may not speak to another seat of the table now (null: to all); null if they may. */
function silenced({ state, matches }: Scene, { person, place }: Member, to: number | null) {
  if (state.people[person]!.muted) return refused('muted')
  if (!isPlanning(matches[place.table] ?? null) || state.phase === 'ended') {
    return refused('not-playing')
  }
  const known = to === null || (to !== place.seat && to in state.powers)
  return known ? null : refused('unknown-seat')
}

const roundAt = (scene: Scene, { place }: Member): number =>
  scene.matches[place.table]!.state.G.position.round

export function say(
  scene: Scene,
  member: Member,
  said: { to: number | null; phrase?: Phrase; text?: string },
): Changing {
  const { to } = said
  const phrase = said.phrase ?? null
  const text = said.text ?? null
  const silence = silenced(scene, member, to)
  if (silence) return silence
  if (text !== null && scene.state.settings.talk !== 'free') return refused('phrases-only')
  const { person: by, place } = member
  const round = roundAt(scene, member)
  const earlier = scene.log.said.filter(
    (each) => each.table === place.table && each.from === place.seat && each.round === round,
  )
  if (earlier.length >= MOST_SAID) return refused('too-much-said')
  return changed(scene.state, { entry: 'said', ...place, round, by, to, phrase, text })
}

export function offer(
  scene: Scene,
  member: Member,
  { round, to, deal }: { round: number; to: number; deal: Deal },
): Changing {
  const silence = silenced(scene, member, to)
  if (silence) return silence
  if (!speaks(scene, member)) return refused('captain-decides')
  if (roundAt(scene, member) !== round) return refused('round-over')
  if (!isKnownDeal(scene.world, deal)) return refused('unknown-deal')
  const { person: by, place } = member
  const made = scene.log.offers.filter(
    (each) => each.table === place.table && each.from === place.seat && each.round === round,
  )
  if (made.length >= MOST_OFFERS) return refused('too-much-said')
  return changed(scene.state, { entry: 'offered', ...place, round, by, to, deal })
}

export function answerOffer(
  scene: Scene,
  member: Member,
  { offer: number, accepts }: { offer: number; accepts: boolean },
): Changing {
  const asked = scene.log.offer(number)
  const { person: by, place } = member
  if (!asked || asked.table !== place.table || asked.to !== place.seat) {
    return refused('unknown-offer')
  }
  const silence = silenced(scene, member, asked.from)
  if (silence) return silence
  if (!speaks(scene, member)) return refused('captain-decides')
  if (asked.state !== 'open') return refused('offer-closed')
  const state = accepts ? 'accepted' : 'declined'
  return changed(scene.state, { entry: 'answered', offer: number, by, state })
}
