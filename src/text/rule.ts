/** Rules by their title and id. */
import type { RuleId } from '../rules/index.ts'
import type { TitledRule } from './en/rules.ts'
import { formatMessage } from './message.ts'

/**
 * Short title of a rule, as "resentment". Throws for a rule that no fact quotes: a test compares
 * the titles with the rules.
 */
export function ruleTitle(language: string, rule: RuleId): string {
  return formatMessage(language, `rule.${rule as TitledRule}`, {})
}

/** Title and id of a rule, as "resentment [A2]". */
export function ruleName(language: string, rule: RuleId): string {
  return formatMessage(language, 'phrase.rule', { title: ruleTitle(language, rule), rule })
}
