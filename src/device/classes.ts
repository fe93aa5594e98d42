/** What this device holds of classes: students' places, teachers' keys, and the real names of a roster. */
import * as v from 'valibot'
import { keepValue, localTexts, readValue, type Texts } from './texts.ts'

const KEY = 'multivector.classes'
/** Most classes kept; the ones not used for the longest go first. */
const MOST_CLASSES = 20
/** The server deletes classes so long after their last change, in ms. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000

const KeptClassSchema = v.strictObject({
  code: v.string(),
  /** A student's key, and what they are called. */
  place: v.nullable(v.strictObject({ key: v.string(), name: v.string() })),
  /** Rounds of the student's match that were told here. */
  told: v.exactOptional(v.strictObject({ match: v.string(), rounds: v.number() })),
  /** The keys told to whoever opened the class, or the one that came with a desk's address. */
  desk: v.nullable(
    v.strictObject({
      teacher: v.string(),
      assistant: v.nullable(v.string()),
      projector: v.nullable(v.string()),
    }),
  ),
  /** Real names by the number of the person; they never leave the device. */
  names: v.record(v.string(), v.string()),
  /** When it was last used, in ms since 1970. */
  changed: v.number(),
})
export type KeptClass = v.InferOutput<typeof KeptClassSchema>

const fresh = (code: string): KeptClass => ({
  code,
  place: null,
  desk: null,
  names: {},
  changed: 0,
})

export class Classes {
  private readonly texts: Texts
  private readonly clock: () => number

  /** @param clock In ms since 1970. */
  constructor(texts: Texts = localTexts(), clock: () => number = Date.now) {
    this.texts = texts
    this.clock = clock
  }

  /** What is kept, the one used last first; classes that the server has deleted are not. */
  list(): KeptClass[] {
    const kept = readValue(this.texts, KEY)
    const oldest = this.clock() - KEPT_FOR
    return (Array.isArray(kept) ? kept : [])
      .filter((each): each is KeptClass => v.is(KeptClassSchema, each))
      .filter(({ changed }) => changed > oldest)
  }

  find(code: string): KeptClass | null {
    return this.list().find((each) => each.code === code) ?? null
  }

  keepPlace(code: string, { key, name }: NonNullable<KeptClass['place']>): void {
    this.put(code, { place: { key, name } })
  }

  /** Rounds of a match of the class that were told here; null where it was never open here. */
  toldOf(code: string, match: string): number | null {
    const told = this.find(code)?.told
    return told?.match === match ? told.rounds : null
  }

  keepTold(code: string, match: string, rounds: number): void {
    this.put(code, { told: { match, rounds } })
  }

  /** Keeps a desk's keys. Those that are known stay: all three are told only to who opened the class. */
  keepDesk(code: string, desk: NonNullable<KeptClass['desk']>): void {
    this.put(code, { desk: this.find(code)?.desk ?? desk })
  }

  /** Notes what somebody of the class is really called; an empty name is forgotten. */
  nameReally(code: string, person: number, name: string): void {
    const { [String(person)]: _, ...others } = this.find(code)?.names ?? {}
    this.put(code, { names: name === '' ? others : { ...others, [person]: name } })
  }

  /** Gives a student's place up. */
  forgetPlace(code: string): void {
    this.put(code, { place: null })
  }

  forget(code: string): void {
    this.write(this.list().filter((each) => each.code !== code))
  }

  private put(code: string, change: Partial<KeptClass>): void {
    const kept = { ...(this.find(code) ?? fresh(code)), ...change, changed: this.clock() }
    const { place, desk } = kept
    const others = this.list().filter((each) => each.code !== code)
    this.write(place || desk ? [kept, ...others] : others)
  }

  private write(classes: readonly KeptClass[]): void {
    keepValue(this.texts, KEY, classes.slice(0, MOST_CLASSES))
  }
}
