/** A class as one key sees it: entered by a socket, entered again by itself whenever that comes back. */
import { io, type Socket } from 'socket.io-client'
import { withParts, type ClassAct, type ClassView, type Parts } from '../class/index.ts'
import type { Problem } from './request.ts'

/** `moved`: the place was opened on another device. `left`: it was given up. `deleted`: the class was. */
export type Gone = 'moved' | 'left' | 'deleted'

/** What is there of a class; the same object until something changes. */
export interface LinkState<View extends ClassView> {
  /** Null until the class has been shown. */
  view: View | null
  link: 'up' | 'down'
  /** What lies between the server's clock and `performance.now()`, in ms. */
  ahead: number
  gone: Gone | null
  /** Why the class does not open; null while it may. */
  closed: readonly Problem[] | null
  /** Why the last act was refused; none once something else is tried. */
  problems: readonly Problem[]
}

export interface LinkOptions {
  /** Address of the page, beside which the server listens for sockets. */
  base: string
  code: string
  key: string
}

type Reply = { ok: true } | { ok: false; problems: readonly Problem[] }

/** How long an act may take, in ms. */
const PATIENCE = 15_000
const NO_PROBLEMS: readonly Problem[] = []

function socketTo(base: string): Socket {
  const { origin } = new URL(base)
  const { pathname: path } = new URL('socket.io/', base)
  // Some networks let no WebSockets through; the other way takes over there.
  return io(`${origin}/class`, {
    path,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
  })
}

export class ClassLink<View extends ClassView> {
  readonly code: string
  private readonly options: LinkOptions
  private socket: Socket | null = null
  private readonly listeners = new Set<() => void>()
  private state: LinkState<View> = {
    view: null,
    link: 'down',
    ahead: 0,
    gone: null,
    closed: null,
    problems: NO_PROBLEMS,
  }

  constructor(options: LinkOptions) {
    this.code = options.code
    this.options = options
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  current = (): LinkState<View> => this.state

  /** Asks for something to be done; whether it was. Why not stands among the problems. */
  do = async (act: ClassAct): Promise<boolean> => {
    if (this.state.problems.length > 0) this.turn({ problems: NO_PROBLEMS })
    const reply = await this.send('do', act)
    if (!reply.ok) this.turn({ problems: reply.problems })
    return reply.ok
  }

  /** Enters the class; to be closed again. */
  open(): void {
    const socket = socketTo(this.options.base)
    this.socket = socket
    socket.on('connect', () => void this.enter())
    socket.on('disconnect', () => this.turn({ link: 'down' }))
    socket.on('show', (parts: Parts, now: number) => this.show(parts, now))
    socket.on('gone', (gone: Gone) => this.end(gone))
  }

  close(): void {
    this.socket?.disconnect()
    this.socket?.off()
    this.socket = null
  }

  private async enter(): Promise<void> {
    const reply = await this.send('enter', { code: this.code, key: this.options.key })
    if (reply.ok) this.turn({ link: 'up', closed: null })
    else if (reply.problems[0]?.code !== 'unreachable') this.turn({ closed: reply.problems })
  }

  private async send(event: string, message: unknown): Promise<Reply> {
    const { socket } = this
    try {
      if (!socket) throw new Error('the class is closed')
      return (await socket.timeout(PATIENCE).emitWithAck(event, message)) as Reply
    } catch {
      return { ok: false, problems: [{ code: 'unreachable', params: {} }] }
    }
  }

  private show(parts: Parts, now: number): void {
    const view = withParts(this.state.view, parts)
    this.turn({ view, ahead: now - performance.now(), link: 'up' })
  }

  private end(gone: Gone): void {
    this.turn({ gone })
    this.socket?.disconnect()
  }

  private turn(change: Partial<LinkState<View>>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}

/** A moment of the server's clock by `performance.now()`; null for none. */
export const momentHere = (
  { ahead }: Pick<LinkState<ClassView>, 'ahead'>,
  moment: number | null,
): number | null => (moment === null ? null : moment - ahead)
