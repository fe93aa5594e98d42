/** The parts of a scenario as the editor shows them. */

/** In the order of the list beside them. */
export const SECTIONS = [
  'overview',
  'map',
  'powers',
  'wariness',
  'headlines',
  'calls',
  'cards',
  'opening',
  'rules',
  'texts',
  'sources',
  'json',
  'test',
  'versions',
  'checks',
] as const
export type Section = (typeof SECTIONS)[number]

export const isSection = (word: string): word is Section =>
  SECTIONS.some((section) => section === word)

/** The places of a document that a section edits. */
const PLACES: Readonly<Partial<Record<Section, readonly string[]>>> = {
  overview: ['/id', '/name', '/summary', '/briefing', '/calendar', '/sectors', '/glossary'],
  map: ['/states'],
  powers: ['/powers'],
  wariness: ['/wariness'],
  headlines: ['/headlines'],
  calls: ['/calls'],
  opening: ['/opening'],
  rules: ['/rules', '/modules'],
  sources: ['/facts'],
}

/** The section that shows a place, and which entry of its list, and of the list within that. */
export function sectionOf(pointer: string): { section: Section; entry: number; inner: number } {
  const [, first = '', index = '', part, within = ''] = pointer.split('/')
  const at = { entry: numberOf(index), inner: numberOf(within) }
  if (first === 'powers' && part === 'cards') return { section: 'cards', ...at }
  const found = SECTIONS.find((section) => PLACES[section]?.includes(`/${first}`))
  return { section: found ?? 'json', ...at }
}

const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : 0)
