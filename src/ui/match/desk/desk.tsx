/** The desk of the power that plans: news, means, goals, the plan and what goes into it. */
import type { ReactNode } from 'react'
import { powerName } from '../../../text/names.ts'
import { choosesAgenda, nextReviewRound } from '../../../view/index.ts'
import { Later } from '../../parts/later.tsx'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useMatch, useTongue } from '../context.ts'
import { useDeskParts } from '../desk-parts.ts'
import { Budgets, Doctrine } from './budgets.tsx'
import { useChoosing } from './choosing.ts'
import { Commit } from './commit.tsx'
import { Goals } from './goals.tsx'
import { Hand } from './hand.tsx'
import { Added } from './order-list.tsx'
import { News } from './news.tsx'
import { PlanOutlook } from './outlook.tsx'
import { Plan } from './plan.tsx'
import { Region } from './region.tsx'
import { useWords } from './words.ts'
import './desk.css'

/** `advisor` stands between the plan and what commits it. */
export function Desk({ advisor }: { advisor?: ReactNode }) {
  const { view } = useMatch()
  return (
    <div className="desk">
      <Head />
      <News />
      {view.power >= 0 && view.position.ended === 0 && <OwnDesk advisor={advisor} />}
    </div>
  )
}

/** What only the own power has. */
function OwnDesk({ advisor }: { advisor: ReactNode }) {
  const choosing = useChoosing()
  const { view } = useMatch()
  const first = choosesAgenda(view)
  const { Commit: HandIn = Commit } = useDeskParts()
  return (
    <>
      {first && <Goals />}
      <Plan />
      <Budgets />
      <Later>
        {view.world.modules.doctrine && <Doctrine />}
        <PlanOutlook />
        {advisor}
        <Hand choosing={choosing} />
        <Region choosing={choosing} />
        {!first && <Goals />}
      </Later>
      <Added choosing={choosing} />
      <HandIn />
    </>
  )
}

function Head() {
  const words = useWords()
  const tongue = useTongue()
  const { view } = useMatch()
  const { position, power } = view
  const { round } = position
  const review = nextReviewRound(view)
  return (
    <div className="desk-head">
      <h2>
        {power >= 0 ? (
          <>
            <PowerMark power={power} /> {powerName(tongue, power)}
          </>
        ) : (
          words('watching')
        )}
      </h2>
      <p className="muted">
        {position.ended === 0
          ? words('review', { left: review === 0 ? -1 : review - round, round: review })
          : words('over')}
      </p>
    </div>
  )
}
