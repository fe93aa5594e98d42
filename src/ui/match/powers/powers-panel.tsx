/** The powers: who is wary of whom, how they stand, and what is known of each. */
import { useWords } from '../desk/words.ts'
import { useMatch } from '../context.ts'
import { NextReview } from './next-review.tsx'
import { PowerCard } from './power-card.tsx'
import { Standings } from './standings.tsx'
import { Wariness } from './wariness.tsx'
import './powers.css'
import '../desk/desk.css'

export function PowersPanel() {
  const words = useWords()
  const { board, view } = useMatch()
  return (
    <div className="powers">
      <Standings />
      <NextReview />
      {view.world.modules.wariness && <Wariness />}
      <section className="desk-section">
        <h3>{words('thePowers')}</h3>
        {board.powers.map(({ id }, power) => (
          <PowerCard key={id} power={power} />
        ))}
      </section>
    </div>
  )
}
