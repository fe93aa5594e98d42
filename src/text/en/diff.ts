/** What differs between scenario documents, in English. ICU message syntax. */
import type { DocumentPart } from '../../scenario/index.ts'

const parts: Record<DocumentPart, string> = {
  overview: 'Overview',
  glossary: 'Glossary',
  facts: 'Facts of its own',
  calendar: 'Calendar',
  modules: 'Parts of the rules',
  rules: 'Rule numbers',
  sectors: 'Sectors',
  powers: 'Powers',
  agendas: 'Agendas',
  cards: 'Initiative cards',
  states: 'States',
  wariness: 'Wariness at the start',
  opening: 'Opening marks',
  headlines: 'Headlines',
  calls: 'Calls',
  other: 'Other fields',
}

export const diffWords = {
  part: parts,
  diff: {
    line: '{place}: {change}',
    'place-separator': ' › ',
    'value-separator': ', ',
    changed: '{before} → {after}',
    'changed-rule': '{before} → {after} (standard: {standard})',
    added: '{told, select, yes {new: {value}} other {new}}',
    removed: '{told, select, yes {left out: {value}} other {left out}}',
    moved: '{first, select, yes {now the first} other {now after {other}}}',
    entry: '{list} {place}',
    about: '{list} ({names})',
    toward: '{first} toward {second}',
    in: '{first} in {second}',
    quote: '“{text}”',
    field: '{label} {value}',
    language: '{language}: {value}',
    none: 'none',
    unset: 'not set',
    yes: 'yes',
    no: 'no',
    entries: '{count, plural, one {# entry} other {# entries}}',
    document: 'The document',
    same: 'The documents say the same.',
  },
} as const
