/** A capital's medallion as the map draws it, and what its parts mean. */
import { PowerMark, powerColour } from '../parts/power-mark.tsx'
import { useSay } from '../say.tsx'

const PARTS = ['land', 'outer', 'inner', 'core', 'level', 'studs', 'bell'] as const

/** What a power has in the sample, of ten. */
const SAMPLE = [
  { goodwill: 5, stake: 2 },
  { goodwill: 6, stake: 4 },
  { goodwill: 9, stake: 6 },
]
const LEADER = 2

/** Degrees, clockwise from the right: where the first sector begins, and how long each is. */
const START = 129
const SECTOR = 94
const BETWEEN = 5

function arc(radius: number, from: number, share: number): string {
  const at = (degrees: number): string => {
    const angle = (degrees * Math.PI) / 180
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`
  }
  return `M${at(from)}A${radius} ${radius} 0 0 1 ${at(from + (SECTOR - BETWEEN) * share)}`
}

export function Medallion() {
  const say = useSay()
  return (
    <div className="help-medallion">
      <svg viewBox="-50 -50 100 100" aria-hidden="true">
        <circle r="48" className="help-plate" />
        {SAMPLE.map(({ goodwill, stake }, power) => {
          const from = START + SECTOR * power + BETWEEN / 2
          return (
            <g key={powerColour(power)} fill="none" stroke={powerColour(power)}>
              <path d={arc(41, from, 1)} className="help-slot" />
              <path d={arc(41, from, goodwill / 10)} strokeWidth="10" />
              <path d={arc(29, from, stake / 10)} strokeWidth="8" />
            </g>
          )
        })}
        <circle r="22" className="help-core" />
        <svg x="-12" y="-13" width="24" height="24">
          <PowerMark power={LEADER} size="24" />
        </svg>
        <text y="39" textAnchor="middle">
          6
        </text>
      </svg>
      <ul className="stack">
        {PARTS.map((part) => (
          <li key={part}>{say(`help.map-${part}`)}</li>
        ))}
      </ul>
    </div>
  )
}
