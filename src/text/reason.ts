/** Sentences about why an order or a plan is refused. */
import type { Reason } from '../rules/index.ts'
import { formatMessage } from './message.ts'

/** One sentence that says why an order or a plan is refused, or why an order was paid back. */
export function reasonSentence(language: string, reason: Reason): string {
  return formatMessage(language, `reason.${reason}`, {})
}
