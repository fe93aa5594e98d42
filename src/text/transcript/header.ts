/** What a reader must know before the first round. */
import type { Position } from '../../rules/index.ts'
import { localise } from '../../scenario/index.ts'
import { listOf } from '../lists.ts'
import {
  interestName,
  interestText,
  powerCapital,
  powerName,
  quarterName,
  stateList,
  stateName,
  type Tongue,
} from '../names.ts'
import { doctrineMark, projectTable, stateTable, warinessTable } from './board.ts'
import { banner, bullet, heading, paragraph, table } from './layout.ts'
import { routes, triggers } from './map.ts'
import { range, words } from './words.ts'

/** The scenario, its powers and states, and the board before the first headline. */
export function header(tongue: Tongue): string[] {
  const { language, world } = tongue
  const { opening } = world
  const { name, summary } = world.scenario
  return [
    ...banner(words(tongue, 'title', { name: localise(name, language) })).slice(1),
    ...paragraph(localise(summary, language), 0, 0),
    '',
    ...calendar(tongue),
    ...paragraph(words(tongue, 'howToRead'), 0, 0),
    ...heading(words(tongue, 'powers')),
    ...powersTable(tongue, opening),
    ...interests(tongue),
    ...heading(words(tongue, 'states')),
    ...stateTable(tongue, opening),
    ...paragraph(words(tongue, 'cells'), 2, 0),
    ...heading(words(tongue, 'wariness')),
    ...warinessTable(tongue, opening),
    ...heading(words(tongue, 'projects')),
    ...projectTable(tongue, opening),
    ...paragraph(words(tongue, 'projectsNote'), 2, 0),
    ...routes(tongue),
    ...triggers(tongue),
    ...marks(tongue, opening),
  ]
}

function calendar(tongue: Tongue): string[] {
  const { language, world } = tongue
  const reviews = range(world.rounds + 1).filter((round) => world.reviewAfter[round])
  return paragraph(
    words(tongue, 'calendar', {
      rounds: world.rounds,
      first: quarterName(tongue, 1),
      last: quarterName(tongue, world.rounds),
      reviews: listOf(
        language,
        reviews.map((round) => words(tongue, 'round', { round })),
      ),
    }),
    0,
    0,
  )
}

function powersTable(tongue: Tongue, { soft, capital, doctrine }: Position): string[] {
  const { world } = tongue
  const head = (
    ['power', 'capital', 'income', 'doctrine', 'rangeHead', 'inHand', 'traits'] as const
  ).map((key) => words(tongue, key))
  const rows = range(world.powers).map((power) => [
    powerName(tongue, power),
    powerCapital(tongue, power),
    String(world.income[power]),
    doctrineMark(tongue, power, doctrine[power]!),
    words(tongue, 'range', {
      least: world.doctrineLeast[power]!,
      most: world.doctrineMost[power]!,
    }),
    words(tongue, 'budget', { soft: soft[power]!, capital: capital[power]! }),
    traits(tongue, power),
  ])
  return table([head, ...rows])
}

function traits(tongue: Tongue, power: number): string {
  const { world } = tongue
  const stability = world.dealStability[power]!
  return [
    ...(world.trustedDonor[power] ? [words(tongue, 'donor')] : []),
    ...(world.covert[power] ? [words(tongue, 'covert')] : []),
    words(tongue, 'dealStability', { stability }),
  ].join('; ')
}

const interests = (tongue: Tongue): string[] =>
  range(tongue.world.powers).flatMap((power) =>
    paragraph(
      words(tongue, 'interest', {
        power: powerName(tongue, power),
        name: interestName(tongue, power),
        text: interestText(tongue, power),
      }),
      2,
    ),
  )

/** Surveys, visits and postponed summits that lie on the board before the first round. */
function marks(tongue: Tongue, opening: Position): string[] {
  const { world } = tongue
  const sentences = range(world.powers).flatMap((power) => {
    const name = powerName(tongue, power)
    const cellOf = (state: number) => state * world.powers + power
    const states = range(world.states)
    const surveyed = states.filter((state) => opening.surveyed[cellOf(state)] === 1)
    const visited = states.filter((state) => opening.visitUntil[cellOf(state)]! > 0)
    return [
      ...(surveyed.length > 0
        ? [words(tongue, 'surveys', { power: name, states: stateList(tongue, surveyed) })]
        : []),
      ...visited.map((state) =>
        words(tongue, 'visit', {
          power: name,
          state: stateName(tongue, state),
          until: opening.visitUntil[cellOf(state)]!,
        }),
      ),
      ...(opening.postponed[power] ? [words(tongue, 'postponed', { power: name })] : []),
    ]
  })
  if (sentences.length === 0) return []
  return [...heading(words(tongue, 'marks')), ...sentences.flatMap((text) => bullet(text, 2))]
}
