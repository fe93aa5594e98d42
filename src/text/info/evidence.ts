/** How sure the statements of a scenario are. */
import { CLAIM_KINDS } from '../../scenario/index.ts'
import type { Tongue } from '../names.ts'
import { formatToolMessage } from '../tools.ts'
import { heading, table } from '../transcript/layout.ts'
import type { EvidenceInfo, EvidenceRow } from './model.ts'
import { legend, say } from './words.ts'

const GRADES = ['high', 'medium', 'low', 'judgement'] as const

/** Items per kind of content by how sure they are. */
export function evidence(tongue: Tongue, { kinds, total }: EvidenceInfo): string[] {
  const head = (['kind', ...GRADES, 'sourced'] as const).map((key) => say(tongue, key))
  const rows = CLAIM_KINDS.map((kind) => [
    formatToolMessage(tongue.language, `claim.${kind}`, {}),
    ...cells(tongue, kinds[kind]),
  ])
  return [
    ...heading(say(tongue, 'evidence')),
    ...table([head, ...rows, [say(tongue, 'total'), ...cells(tongue, total)]]),
    ...legend(tongue, 'evidenceNote'),
  ]
}

function cells(tongue: Tongue, row: EvidenceRow): string[] {
  const percent = row.sourcedPercent
  return [
    ...GRADES.map((grade) => String(row[grade])),
    percent === null ? say(tongue, 'noItems') : say(tongue, 'percent', { percent }),
  ]
}
