/** Signs of the controls. Decorative: each button has its name. */
const PATHS = {
  play: 'M5 3.5v13l11-6.5z',
  pause: 'M5 3.5h3.5v13H5zM11.5 3.5H15v13h-3.5z',
  back: 'M13.5 4v12L5 10z',
  forward: 'M6.5 4v12l8.5-6z',
  first: 'M4 4h2.2v12H4zM16 4v12l-8.500-6z',
  last: 'M13.800 4H16v12h-2.200zM4 4v12l8.500-6z',
} as const

export type IconName = keyof typeof PATHS

export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 20 20" width="1.15em" height="1.15em" fill="currentColor" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)
