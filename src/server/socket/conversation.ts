/**
 * A connection's messages, each done and answered. Whatever is wrong with one is answered by
 * `refused` and ends nothing; who is told off too often is ended.
 */
import type { Socket } from 'socket.io'
import type { Limits, LimitName } from '../limits.ts'
import { type Answer, refused, type Trouble } from '../play/trouble.ts'

/** A connection that has been told off so often is ended. */
const PATIENCE = 200

/** What connections tell the rest of the server about. */
export interface Ears {
  /** A move was made or refused, after so many ms. */
  moved: (ms: number) => void
  refused: (code: string) => void
  failed: (error: unknown) => void
}

/** What comes with a message, but for who waits for its answer. */
type Act = (parts: unknown[]) => Promise<Answer<null>>

export class Conversation {
  readonly socket: Socket
  private readonly limits: Limits
  private readonly ears: Ears
  private troubles = 0

  constructor(socket: Socket, { limits, ears }: { limits: Limits; ears: Ears }) {
    this.socket = socket
    this.limits = limits
    this.ears = ears
    socket.on('error', () => socket.disconnect(true))
  }

  /** Hears events by their names; there is nothing else to be told. */
  hear(acts: Readonly<Record<string, Act>>): void {
    this.socket.onAny((event: string, ...parts: unknown[]) => {
      const act = Object.hasOwn(acts, event) ? acts[event]! : nonsense
      void this.answer(parts, act)
    })
  }

  /** Takes a point of a limit; the refusal where there is none left. */
  async limit(name: LimitName, key: string): Promise<ReturnType<typeof refused> | null> {
    const seconds = await this.limits.take(name, key)
    return seconds > 0 ? refused('too-many-requests', { seconds }) : null
  }

  /** Does what a message asks, and answers: by `refused`, and to whoever waits for an answer. */
  private async answer(parts: unknown[], act: Act): Promise<void> {
    const last = parts.at(-1)
    const reply = typeof last === 'function' ? (last as (answer: unknown) => void) : null
    const rest = reply ? parts.slice(0, -1) : parts
    let answer: Answer<null>
    try {
      answer = (await this.limit('message', this.socket.id)) ?? (await act(rest))
    } catch (error) {
      this.ears.failed(error)
      answer = refused('storage-failed')
    }
    if (!answer.ok) this.tellOff(answer.troubles)
    reply?.(answer.ok ? { ok: true } : { ok: false, problems: answer.troubles })
  }

  private tellOff([first]: readonly Trouble[]): void {
    this.ears.refused(first!.code)
    this.socket.emit('refused', first)
    this.troubles += 1
    if (this.troubles > PATIENCE) this.socket.disconnect(true)
  }
}

const nonsense: Act = async () => refused('bad-message')
