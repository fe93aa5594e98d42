/** Students without a browser: clients of boardgame.io for the match, and the class's own socket beside it. */
import type { StudentView } from '../../../src/class/index.ts'
import { Api } from '../../../src/net/api.ts'
import { ClassApi } from '../../../src/net/class-api.ts'
import { ClassLink } from '../../../src/net/class-link.ts'
import { RemoteSession } from '../../../src/net/remote-session.ts'
import { legalOrders, writeOrder } from '../../../src/rules/index.ts'

const PAUSE_MS = 50
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export class Pupil {
  readonly link: ClassLink<StudentView>
  private readonly base: string
  private readonly key: string
  private session: RemoteSession | null = null

  private constructor(base: string, code: string, key: string) {
    this.base = base
    this.key = key
    this.link = new ClassLink<StudentView>({ base, code, key })
    this.link.open()
  }

  static async join(base: string, code: string): Promise<Pupil> {
    const taken = await new ClassApi(base).join(code)
    if (!taken.ok) throw new Error(JSON.stringify(taken.problems))
    return new Pupil(base, code, taken.value.key)
  }

  get view(): StudentView {
    const { view } = this.link.current()
    if (!view) throw new Error('the class has not been shown')
    return view
  }

  /** Waits until what is seen is as it should be. */
  async sees(holds: (view: StudentView) => boolean): Promise<void> {
    for (;;) {
      const { view } = this.link.current()
      if (view && holds(view)) return
      await pause(PAUSE_MS)
    }
  }

  /** Has the match open that is played at the own table now. */
  private async sitDown(): Promise<RemoteSession> {
    const { team, table } = this.view
    const [match, seat] = [table!.match!, team!.seat]
    if (this.session?.match === match && this.session.seat === seat) return this.session
    this.session?.destroy()
    const api = new Api(this.base)
    const credential = this.key
    const rounds = () => api.rounds(match, credential)
    const options = { base: this.base, match, seat, credential, rounds, shown: null }
    const opened = await RemoteSession.open(options)
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
    return (this.session = opened.value)
  }

  /** Proposes an order that the rules allow, and commits the draft where that is the captain's to do. */
  async plan(round: number): Promise<void> {
    const session = await this.sitDown()
    while (session.snapshot().played < round - 1) await pause(PAUSE_MS)
    const { team, you } = this.view
    const view = session.viewOf(team!.seat)
    const { world, position } = view
    const draft = { world, position, power: team!.seat, orders: [] }
    const [order] = legalOrders(draft)
    // One of a team proposes; otherwise all would propose the same.
    const proposes = team!.members.at(-1)?.person === you.person
    if (order && proposes && this.view.draft?.lines.length === 0) {
      await this.link.do({ act: 'propose', round, order: writeOrder(world, team!.seat, order) })
    }
    if (team!.captain === you.person) await this.commit(round)
  }

  /** Commits the draft as it stands, also where somebody of the team changes it meanwhile. */
  async commit(round: number): Promise<void> {
    for (;;) {
      const { draft, team, table } = this.view
      const { committed, computer } = table!.seats[team!.seat]!
      if (table!.round !== round || committed || computer !== null) return
      if (await this.link.do({ act: 'commit', round, revision: draft!.revision })) return
      const { problems } = this.link.current()
      if (problems[0]?.code !== 'draft-changed') throw new Error(JSON.stringify(problems))
      await pause(PAUSE_MS)
    }
  }

  leave(): void {
    this.session?.destroy()
    this.link.close()
  }
}
