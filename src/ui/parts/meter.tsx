/** A number from 0 to 10 as ten boxes. */
import type { CSSProperties } from 'react'
import './meter.css'

interface Props {
  value: number
  /** Boxes at the end of the filled ones that are marked as not carried by trust. */
  hollow?: number
  /** What it would become. */
  next?: number
  colour?: string
  label: string
}

const TEN = Array.from({ length: 10 }, (_, index) => index)

/** The label is read out in place of the boxes; it has to hold the number. */
export function Meter({ value, hollow = 0, next = value, colour = 'var(--ink)', label }: Props) {
  const kindOf = (index: number): string => {
    if (index < Math.min(value, next)) return index >= value - hollow ? 'hollow' : 'full'
    if (index < value) return 'falling'
    return index < next ? 'rising' : 'empty'
  }
  return (
    <span
      className="meter"
      role="img"
      aria-label={label}
      style={{ '--meter': colour } as CSSProperties}
    >
      {TEN.map((index) => (
        <i key={index} className={kindOf(index)} />
      ))}
    </span>
  )
}
