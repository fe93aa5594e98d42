/**
 * Scenarios whose page is left before they are saved, put where that takes no time and saved when a page
 * is opened again, as `leaving.ts` does for matches. There may be several: each page has its own.
 */
import * as v from 'valibot'
import { anyText, count, type Origin, OriginSchema } from './scenario-store.ts'
import type { Scenarios, ScenarioState } from './scenarios.ts'
import { keepValue, readValue, type Texts } from './texts.ts'

const KEY = 'multivector.leaving-scenarios'

/** A scenario as it stood when its page was left, in ms since 1970. */
interface Left {
  origin: Origin
  state: ScenarioState
  changed: number
}

/** What the device needs to know of it; its document is read as any other when it is loaded. */
const LeftSchema = v.object({
  origin: OriginSchema,
  state: v.looseObject({
    document: v.looseObject({ id: v.string(), name: anyText }),
    plays: v.boolean(),
  }),
  changed: count,
})

/** Puts a scenario aside, without its history where there is no room; whether there was any. Never throws. */
export function putAside(left: Left, texts: Texts): boolean {
  const others = asideIn(texts).filter((other) => !isOfSamePage(other, left.origin))
  const brief = { ...left, state: { ...left.state, history: null } }
  return keepValue(texts, KEY, [...others, left]) || keepValue(texts, KEY, [...others, brief])
}

/** Takes back what a page has put aside, since it has come back and saved it. Never throws. */
export function takeBack(origin: Origin, texts: Texts): void {
  const aside = asideIn(texts)
  const others = aside.filter((left) => !isOfSamePage(left, origin))
  if (others.length < aside.length) keepValue(texts, KEY, others)
}

/** Saves what was put aside. What another page has changed since is saved beside it. Never rejects. */
export async function saveAside(scenarios: Scenarios, texts: Texts): Promise<void> {
  for (const left of asideIn(texts)) {
    await save(scenarios, left)
    takeBack(left.origin, texts)
  }
}

async function save(scenarios: Scenarios, { origin, state, changed }: Left): Promise<void> {
  const known = (await scenarios.list()).find(({ key }) => key === origin.key)
  if (known?.writer === origin.writer && known.changed >= changed) return
  const saved = await scenarios.save(origin, state, changed)
  if (saved.on === 'nowhere') {
    await scenarios.save(scenarios.begin(origin.madeFrom), state, changed)
  }
}

const isOfSamePage = (left: Left, { key, writer }: Origin): boolean =>
  left.origin.key === key && left.origin.writer === writer

/** What is put aside; what is damaged is left out. */
function asideIn(texts: Texts): Left[] {
  const kept = readValue(texts, KEY)
  return Array.isArray(kept) ? kept.filter(isLeft) : []
}

const isLeft = (value: unknown): value is Left => v.is(LeftSchema, value)
