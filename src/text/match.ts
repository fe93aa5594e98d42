/** Sentences about what is wrong with match files and challenges. */
import type { ProblemCode } from '../scenario/index.ts'
import type { Reason } from '../rules/index.ts'
import { en } from './en/index.ts'
import { formatMessage, type MessageParams } from './message.ts'
import { reasonSentence } from './reason.ts'

type Own = keyof (typeof en)['match-problem']

/** One or two sentences that say what is wrong with a match file or a challenge. */
export function matchProblemSentence(
  language: string,
  { code, params }: { code: Own | ProblemCode; params: MessageParams },
): string {
  if (!isOwn(code)) return formatMessage(language, `problem.${code}`, params)
  const why = code === 'plan-refused' ? reasonSentence(language, params['reason'] as Reason) : ''
  // Seats are counted from 0 in data and from 1 for people.
  const place = Number(params['seat'] ?? 0) + 1
  return formatMessage(language, `match-problem.${code}`, { ...params, why, place })
}

const isOwn = (code: Own | ProblemCode): code is Own => Object.hasOwn(en['match-problem'], code)
