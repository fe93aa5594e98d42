/** The name of a rule; pressed, it tells the rule's id and chapter. */
import { Popover } from 'radix-ui'
import type { RuleId } from '../../../rules/index.ts'
import { anyRuleTitle, chapterTitle } from '../../../text/reveal.ts'
import { useLanguage, useSay } from '../../say.tsx'

export function RuleChip({ rule }: { rule: RuleId }) {
  const say = useSay()
  const language = useLanguage()
  const title = anyRuleTitle(language, rule)
  return (
    <Popover.Root>
      <Popover.Trigger
        className="rule-chip"
        aria-label={say('reveal.ruleLabel', { rule, title })}
        title={say('reveal.rule', { rule })}
      >
        <span className="rule-chip-face">
          <span className="rule-chip-name">{title}</span>
        </span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="panel rule-note" sideOffset={4} collisionPadding={8}>
          <strong>{say('reveal.rule', { rule })}</strong>
          <span>
            {say('reveal.ruleChapter', {
              letter: rule.slice(0, 1),
              chapter: chapterTitle(language, rule),
            })}
          </span>
          <Popover.Arrow className="rule-note-arrow" />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** The id of a rule behind a line of a list, with its title for those who point at it. */
export function RuleTag({ rule }: { rule: RuleId }) {
  const language = useLanguage()
  return (
    <abbr className="rule-tag" title={anyRuleTitle(language, rule)}>
      {rule}
    </abbr>
  )
}
