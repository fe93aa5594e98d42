/** Who won, and what decided it. */
import type { RefObject } from 'react'
import { POINT } from '../../../rules/index.ts'
import { listOf } from '../../../text/lists.ts'
import { powerList, powerName, stateList } from '../../../text/names.ts'
import { withoutRules } from '../../../text/reveal.ts'
import type { Outcome } from '../../../view/index.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useSay } from '../../say.tsx'
import { useTongue } from '../context.ts'
import { RuleChip } from '../reveal/rule-chip.tsx'

interface Props {
  outcome: Outcome
  titleRef: RefObject<HTMLHeadingElement | null>
}

export function Result({ outcome, titleRef }: Props) {
  const say = useSay()
  const tongue = useTongue()
  const { winners } = outcome
  return (
    <>
      <p className="end-marks">
        {winners.map((power) => (
          <PowerMark key={power} power={power} size="2.6rem" />
        ))}
      </p>
      <h1 ref={titleRef} tabIndex={-1} className="end-title">
        {say('end.won', { count: winners.length, winners: powerList(tongue, winners) })}
      </h1>
      <Reasons outcome={outcome} />
    </>
  )
}

function Reasons({ outcome }: { outcome: Outcome }) {
  const reasons = useReasons(outcome).map(withoutRules)
  const rules = [...new Set(reasons.flatMap((reason) => reason.rules))]
  return (
    <div className="end-reasons">
      {reasons.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <div className="caption-rules">
        {rules.map((rule) => (
          <RuleChip key={rule} rule={rule} />
        ))}
      </div>
    </div>
  )
}

function useReasons({ winners, collapse, tie }: Outcome): string[] {
  const say = useSay()
  const tongue = useTongue()
  const { language, world } = tongue
  const reasons: string[] = []
  if (collapse) {
    const limit = world.rules.collapse.stability
    const states = stateList(tongue, collapse.states)
    reasons.push(say('end.byCollapse', { round: collapse.round, states, limit }))
    if (collapse.out.length > 0) {
      reasons.push(say('end.out', { out: powerList(tongue, collapse.out) }))
    }
    reasons.push(say(winners.length > 0 ? 'end.bestOfRest' : 'end.nobodyLeft'))
  } else {
    reasons.push(say('end.byPoints'))
  }
  if (tie) {
    const sums = tie.sums.map(({ power, sum }) =>
      say('end.sum', { power: powerName(tongue, power), alignment: sum }),
    )
    const points = tie.twelfths / POINT
    reasons.push(say('end.tie', { count: sums.length, points, sums: listOf(language, sums) }))
    if (winners.length > 1) reasons.push(say('end.tieShared'))
  }
  return reasons
}
