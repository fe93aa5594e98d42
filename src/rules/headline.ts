/** [H] Headlines: news that changes the board at the start of a round. */
import { shuffle, type Dice } from './dice.ts'
import { applyEffects } from './effects.ts'
import { inSeason } from './mask.ts'
import { NONE } from './order.ts'
import { settle, type Round } from './round.ts'
import type { World } from './world/types.ts'

/** [H1] [H2] Which headlines come in which round: dated ones in their window, else the next drawn. */
export function scheduleHeadlines(world: World, dice: Dice): number[][] {
  const schedule: number[][] = Array.from({ length: world.rounds }, () => [])
  if (!world.modules.headlines) return schedule
  const drawn: number[] = []
  world.headlines.forEach(({ from, to }, index) => {
    if (from > 0) schedule[from - 1 + dice.roll(to - from + 1)]!.push(index)
    else drawn.push(index)
  })
  shuffle(drawn, dice)
  schedule.forEach((headlines, index) => {
    if (headlines.length > 0) return
    const next = drawn.findLastIndex((at) => inSeason(world.headlines[at]!.rounds, index + 1))
    if (next >= 0) headlines.push(...drawn.splice(next, 1))
  })
  return schedule
}

/** [H3] The round's headlines are read and take effect; where one names several states, one is hit. */
export function revealHeadlines(round: Round): void {
  const { world, position, dice } = round
  position.revealed = []
  for (const headline of position.headlines[position.round - 1]!) {
    const { targets } = world.headlines[headline]!
    reveal(round, headline, targets.length > 0 ? targets[dice.roll(targets.length)]! : NONE)
  }
}

/** [H3] A headline is read and hits a state, or none (-1). */
export function reveal(round: Round, headline: number, state: number): void {
  const { actor, effects } = round.world.headlines[headline]!
  round.position.revealed.push([headline, state])
  round.facts?.push({ fact: 'headline', headline, state, to: -1 })
  applyEffects(round, effects, { actor, rival: NONE, state }, { rule: 'H3' })
  settle(round)
}
