/** The mark of a power: a shape of its own beside its colour. */
const SHAPES = [
  <circle key="circle" cx="8" cy="8" r="6.5" />,
  <rect key="square" x="2" y="2" width="12" height="12" />,
  <polygon key="triangle" points="8,1.5 15,14 1,14" />,
  <polygon key="diamond" points="8,0.5 15.5,8 8,15.5 0.5,8" />,
]

/** Colour of a power as a CSS value. */
export const powerColour = (power: number): string => `var(--power-${power})`

/** `power` is an index of the scenario, below 4. Decorative: the name stands beside it. */
export const PowerMark = ({ power, size = '0.85em' }: { power: number; size?: string }) => (
  <svg
    viewBox="0 0 16 16"
    width={size}
    height={size}
    fill={powerColour(power)}
    aria-hidden="true"
    className="power-mark"
  >
    {SHAPES[power]}
  </svg>
)
