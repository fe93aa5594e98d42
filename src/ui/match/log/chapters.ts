/** The log's chapters: a round with its opening, which is told at the end of the round before. */
import { useMemo } from 'react'
import { openingFacts, story, type PlayedRound } from '../../../view/index.ts'
import type { Fact } from '../../../rules/index.ts'
import { useMatch, useTongue } from '../context.ts'
import { tell, type ToldBeat } from '../reveal/tell.ts'

export interface Chapter {
  round: number
  beats: ToldBeat[]
}

/** All rounds so far, the newest first. `first` holds the facts of the opening, if they are known. */
export function useChapters(first: readonly Fact[] | undefined): Chapter[] {
  const tongue = useTongue()
  const { rounds, opening } = useMatch()
  return useMemo(() => {
    const facts = first ?? openingFacts(opening)
    const all: PlayedRound[] = [{ round: opening.round - 1, facts, after: opening }, ...rounds]
    const chapters = new Map<number, ToldBeat[]>()
    for (const [index, played] of all.entries()) {
      const before = all[Math.max(0, index - 1)]!.after
      for (const beat of story(tongue.world, before, played)) {
        const round = played.round + Number(beat.phase === 'opening')
        chapters.set(round, [...(chapters.get(round) ?? []), tell(tongue, beat)])
      }
    }
    return [...chapters].map(([round, beats]) => ({ round, beats })).toReversed()
  }, [tongue, rounds, opening, first])
}
