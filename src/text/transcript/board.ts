/** Tables of the board, as it stands in a position. */
import { NONE, owns, POINT, type Position } from '../../rules/index.ts'
import {
  joined,
  powerName,
  projectEntry,
  projectName,
  projectSector,
  stateName,
  type Tongue,
} from '../names.ts'
import { paragraph, table } from './layout.ts'
import { boardOf, isLeader, range, words, type Board } from './words.ts'

/** States with stability and, per power, goodwill, stake and alignment. */
export function stateTable(tongue: Tongue, position: Position): string[] {
  const { world } = tongue
  const board = boardOf(tongue, position)
  const powers = range(world.powers)
  const head = [
    words(tongue, 'state'),
    words(tongue, 'weight'),
    words(tongue, 'stability'),
    ...powers.map((power) => powerName(tongue, power)),
  ]
  const rows = range(world.states).map((state) => [
    stateName(tongue, state),
    String(world.weight[state]),
    words(tongue, 'stabilityCell', {
      stability: position.stability[state]!,
      baseline: position.baseline[state]!,
      neutral: world.neutral[state] ? 'yes' : 'no',
    }),
    ...powers.map((power) => cell(tongue, board, state, power)),
  ])
  return table([head, ...rows])
}

function cell(tongue: Tongue, board: Board, state: number, power: number): string {
  const index = state * tongue.world.powers + power
  return words(tongue, 'cell', {
    goodwill: board.position.goodwill[index]!,
    stake: board.at.stake[index]!,
    alignment: board.at.alignment[index]!,
    leads: isLeader(tongue, board, state, power) ? 'yes' : 'no',
  })
}

/** Who is how wary of whom. */
export function warinessTable(tongue: Tongue, { wariness }: Position): string[] {
  const powers = range(tongue.world.powers)
  const head = [words(tongue, 'wary'), ...powers.map((power) => powerName(tongue, power))]
  const rows = powers.map((power) => [
    powerName(tongue, power),
    ...powers.map((toward) =>
      power === toward
        ? words(tongue, 'itself')
        : String(wariness[power * tongue.world.powers + toward]),
    ),
  ])
  return table([head, ...rows])
}

/** Budgets, doctrine and points of the powers. */
export function powerTable(tongue: Tongue, position: Position): string[] {
  const head = (['power', 'inHand', 'doctrine', 'points'] as const).map((key) => words(tongue, key))
  const rows = range(tongue.world.powers).map((power) => [
    powerName(tongue, power),
    words(tongue, 'budget', {
      soft: position.soft[power]!,
      capital: position.capital[power]!,
    }),
    doctrineMark(tongue, power, position.doctrine[power]!),
    words(tongue, 'vp', { points: pointsOf(position.points[power]!) }),
  ])
  return table([head, ...rows])
}

/** Victory points from their twelfths. */
export const pointsOf = (twelfths: number): number => twelfths / POINT

/** How a doctrine mark splits a power's income. */
export const doctrineMark = (tongue: Tongue, power: number, soft: number): string =>
  words(tongue, 'doctrineMark', { soft, capital: tongue.world.income[power]! - soft })

/** Every project with its numbers and its owner. */
export function projectTable(tongue: Tongue, { owner }: Position): string[] {
  const { world } = tongue
  const head = (
    ['state', 'project', 'sector', 'size', 'cost', 'yield', 'access', 'owner'] as const
  ).map((key) => words(tongue, key))
  const rows = range(world.projects).map((project) => {
    const { size, cost, yield: earned, access } = projectEntry(tongue, project)
    return [
      stateName(tongue, world.projectState[project]!),
      projectName(tongue, project),
      projectSector(tongue, project),
      ...[size, cost, earned, access].map(String),
      owner[project] === NONE ? words(tongue, 'nobody') : powerName(tongue, owner[project]!),
    ]
  })
  return table([head, ...rows])
}

/** What each power owns. */
export function ownedProjects(tongue: Tongue, position: Position): string[] {
  const { world } = tongue
  return range(world.powers).flatMap((power) => {
    const projects = range(world.projects)
      .filter((project) => owns(position, project, power))
      .map((project) => ownedName(tongue, position, project))
    return paragraph(
      words(tongue, 'owned', {
        power: powerName(tongue, power),
        projects: projects.length > 0 ? joined(tongue, projects) : words(tongue, 'none'),
      }),
      2,
    )
  })
}

function ownedName(tongue: Tongue, { partner }: Position, project: number): string {
  const name = projectName(tongue, project)
  return partner[project] === NONE ? name : words(tongue, 'shared', { project: name })
}
