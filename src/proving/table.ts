/** Where a worker plays: a scenario, and the variants of it that were played last. */
import { makePlayer, type Player, readPlayer } from '../ai/index.ts'
import { observeTask } from '../lab/observe.ts'
import type { Variant } from '../lab/run.ts'
import { compile, type Found } from './compile.ts'
import { failure, type Job, type Opening, type Played } from './messages.ts'

/** Compiled variants that are kept; a search has one or two in play at a time. */
const MOST_WORLDS = 8

export class Table {
  private text = ''
  private readonly worlds = new Map<string, Found>()

  /** Takes a message in; a job is answered. Never throws. */
  attend(message: Opening | Job): Played | null {
    if ('task' in message) return this.play(message)
    this.text = message.scenario
    this.worlds.clear()
    return null
  }

  private play({ task, variant }: Job): Played {
    try {
      const found = this.worldOf(variant)
      if (!found.ok) return found
      return { ok: true, record: observeTask(found.world, task, task.players.map(playerFrom)) }
    } catch (error) {
      return failure(error)
    }
  }

  private worldOf(variant: Variant): Found {
    const known = this.worlds.get(variant.name)
    if (known) return known
    if (this.worlds.size >= MOST_WORLDS) this.worlds.clear()
    const found = compile(this.text, variant)
    this.worlds.set(variant.name, found)
    return found
  }
}

function playerFrom(text: string): Player {
  const spec = readPlayer(text)
  if (!spec) throw new Error(`unknown player ${text}`)
  return makePlayer(spec)
}
