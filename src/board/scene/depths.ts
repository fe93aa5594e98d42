/** What lies above what. */
export const DEPTH = {
  soft: 0,
  highlight: 10,
  crisp: 20,
  mark: 30,
  token: 40,
  ghost: 50,
  ring: 60,
  inset: 70,
  insetMark: 80,
  motion: 90,
} as const
