/** The HTTP side of classes, as pages call it. `docs/classes.md` says what each request does. */
import type { ClassPhase, ClassSettings } from '../class/index.ts'
import { askForText, askServer, type Answer } from './request.ts'

/** A class to be opened. */
export interface ClassWish {
  /** Id of a shipped scenario, or a scenario document. */
  scenario: unknown
  rounds?: number
  settings?: Partial<ClassSettings>
}

/** A class that has been opened; its keys are told once. */
export interface OpenedClass {
  code: string
  keys: { teacher: string; assistant: string; projector: string }
}

/** What somebody may know of a class before they join. */
export interface ClassDoor {
  code: string
  /** Id of the scenario. */
  scenario: string
  phase: ClassPhase
  door: ClassSettings['door']
  names: ClassSettings['names']
  people: number
  places: number
}

/** What opens a student's place. */
export interface TakenPlace {
  key: string
  person: number
  name: string
  /** Four characters that give the place back on another device. */
  back: string
  spins: number
}

/** The tables of numbers that a class can be taken home as. */
export const SHEETS = ['scores', 'orders', 'proposals', 'offers', 'talk', 'acts'] as const
export type Sheet = (typeof SHEETS)[number]

export class ClassApi {
  private readonly base: string

  /** @param base Address of the page, below which the API lies. */
  constructor(base: string) {
    this.base = base
  }

  open = (wish: ClassWish): Promise<Answer<OpenedClass>> =>
    askServer(this.base, { method: 'POST', path: 'api/classes', body: wish })

  see = (code: string): Promise<Answer<ClassDoor>> =>
    askServer(this.base, { method: 'GET', path: `api/classes/${code}` })

  /** @param name A name of one's own, where the teacher allows that. */
  join = (code: string, name?: string): Promise<Answer<TakenPlace>> =>
    this.post(code, 'join', name === undefined ? {} : { name })

  rejoin = (code: string, back: string): Promise<Answer<TakenPlace>> =>
    this.post(code, 'rejoin', { back })

  /** Deletes the class with all that was kept of it. */
  delete = (code: string, key: string): Promise<Answer<unknown>> =>
    this.post(code, 'delete', { key })

  /** Everything that is kept of the class, as JSON. */
  record = (code: string, key: string): Promise<Answer<string>> =>
    this.file(`api/classes/${code}/record`, key)

  /** A table of the class, as CSV. */
  sheet = (code: string, sheet: Sheet, key: string): Promise<Answer<string>> =>
    this.file(`api/classes/${code}/sheets/${sheet}`, key)

  private post<T>(code: string, act: string, body: unknown): Promise<Answer<T>> {
    return askServer(this.base, { method: 'POST', path: `api/classes/${code}/${act}`, body })
  }

  private file(path: string, credential: string): Promise<Answer<string>> {
    return askForText(this.base, { method: 'GET', path, credential })
  }
}
