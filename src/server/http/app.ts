/** The HTTP side: the page, the API, and what whoever keeps the server looks at. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import helmet from '@fastify/helmet'
import serveFiles from '@fastify/static'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify'
import * as v from 'valibot'
import { CLASS_ROUTES } from '../classes/routes.ts'
import { isSameOrigin } from '../socket/gateway.ts'
import { type Answer, refused, trouble, type Trouble } from '../play/trouble.ts'
import { createMatch, openTable } from './create.ts'
import { openApi } from './openapi.ts'
import { type Desk, type Route, SMALL } from './route.ts'
import { seeRounds } from './rounds.ts'
import { TABLE_ROUTES } from './tables.ts'
import { messageTroubles, problemsOut, statusOf } from './troubles.ts'

export const ROUTES: readonly Route[] = [
  createMatch,
  openTable,
  ...TABLE_ROUTES,
  seeRounds,
  ...CLASS_ROUTES,
]

export interface AppParts {
  desk: Desk
  log: FastifyBaseLogger
  /** Folder of the built page. */
  page: string
  /** Whether everything works that the server needs. */
  healthy: () => Promise<boolean>
  /** Figures in Prometheus' format. */
  metrics: () => Promise<{ type: string; text: string }>
}

/** Names connections, so that limits can tell them apart without any address. */
function connectionNames(): (request: FastifyRequest) => string {
  const names = new WeakMap<object, string>()
  let last = 0
  return ({ raw: { socket } }) => {
    let name = names.get(socket)
    if (name === undefined) {
      last += 1
      name = `c${last}`
      names.set(socket, name)
    }
    return name
  }
}

/** Everything comes from this server, and no script from within a page. */
const CONTENT = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    // Parts of the screen bring their own rules along; no rule can run anything.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    workerSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
}

/** Makes the app; it does not listen yet. */
export async function makeApp(parts: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: SMALL,
    requestTimeout: 30_000,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    routerOptions: { maxParamLength: 40 },
    forceCloseConnections: true,
  })
  await app.register(helmet, {
    contentSecurityPolicy: CONTENT,
    // Plain http on a local network has to do.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  })
  app.removeContentTypeParser('text/plain')
  const connectionOf = connectionNames()
  addGuards(app, parts, connectionOf)
  for (const route of ROUTES) addRoute(app, route, parts, connectionOf)
  addOperations(app, parts)
  await addPage(app, parts.page)
  return app
}

function addGuards(
  app: FastifyInstance,
  { desk, log }: AppParts,
  connectionOf: (request: FastifyRequest) => string,
): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' && !isSameOrigin(request.raw)) {
      return send(reply, refused('wrong-origin'), 200)
    }
    if (!request.url.startsWith('/api/')) return undefined
    const seconds = await desk.limits.take('request', connectionOf(request))
    return seconds > 0 ? send(reply, refused('too-many-requests', { seconds }), 200) : undefined
  })
  // Addresses, ids and codes stay out of the log: a route says what was asked.
  app.addHook('onResponse', async (request, reply) => {
    const { url: route = 'none' } = request.routeOptions
    const { statusCode: status, elapsedTime } = reply
    if (!route.startsWith('/api')) return
    log.info({ method: request.method, route, status, ms: Math.round(elapsedTime) }, 'request')
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = knownError(error, request.routeOptions.bodyLimit)
    if (!known) log.error({ err: error }, 'request failed')
    return send(reply, { ok: false, troubles: [known ?? trouble('internal-error')] }, 200)
  })
  app.setNotFoundHandler((_, reply) => send(reply, refused('unknown-path'), 200))
}

interface Replying {
  code(status: number): { send(body: unknown): unknown }
}

const send = (reply: Replying, answer: Answer<unknown>, status: number): unknown =>
  answer.ok
    ? reply.code(status).send(answer.value)
    : reply.code(statusOf(answer.troubles)).send(problemsOut(answer.troubles))

/** What the caller did wrong; null where it was the server. */
function knownError({ statusCode = 500, code }: FastifyError, most = SMALL): Trouble | null {
  if (statusCode === 413) return trouble('too-large', { most })
  if (statusCode === 415) return trouble('wrong-media')
  if (code === 'FST_ERR_NOT_FOUND' || statusCode === 404) return trouble('unknown-path')
  return statusCode >= 400 && statusCode < 500 ? trouble('bad-message') : null
}

function addRoute(
  app: FastifyInstance,
  route: Route,
  { desk, log }: AppParts,
  connectionOf: (request: FastifyRequest) => string,
): void {
  app.route({
    method: route.method,
    url: route.path,
    bodyLimit: route.most,
    handler: async (request, reply) => {
      const params = v.safeParse(route.params, request.params)
      if (!params.success) return send(reply, unknownPlace(route), 200)
      const body = v.safeParse(route.body ?? v.unknown(), request.body)
      if (!body.success) {
        return send(reply, { ok: false, troubles: messageTroubles(body.issues) }, 200)
      }
      const asking = {
        params: params.output as never,
        body: body.output as never,
        bearer: bearerOf(request),
        connection: connectionOf(request),
      }
      try {
        const answer = await route.act(desk, asking)
        if (answer.ok && route.type) reply.type(`${route.type}; charset=utf-8`)
        return send(reply, answer, route.status)
      } catch (error) {
        log.error({ err: error }, 'storage failed')
        return send(reply, refused('storage-failed'), 200)
      }
    },
  })
}

/** The key that came along; one that opens nothing where the header is no `Bearer`. */
const bearerOf = ({ headers: { authorization } }: FastifyRequest): string | null =>
  authorization === undefined ? null : (/^Bearer (.+)$/.exec(authorization)?.[1] ?? '')

function unknownPlace({ path }: Route): Answer<never> {
  if (path.startsWith('/api/codes')) return refused('unknown-code')
  if (path.startsWith('/api/tables')) return refused('unknown-table')
  return refused(path.startsWith('/api/classes') ? 'unknown-class' : 'unknown-match')
}

function addOperations(app: FastifyInstance, { healthy, metrics }: AppParts): void {
  const described = openApi(ROUTES)
  app.get('/api/openapi.json', async () => described)
  app.get('/healthz', async (_, reply) => {
    const ok = await healthy()
    return reply.code(ok ? 200 : 503).send({ ok })
  })
  app.get('/metrics', async (_, reply) => {
    const { type, text } = await metrics()
    return reply.type(type).send(text)
  })
}

/** Serves the page, where it has been built. */
async function addPage(app: FastifyInstance, page: string): Promise<void> {
  if (!existsSync(page)) return
  await app.register(serveFiles, { root: resolve(page), dotfiles: 'ignore' })
}
