/** Lets the loop run only while something changes, then puts it to sleep. */
import type * as Phaser from 'phaser'

/** Frames that are drawn after a change: one to show it, one in case it came late in the first. */
const FRAMES = 2

export class Gate {
  readonly #game: Phaser.Game
  #frames = FRAMES + 1
  #holds = 0

  constructor(game: Phaser.Game) {
    this.#game = game
    game.events.on('postrender', () => this.#drawn())
    for (const event of ['focus', 'visible', 'resume']) game.events.on(event, () => this.poke())
  }

  get asleep(): boolean {
    return !this.#game.loop.running
  }

  /** Something has changed: draw it. */
  poke(): void {
    this.#frames = Math.max(this.#frames, FRAMES)
    if (this.asleep && !document.hidden) this.wake()
  }

  wake(): void {
    // The time slept must not count as time that passed, or motions would jump to their end.
    for (const scene of this.#game.scene.getScenes(true)) scene.tweens.getDelta(true)
    this.#game.loop.wake(true)
  }

  /** Keeps the loop running until the result is called. */
  hold(): () => void {
    let held = true
    this.#holds++
    this.poke()
    return () => {
      if (held) this.#holds--
      held = false
    }
  }

  #drawn(): void {
    if (this.#holds > 0) return
    if (--this.#frames <= 0) this.#game.loop.sleep()
  }
}
