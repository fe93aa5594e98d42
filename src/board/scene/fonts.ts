/** Canvases wait for no font: load all that a theme paints with, letters of the region included. */
import type { Theme } from '../theme.ts'

/** One letter or two of each subset that names need. */
const LETTERS = 'AşЯҚғқңөұʻ'
const PATIENCE_MS = 4000

/** Resolves in any case: names in another font are better than none. */
export async function loadFonts({ font }: Theme): Promise<void> {
  const faces = [`${font.heavy} 20px`, `${font.light} 14px`, '700 14px']
  if (font.italic) faces.push(`italic ${font.light} 14px`)
  const loading = faces.map((face) => document.fonts.load(`${face} ${font.family}`, LETTERS))
  const patience = new Promise((resolve) => window.setTimeout(resolve, PATIENCE_MS))
  await Promise.race([Promise.allSettled(loading), patience])
}
