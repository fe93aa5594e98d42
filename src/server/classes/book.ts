/** All classes of the server: made, found, and let go of when nobody needs them. */
import { type ClassSettings, USUAL_SETTINGS } from '../../class/index.ts'
import type { WrittenPlan } from '../../rules/index.ts'
import { hashOf, newKey, newMatchId, newTableCode } from '../play/keys.ts'
import type { Kept } from '../play/keeper.ts'
import { type KeptScenario, ScenarioShelf } from '../play/scenarios.ts'
import type { StoredClass } from '../storage/index.ts'
import { ClassHost } from './host.ts'
import type { ClassSurroundings } from './keeper.ts'
import { ClassLog } from './log.ts'
import { type ClassState, emptyTable, type LeadKey } from './state.ts'

/** What a new class is made of. */
export interface ClassPlan {
  /** The scenario to play, shortened already. */
  scenario: KeptScenario
  /** Rounds before it was shortened. */
  fullRounds: number
  settings: Partial<ClassSettings>
}

/** A class in memory, and when it was last asked for. */
interface Loaded {
  host: Promise<ClassHost | null>
  asked: number
}

/** A class that nobody is shown stays in memory this long, in ms. */
const LINGERS = 60_000
/** Draws of a code before it is given up. */
const DRAWS = 20

function openingOf(
  { scenario: { scenario }, fullRounds, settings: wanted }: ClassPlan,
  keys: Record<LeadKey, string>,
): ClassState {
  const settings = { ...USUAL_SETTINGS, ...wanted }
  const powers = scenario.powers.map(({ id }) => id)
  return {
    scenario: scenario.id,
    fullRounds,
    rounds: scenario.calendar.rounds,
    powers,
    keys,
    phase: 'lobby',
    settings,
    people: [],
    tables: Array.from({ length: settings.tables }, () => emptyTable(powers.length)),
    poll: null,
    notices: [],
  }
}

export class ClassBook {
  private readonly around: ClassSurroundings
  private readonly shelf: ScenarioShelf
  private readonly loaded = new Map<string, Loaded>()

  constructor(around: ClassSurroundings) {
    this.around = around
    this.shelf = new ScenarioShelf(around.storage)
  }

  /** Makes a class and keeps it; its keys are told once. Rejects where storage fails. */
  async create(plan: ClassPlan): Promise<{ code: string; keys: Record<LeadKey, string> }> {
    const keys = { teacher: newKey(), assistant: newKey(), projector: newKey() }
    const hashes = {
      teacher: hashOf(keys.teacher),
      assistant: hashOf(keys.assistant),
      projector: hashOf(keys.projector),
    }
    const now = this.around.now()
    for (let draw = 0; draw < DRAWS; draw++) {
      const kept: StoredClass = {
        id: newMatchId(),
        code: newTableCode(),
        scenario: plan.scenario.hash,
        state: JSON.stringify(openingOf(plan, hashes)),
        version: 0,
        created: now,
        changed: now,
      }
      const saved = await this.around.storage.createClass(kept, plan.scenario.document)
      if (saved === 'saved') return { code: kept.code, keys }
    }
    throw new Error(`no free code in ${DRAWS} draws`)
  }

  /** The class with a code; null where there is none. Rejects where storage fails. */
  async at(code: string): Promise<ClassHost | null> {
    const id = await this.around.storage.classAt(code)
    return id === null ? null : this.host(id)
  }

  /** The classes in memory. */
  async loadedHosts(): Promise<ClassHost[]> {
    const hosts = [...this.loaded.values()].map(({ host }) => host.catch(() => null))
    return (await Promise.all(hosts)).filter((host) => host !== null)
  }

  /** Hears that a match has changed. */
  heard({ class: id }: Kept): void {
    if (id === null) return
    void this.loaded.get(id)?.host.then(
      (host) => host?.heard(),
      () => undefined,
    )
  }

  /** What the seats of a match would commit as their teams' drafts stand. */
  async drafts({ id: match, class: id }: Kept): Promise<(WrittenPlan | null)[]> {
    const host = id === null ? null : await this.host(id)
    if (!host) return []
    await host.looked()
    return host.draftsOf(match)
  }

  /** Lets go of classes that nobody needs, and looks after the others. */
  async sweep(): Promise<void> {
    const now = this.around.now()
    for (const [id, { host, asked }] of this.loaded) {
      const found = await host.catch(() => null)
      const isOld = asked < now - LINGERS
      if (!found || found.mustGo || (isOld && found.isIdle)) this.letGo(id, found)
      else found.heard()
    }
  }

  /** Settles once all classes have done what was under way. */
  async drained(): Promise<void> {
    for (const { host } of this.loaded.values()) {
      const found = await host.catch(() => null)
      await found?.drained()
    }
  }

  private async host(id: string): Promise<ClassHost | null> {
    const known = this.loaded.get(id)
    if (known) {
      known.asked = this.around.now()
      const host = await known.host
      if (!host?.mustGo) return host
      if (this.loaded.get(id) === known) this.letGo(id, host)
      return this.host(id)
    }
    const host = this.load(id)
    this.loaded.set(id, { host, asked: this.around.now() })
    const found = await host.catch(() => null)
    if (!found) this.loaded.delete(id)
    return host
  }

  private letGo(id: string, host: ClassHost | null): void {
    this.loaded.delete(id)
    host?.release()
  }

  private async load(id: string): Promise<ClassHost | null> {
    const kept = await this.around.storage.class(id)
    if (!kept) return null
    const scenario = await this.shelf.find(kept.scenario)
    const document = { scenario, hash: kept.scenario, document: JSON.stringify(scenario) }
    const log = new ClassLog(await this.around.storage.entries(id))
    return new ClassHost(this.around, kept, log, document)
  }
}
