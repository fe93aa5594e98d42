/** What students and teachers ask the server to do, as the event `do` carries it. */
import type { WrittenOrder } from '../rules/index.ts'
import type { PollAnswer } from './poll.ts'
import type { ClassSettings } from './settings.ts'
import type { Deal, Phrase } from './talk.ts'

/** Acts on a draft name its round: what was meant for an earlier one is refused. */
export type StudentAct =
  | { act: 'spin' }
  | { act: 'leave' }
  | { act: 'propose'; round: number; order: WrittenOrder; reason?: string }
  | { act: 'withdraw'; round: number; line: number }
  | { act: 'reorder'; round: number; line: number; to: number }
  | { act: 'choose'; round: number; doctrine?: -1 | 0 | 1; agenda?: string | null }
  | { act: 'undo'; round: number }
  | { act: 'agree'; round: number; revision: number; agrees: boolean }
  | { act: 'commit'; round: number; revision: number }
  | { act: 'take-back'; round: number }
  | { act: 'say'; to: number | null; phrase?: Phrase; text?: string }
  | { act: 'offer'; round: number; to: number; deal: Deal }
  | { act: 'answer'; offer: number; accepts: boolean }
  | { act: 'vote'; poll: number; answer: PollAnswer }

/**
 * Without a table, every table is meant. With a round, only a table that is in it: a round may end
 * just when a teacher ends it.
 */
export type TeacherAct =
  | { act: 'start' }
  | { act: 'pause'; table?: number }
  | { act: 'resume'; table?: number }
  | { act: 'extend'; table?: number; seconds: number }
  | { act: 'advance'; table?: number; round?: number }
  | { act: 'end' }
  | { act: 'rewind'; table: number; round?: number }
  | { act: 'move'; person: number; table: number; seat: number }
  | { act: 'balance' }
  | { act: 'captain'; person: number }
  | { act: 'rename'; person: number }
  | { act: 'mute'; person: number; muted: boolean }
  | { act: 'remove'; person: number }
  | { act: 'readmit'; person: number }
  | { act: 'computer'; table: number; seat: number; player: string | null }
  | { act: 'set'; settings: Partial<ClassSettings> }
  | { act: 'tell'; text: string }
  | { act: 'poll'; question: string; choices: string[] | null }
  | { act: 'close-poll' }
  | { act: 'drop-poll' }

export type ClassAct = StudentAct | TeacherAct
