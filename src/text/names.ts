/** Names of whatever a scenario holds, in a language. Indices are those of the world. */
import { members, NONE, type World } from '../rules/index.ts'
import { localise, type Text } from '../scenario/index.ts'
import { listOf } from './lists.ts'
import { formatMessage } from './message.ts'

/** A language and a world: what names are read from. */
export interface Tongue {
  language: string
  world: World
}

/** The entry at an index. Throws when there is none, since every index comes from the rules. */
function at<T>(entries: readonly T[], index: number, what: string): T {
  const entry = entries[index]
  if (entry === undefined) throw new Error(`There is no ${what} ${index}`)
  return entry
}

const say = ({ language }: Tongue, text: Text): string => localise(text, language)

const powerEntry = ({ world }: Tongue, power: number) => at(world.scenario.powers, power, 'power')
const stateEntry = ({ world }: Tongue, state: number) => at(world.scenario.states, state, 'state')
const headlineEntry = ({ world }: Tongue, index: number) =>
  at(world.scenario.headlines, index, 'headline')
const callEntry = ({ world }: Tongue, index: number) => at(world.scenario.calls, index, 'call')
const cardEntry = (tongue: Tongue, power: number, card: number) =>
  at(powerEntry(tongue, power).cards, card, 'card')
const agendaEntry = (tongue: Tongue, power: number, agenda: number) =>
  at(powerEntry(tongue, power).agendas, agenda, 'agenda')

export const powerName = (tongue: Tongue, power: number): string =>
  say(tongue, powerEntry(tongue, power).name)

/** Seat of a power's government. */
export const powerCapital = (tongue: Tongue, power: number): string =>
  say(tongue, powerEntry(tongue, power).capital)

export const stateName = (tongue: Tongue, state: number): string =>
  say(tongue, stateEntry(tongue, state).name)

/** Seat of a state's government. */
export const stateCapital = (tongue: Tongue, state: number): string =>
  say(tongue, stateEntry(tongue, state).capital)

/** A project as its scenario file describes it. `project` is an index over all states. */
export function projectEntry({ world }: Tongue, project: number) {
  const state = at(world.projectState, project, 'project')
  const place = at(world.projectsOf, state, 'state').indexOf(project)
  return at(at(world.scenario.states, state, 'state').projects, place, 'project')
}

export const projectName = (tongue: Tongue, project: number): string =>
  say(tongue, projectEntry(tongue, project).name)

const sectorName = (tongue: Tongue, sector: number): string =>
  say(tongue, at(tongue.world.scenario.sectors, sector, 'sector').name)

/** The sector of a project. */
export function projectSector(tongue: Tongue, project: number): string {
  const { sector } = projectEntry(tongue, project)
  const index = tongue.world.scenario.sectors.findIndex(({ id }) => id === sector)
  return sectorName(tongue, index)
}

/** A project with its sector and size, as "Port of Aktau (Port, size 1)". */
export function projectPhrase(tongue: Tongue, project: number): string {
  return formatMessage(tongue.language, 'phrase.project', {
    name: projectName(tongue, project),
    sector: projectSector(tongue, project),
    size: projectEntry(tongue, project).size,
  })
}

export const cardName = (tongue: Tongue, power: number, card: number): string =>
  say(tongue, cardEntry(tongue, power, card).name)

export const cardText = (tongue: Tongue, power: number, card: number): string =>
  say(tongue, cardEntry(tongue, power, card).text)

export const headlineName = (tongue: Tongue, headline: number): string =>
  say(tongue, headlineEntry(tongue, headline).name)

export const headlineText = (tongue: Tongue, headline: number): string =>
  say(tongue, headlineEntry(tongue, headline).text)

/** What a capital asks for, worded to follow the capital's name. */
export const callName = (tongue: Tongue, call: number): string =>
  say(tongue, callEntry(tongue, call).name)

export const callText = (tongue: Tongue, call: number): string =>
  say(tongue, callEntry(tongue, call).text)

/** `agenda` is a position in the power's agenda list. */
export const agendaName = (tongue: Tongue, power: number, agenda: number): string =>
  say(tongue, agendaEntry(tongue, power, agenda).name)

export const agendaText = (tongue: Tongue, power: number, agenda: number): string =>
  say(tongue, agendaEntry(tongue, power, agenda).text)

export const interestName = (tongue: Tongue, power: number): string =>
  say(tongue, powerEntry(tongue, power).interest.name)

export const interestText = (tongue: Tongue, power: number): string =>
  say(tongue, powerEntry(tongue, power).interest.text)

/** The quarter a round stands for, as "2025 Q2". Rounds count from 1. */
export function quarterName({ language, world }: Tongue, round: number): string {
  const { year, quarter } = world.scenario.calendar
  const passed = quarter - 1 + round - 1
  return formatMessage(language, 'phrase.quarter', {
    year: String(year + Math.floor(passed / 4)),
    quarter: (passed % 4) + 1,
  })
}

/** Names in a row, apart by semicolons, because names of projects may hold commas. */
export const joined = ({ language }: Tongue, names: readonly string[]): string =>
  names.join(formatMessage(language, 'phrase.separator', {}))

/** The powers of a list, by name. */
export const powerList = (tongue: Tongue, powers: readonly number[]): string =>
  powers.length === 0
    ? formatMessage(tongue.language, 'phrase.nobody', {})
    : listOf(
        tongue.language,
        powers.map((power) => powerName(tongue, power)),
      )

/** The states of a list, by name. */
export function stateList(tongue: Tongue, states: readonly number[]): string {
  const { language, world } = tongue
  if (states.length === 0) return formatMessage(language, 'phrase.nowhere', {})
  if (states.length === world.states) return formatMessage(language, 'phrase.everyState', {})
  return listOf(
    language,
    states.map((state) => stateName(tongue, state)),
  )
}

/** The powers of a mask: by name, or "every power". */
export const powersOfMask = (tongue: Tongue, mask: number): string =>
  mask === tongue.world.everyPower
    ? formatMessage(tongue.language, 'phrase.everyPower', {})
    : powerList(tongue, [...members(mask)])

/** The states of a mask: by name, or "every state". */
export const statesOfMask = (tongue: Tongue, mask: number): string =>
  stateList(tongue, [...members(mask)])

/** The sectors of a mask: by name, or "every sector". */
export const sectorsOfMask = (tongue: Tongue, mask: number): string => {
  const all = tongue.world.scenario.sectors.map((_, sector) => sector)
  const sectors = all.filter((sector) => mask & (1 << sector))
  return sectors.length === all.length
    ? formatMessage(tongue.language, 'phrase.everySector', {})
    : listOf(
        tongue.language,
        sectors.map((sector) => sectorName(tongue, sector)),
      )
}

/** Whether an index stands for something. */
export const isSome = (index: number): boolean => index !== NONE
