/** Sentences of the game server. */
import type { Reason } from '../rules/index.ts'
import type { ProblemCode } from '../scenario/index.ts'
import {
  apiRoutes,
  nicknameFirst,
  nicknameSecond,
  serverTroubles,
  serverWords,
} from './en/server.ts'
import { matchProblemSentence } from './match.ts'
import { formatterOf, type MessageParams } from './message.ts'
import { reasonSentence } from './reason.ts'

/** Apart from the messages of the game, so that no page loads them. */
const format = formatterOf({
  en: { api: apiRoutes, trouble: serverTroubles, word: serverWords },
})

/** Why the server does not do what it was asked. */
export type ServerTrouble = keyof typeof serverTroubles

type AnyTrouble = ServerTrouble | ProblemCode | 'wrong-players'

const isOwn = (code: AnyTrouble): code is ServerTrouble => Object.hasOwn(serverTroubles, code)

/** One or two sentences that say why the server does not do what it was asked. */
export function serverSentence(
  language: string,
  { code, params }: { code: AnyTrouble; params: MessageParams },
): string {
  if (!isOwn(code)) return matchProblemSentence(language, { code, params })
  const why = code === 'plan-refused' ? reasonSentence(language, params['reason'] as Reason) : ''
  return format(language, `trouble.${code}`, { ...params, why })
}

/** What the server's commands print. */
export const serverWord = (
  language: string,
  key: keyof typeof serverWords,
  params: MessageParams = {},
): string => format(language, `word.${key}`, params)

const FIRST = nicknameFirst.split(' ')
const SECOND = nicknameSecond.split(' ')

/** How many nicknames there are. */
export const NICKNAMES = FIRST.length * SECOND.length

/** A nickname by its number, from 0. */
export const nickname = (number: number): string =>
  `${FIRST[Math.floor(number / SECOND.length) % FIRST.length]} ${SECOND[number % SECOND.length]}`

/** A route of the server's HTTP API. */
export type ApiRoute = keyof typeof apiRoutes

/** What a route of the server's HTTP API is for. */
export const routeSentence = (language: string, route: ApiRoute): string =>
  format(language, `api.${route}`, {})
