/** A class over real sockets: its teacher, its projector and its students. */
import { io, type Socket } from 'socket.io-client'
import { afterAll, afterEach, beforeAll } from 'vitest'
import {
  withParts,
  type ClassAct,
  type ClassSettings,
  type DeskView,
  type Parts,
  type ProjectorView,
  type StudentView,
} from '../../src/class/index.ts'
import {
  cleanUp,
  refuseDefects,
  start,
  until,
  type StartOptions,
  type TestServer,
} from './start.ts'

export interface Answered {
  ok: boolean
  problems?: { code: string; params: Record<string, unknown> }[]
}

interface Engine {
  on(event: 'data', hear: (data: unknown) => void): void
}

/** A connection to a class, and what it has been shown. */
export class Visitor<View extends object> {
  readonly socket: Socket
  view: View | null = null
  gone: string | null = null
  /** Every text that the server has sent. */
  readonly texts: string[] = []
  private readonly code: string
  private readonly key: string | null

  constructor(url: string, code: string, key: string | null) {
    this.code = code
    this.key = key
    this.socket = io(`${url}/class`, { transports: ['websocket'], forceNew: true })
    this.socket.on('connect', () => {
      const { engine } = this.socket.io as unknown as { engine: Engine }
      engine.on('data', (data) => void this.texts.push(String(data)))
      if (this.key !== null) void this.enter()
    })
    this.socket.on('show', (parts: Parts) => {
      this.view = withParts(this.view, parts)
    })
    this.socket.on('gone', (why: string) => {
      this.gone = why
    })
  }

  /** What is seen now. Throws before the first view. */
  get seen(): View {
    if (!this.view) throw new Error('nothing was shown')
    return this.view
  }

  async enter(): Promise<Answered> {
    const { code, key } = this
    return (await this.socket.emitWithAck('enter', { code, key })) as Answered
  }

  async do(act: ClassAct | Record<string, unknown>): Promise<Answered> {
    return (await this.socket.timeout(10_000).emitWithAck('do', act)) as Answered
  }

  /** Does what has to be done. */
  async must(act: ClassAct): Promise<void> {
    const { ok, problems } = await this.do(act)
    if (!ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(problems)}`)
  }

  /** Code of the refusal of an act; null where it was done. */
  async refusal(act: ClassAct | Record<string, unknown>): Promise<string | null> {
    const { ok, problems } = await this.do(act)
    return ok ? null : problems![0]!.code
  }

  /** Waits until what is seen is as it should be. */
  async sees(holds: (view: View) => unknown): Promise<View> {
    await until(() => this.view && holds(this.view))
    return this.seen
  }

  close(): void {
    this.socket.disconnect()
  }
}

export interface Admitted {
  key: string
  person: number
  name: string
  back: string
  spins: number
}

export type Student = Visitor<StudentView> & { own: Admitted }

/** A class that a test has opened. */
export class Classroom {
  readonly server: Pick<TestServer, 'url' | 'ask'>
  readonly code: string
  readonly keys: { teacher: string; assistant: string; projector: string }
  readonly desk: Visitor<DeskView>
  private readonly visitors: { close(): void }[] = []

  private constructor(
    server: Pick<TestServer, 'url' | 'ask'>,
    code: string,
    keys: Classroom['keys'],
  ) {
    this.server = server
    this.code = code
    this.keys = keys
    this.desk = this.visit<DeskView>(keys.teacher)
  }

  static async open(
    server: Pick<TestServer, 'url' | 'ask'>,
    settings: Partial<ClassSettings> = {},
    more: Record<string, unknown> = {},
  ): Promise<Classroom> {
    const { status, body } = await server.ask('POST', '/api/classes', {
      scenario: 'first-steps',
      settings: { computer: 'flowchart', ...settings },
      ...more,
    })
    if (status !== 201) throw new Error(JSON.stringify(body))
    const room = new Classroom(server, body.code, body.keys)
    await room.desk.sees(() => true)
    return room
  }

  visit<View extends object>(key: string | null): Visitor<View> {
    const visitor = new Visitor<View>(this.server.url, this.code, key)
    this.visitors.push(visitor)
    return visitor
  }

  async projector(): Promise<Visitor<ProjectorView>> {
    const visitor = this.visit<ProjectorView>(this.keys.projector)
    await visitor.sees(() => true)
    return visitor
  }

  async student(name?: string): Promise<Student> {
    const { status, body } = await this.server.ask(
      'POST',
      `/api/classes/${this.code}/join`,
      name === undefined ? {} : { name },
    )
    if (status !== 200) throw new Error(JSON.stringify(body))
    return this.enter(body as Admitted)
  }

  async enter(own: Admitted): Promise<Student> {
    const visitor = Object.assign(this.visit<StudentView>(own.key), { own })
    await visitor.sees(() => true)
    return visitor
  }

  async students(count: number): Promise<Student[]> {
    const students: Student[] = []
    for (let index = 0; index < count; index++) students.push(await this.student())
    return students
  }

  async record(key = this.keys.teacher, path = 'record') {
    return fetch(`${this.server.url}/api/classes/${this.code}/${path}`, {
      headers: { authorization: `Bearer ${key}` },
    })
  }

  close(): void {
    for (const visitor of this.visitors) visitor.close()
  }
}

/** Rooms on a server, closed after each test. */
export function classrooms(server: () => TestServer) {
  const rooms: Classroom[] = []
  return {
    open: async (settings: Partial<ClassSettings> = {}, more: Record<string, unknown> = {}) => {
      const room = await Classroom.open(server(), settings, more)
      rooms.push(room)
      return room
    },
    close: () => {
      for (const room of rooms.splice(0)) room.close()
    },
  }
}

/** A server for the tests of a file. What a test opens is closed after it; no defect may be left. */
export function classServer(options: StartOptions = {}) {
  let server: TestServer
  const { open, close } = classrooms(() => server)
  beforeAll(async () => {
    server = await start(options)
  })
  afterEach(close)
  afterAll(async () => {
    await server.close()
    refuseDefects(server)
    cleanUp()
  })
  return {
    open,
    /** The server, once the tests have begun. */
    get server() {
      return server
    },
  }
}

/** Starts a class of so many students; settles when all see their match. */
export async function begun(room: Classroom, count: number): Promise<Student[]> {
  const students = await room.students(count)
  await room.desk.must({ act: 'start' })
  for (const student of students) await student.sees(({ table }) => table?.phase === 'planning')
  return students
}
