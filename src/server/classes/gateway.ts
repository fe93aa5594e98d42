/** The sockets of classes: who enters one is shown it, and does what its key allows. */
import type { Namespace, Socket } from 'socket.io'
import { guess } from '../http/route.ts'
import type { Limits } from '../limits.ts'
import { hashOf } from '../play/keys.ts'
import { type Answer, done, refused } from '../play/trouble.ts'
import { Conversation, type Ears } from '../socket/conversation.ts'
import type { ClassWatcher, Role } from './audience.ts'
import type { ClassBook } from './book.ts'
import type { ClassHost } from './host.ts'
import { isTeacherAct, readAct, readEntering } from './messages.ts'

/** Name of the namespace. */
export const CLASS_NAMESPACE = '/class'

export interface ClassGatewayParts {
  classes: ClassBook
  limits: Limits
  ears: Ears
  /** Hears that somebody tried what only a teacher may do. */
  tried: (act: string, role: Role | 'none') => void
}

/** What a connection is shown. */
interface Shown {
  host: ClassHost
  watcher: ClassWatcher
}

/** Serves a namespace. */
export function serveClasses(namespace: Namespace, parts: ClassGatewayParts): void {
  namespace.on('connection', (socket) => greet(socket, parts))
}

function greet(socket: Socket, parts: ClassGatewayParts): void {
  const conversation = new Conversation(socket, parts)
  let shown: Shown | null = null
  const release = (): void => {
    shown?.host.leave(shown.watcher)
    shown = null
  }
  socket.on('disconnect', release)
  conversation.hear({
    enter: async (message) => {
      const wait = await conversation.limit('sync', socket.id)
      if (wait) return wait
      const found = await findClass(socket, message, parts)
      if (!found.ok) return found
      release()
      const { host, watcher } = found.value
      shown = found.value
      const entered = await host.enter(watcher)
      // It may have gone, or entered another class, while it waited for its turn.
      if (!socket.connected || shown?.watcher !== watcher) host.leave(watcher)
      return entered ? done(null) : refused('wrong-class-key')
    },
    do: async (message) => {
      const act = readAct(message)
      if (!act) return refused('bad-message')
      if (!shown) {
        if (!isTeacherAct(act)) return refused('not-entered')
        parts.tried(act.act, 'none')
        return refused('teacher-only')
      }
      const { host, watcher } = shown
      const wait = await conversation.limit('class-act', `${host.id}:${watcher.key}`)
      return wait ?? host.act(watcher, act)
    },
  })
}

/** The class that a connection wants to be shown, and as whom. */
async function findClass(
  socket: Socket,
  message: readonly unknown[],
  { classes, limits }: ClassGatewayParts,
): Promise<Answer<Shown>> {
  const entering = readEntering(message)
  if (!entering) return refused('bad-message')
  const { code, key } = entering
  const purses = [
    ['table-code', socket.id],
    ['table-code-all', ''],
  ] as const
  const found = await guess({ limits }, purses, async () => {
    const host = await classes.at(code)
    return host ? done(host) : refused('unknown-class')
  })
  if (!found.ok) return found
  const opened = found.value.opens(key)
  if (!opened) return refused('wrong-class-key')
  const watcher: ClassWatcher = {
    ...opened,
    key: hashOf(key),
    send: (event, ...args) => void socket.emit(event, ...args),
    interrupt: () => socket.conn.close(),
  }
  return done({ host: found.value, watcher })
}
