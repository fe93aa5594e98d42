/** What lies above what. */
export const DEPTH = {
  soft: 0,
  highlight: 10,
  crisp: 20,
  mark: 30,
  token: 40,
  inset: 50,
  insetMark: 60,
  insetToken: 70,
  ghost: 80,
  ring: 90,
  motion: 100,
} as const
