/** Canvases wait for no font: what a theme paints text with is loaded ahead, for the letters it needs. */
import type { BoardModel } from '../../view/index.ts'
import type { MapMeta } from '../map/types.ts'
import type { Theme } from '../theme.ts'

const FIGURES = '0123456789'
const PATIENCE_MS = 4000

/**
 * Resolves in any case: names in another font are better than none.
 *
 * @param text What is to be painted: fonts come in parts, and only those with its letters are loaded.
 */
export async function loadFonts({ font }: Theme, text: string = FIGURES): Promise<void> {
  const faces = [`${font.heavy} 20px`, `${font.light} 14px`, '700 14px']
  if (font.italic) faces.push(`italic ${font.light} 14px`)
  const loading = faces.map((face) => document.fonts.load(`${face} ${font.family}`, text))
  const patience = new Promise((resolve) => window.setTimeout(resolve, PATIENCE_MS))
  await Promise.race([Promise.allSettled(loading), patience])
}

/** All names that may stand on the map, in small letters and in capitals. */
export function namesOnMap({ labels, cities }: MapMeta, { states }: BoardModel): string {
  const far = [...labels.context, ...labels.water, ...cities].map(({ name }) => name)
  const own = states.flatMap(({ id, name, capital }) => [id, name, capital])
  const names = [...far, ...own].join('')
  return names + names.toLocaleUpperCase()
}
