/**
 * Facts played back: they add up to every number of the position, so that whoever has a round's
 * facts and the position before it can tell what the board looked like in between.
 */
import type { Change, Fact } from '../fact.ts'
import type { Position } from '../position.ts'

/** The list that holds a quantity, and the place of one number in it. */
function numberOf(
  position: Position,
  { what, state, power, toward }: Pick<Change, 'what' | 'state' | 'power' | 'toward'>,
): { list: number[]; index: number } {
  const powers = position.soft.length
  switch (what) {
    case 'goodwill':
      return { list: position.goodwill, index: state * powers + power }
    case 'stability':
    case 'baseline':
      return { list: position[what], index: state }
    case 'wariness':
      return { list: position.wariness, index: power * powers + toward }
    default:
      return { list: position[what], index: power }
  }
}

function spend(position: Position, power: number, soft: number, capital: number): void {
  position.soft[power]! += soft
  position.capital[power]! += capital
}

/** Carries a fact out on a position: its numbers, owners, lasting effects, news and surveys. */
function replayFact(position: Position, fact: Fact): void {
  switch (fact.fact) {
    case 'changed':
    case 'capped': {
      const { list, index } = numberOf(position, fact)
      list[index]! += fact.by
      break
    }
    case 'order':
      spend(position, fact.power, -fact.soft, -fact.capital)
      break
    case 'refund':
    case 'income':
      spend(position, fact.power, fact.soft, fact.capital)
      break
    case 'project':
      position.owner[fact.project] = fact.owner
      position.partner[fact.project] = fact.partner
      break
    case 'lasting':
      position.modifiers.push([fact.modifier, fact.until, fact.powers, fact.states])
      break
    case 'round':
      position.round = fact.round
      position.modifiers = position.modifiers.filter(([, until]) => until! >= fact.round)
      position.revealed = []
      break
    default:
      replayNews(position, fact)
  }
}

/** Headlines and calls as they come and go, and the marks of surveys. */
function replayNews(position: Position, fact: Fact): void {
  switch (fact.fact) {
    case 'headline':
      position.revealed.push([fact.headline, fact.state])
      break
    case 'call':
      position.calls.push([fact.call, fact.state, fact.until])
      break
    case 'call-answered':
    case 'call-lapsed':
      position.calls = position.calls.filter(([, state]) => state !== fact.state)
      break
    case 'surveyed':
      position.surveyed[fact.state * position.soft.length + fact.power] = 1
      break
    default:
  }
}

/** Carries out facts in their order. */
export function replay(position: Position, facts: readonly Fact[]): void {
  for (const fact of facts) replayFact(position, fact)
}
