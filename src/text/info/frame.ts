/** What a scenario is about, its calendar and rules, and how much there is of everything. */
import { listOf } from '../lists.ts'
import { powerName, type Tongue } from '../names.ts'
import { formatToolMessage } from '../tools.ts'
import { banner, heading, paragraph, table } from '../transcript/layout.ts'
import { words } from '../transcript/words.ts'
import type { Counts, ScenarioInfo } from './model.ts'
import { type InfoWord, legend, say } from './words.ts'

/** Title, summary, calendar, and how its rules differ from the standard. */
export function frame(tongue: Tongue, info: ScenarioInfo): string[] {
  const { rounds, firstQuarter, lastQuarter, reviews } = info.calendar
  const calendar = words(tongue, 'calendar', {
    rounds,
    first: firstQuarter,
    last: lastQuarter,
    reviews: listOf(
      tongue.language,
      reviews.map((round) => words(tongue, 'round', { round })),
    ),
  })
  return [
    ...banner(say(tongue, 'title', { name: info.name })).slice(1),
    ...paragraph(info.summary, 0, 0),
    '',
    ...[calendar, modules(tongue, info), say(tongue, 'howToRead')].flatMap((sentence) =>
      paragraph(sentence, 0, 0),
    ),
    ...changedRules(tongue, info),
  ]
}

function modules(tongue: Tongue, { modulesOff }: ScenarioInfo): string {
  if (modulesOff.length === 0) return say(tongue, 'allModules')
  const { language } = tongue
  const names = modulesOff.map((name) => formatToolMessage(language, `module.${name}`, {}))
  return say(tongue, 'modulesOff', { modules: listOf(language, names) })
}

function changedRules(tongue: Tongue, { rules }: ScenarioInfo): string[] {
  if (rules.length === 0) return paragraph(say(tongue, 'standardRules'), 0, 0)
  const head = (['ruleNumber', 'standard', 'here'] as const).map((key) => say(tongue, key))
  const rows = rules.map(({ path, standard, here }) => [path, String(standard), String(here)])
  return [...heading(say(tongue, 'changedRules')), ...table([head, ...rows])]
}

/** How many there are of everything. */
export function contents(tongue: Tongue, counts: Counts): string[] {
  const rows: [key: InfoWord, count: number, note: string][] = [
    ['powers', counts.powers, ''],
    ['states', counts.states, ''],
    ['sectors', counts.sectors, ''],
    [
      'projects',
      counts.projects,
      say(tongue, 'projectsNote', { owned: counts.ownedProjects, free: counts.freeProjects }),
    ],
    [
      'datedHeadlines',
      counts.datedHeadlines,
      say(tongue, 'datedNote', { count: counts.datedHeadlines }),
    ],
    [
      'drawnHeadlines',
      counts.drawnHeadlines,
      say(tongue, 'drawnNote', { count: counts.drawnHeadlines, bound: counts.boundHeadlines }),
    ],
    [
      'calls',
      counts.calls,
      say(tongue, 'callsNote', { drawn: counts.drawnCalls, undrawn: counts.undrawnCalls }),
    ],
    ['glossary', counts.glossary, ''],
  ]
  return [
    ...heading(say(tongue, 'contents')),
    ...table(rows.map(([key, count, note]) => [say(tongue, key), String(count), note])),
  ]
}

/** Cards, agendas and triggers of the powers. */
export function decks(tongue: Tongue, rows: ScenarioInfo['decks']): string[] {
  const head = (['cards', 'agendas', 'triggers'] as const).map((key) => say(tongue, key))
  return [
    ...heading(say(tongue, 'decks')),
    ...table([
      [words(tongue, 'power'), ...head],
      ...rows.map(({ cards, agendas, triggers }, power) => [
        powerName(tongue, power),
        ...[cards, agendas, triggers].map(String),
      ]),
    ]),
    ...legend(tongue, 'decksNote'),
  ]
}
