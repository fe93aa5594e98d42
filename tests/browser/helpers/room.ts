/** A browser for the tests of a file, and the players that sit down in it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { Author } from './author.ts'
import { startChromium } from './chromium.ts'
import { serveGame, type Game } from './game.ts'
import { Guest } from './guest.ts'
import { Student } from './student.ts'
import { Teacher } from './teacher.ts'
import { Player, type Manner } from './player.ts'
import { serveSite } from './site.ts'

export interface Room {
  /** Opens a window in which nobody has played before. */
  sit: (manner?: Manner) => Promise<Player>
  /** Version of the browser. */
  version: () => string
}

/** A browser and a game server for the tests of a file. */
export interface GameRoom {
  game: () => Game
  sit: (manner?: Manner) => Promise<Guest>
  /** The same, by the machine's address in its network. */
  sitFarOff: (manner?: Manner) => Promise<Guest>
  /** Seats somebody who writes scenarios. */
  write: (manner?: Manner) => Promise<Author>
  /** Seats a teacher, or a student. */
  teach: (manner?: Manner) => Promise<Teacher>
  attend: (manner?: Manner) => Promise<Student>
  teachFarOff: (manner?: Manner) => Promise<Teacher>
  attendFarOff: (manner?: Manner) => Promise<Student>
  version: () => string
}

export function openGameRoom(): GameRoom {
  let browser: Browser
  let game: Game
  beforeAll(async () => {
    game = await serveGame()
    browser = await startChromium()
  })
  afterAll(async () => {
    await browser?.close()
    await game?.close()
  })
  return {
    game: () => game,
    sit: (manner) => Guest.sit(browser, game.url, manner),
    sitFarOff: (manner) => Guest.sit(browser, game.networkUrl, manner),
    write: (manner) => Author.sit(browser, game.url, manner),
    teach: (manner) => Teacher.sit(browser, game.url, manner),
    attend: (manner) => Student.sit(browser, game.url, manner),
    teachFarOff: (manner) => Teacher.sit(browser, game.networkUrl, manner),
    attendFarOff: (manner) => Student.sit(browser, game.networkUrl, manner),
    version: () => browser.version(),
  }
}

export function openRoom(flags?: readonly string[]): Room {
  let browser: Browser
  let url = ''
  beforeAll(async () => {
    ;({ url } = await serveSite())
    browser = await startChromium(flags)
  })
  afterAll(() => browser?.close())
  return {
    sit: (manner) => Player.sit(browser, url, manner),
    version: () => browser.version(),
  }
}
