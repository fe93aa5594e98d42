/** The way back into the match that was played last. */
import { localise } from '../../scenario/index.ts'
import { useLanguage, useSay } from '../say.tsx'
import type { SavedMatch } from './types.ts'

export function GoOn({ match, onContinue }: { match: SavedMatch; onContinue: () => void }) {
  const say = useSay()
  const scenario = localise(match.scenario, useLanguage())
  return (
    <button type="button" className="button play-continue" onClick={onContinue}>
      {say('start.continueNewest', { scenario, round: match.round })}
    </button>
  )
}
