/** The API described for programs: an OpenAPI document made of the routes themselves. */
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { routeSentence } from '../../text/server.ts'
import type { Route } from './route.ts'

const VERSION = '3.1.0'

/** JSON Schema of a schema; what it cannot say is left out. */
function schemaOf(schema: v.GenericSchema): object {
  const { $schema: _, ...described } = toJsonSchema(schema, { errorMode: 'ignore' })
  return described
}

const content = (schema: object, type = 'application/json') => ({ [type]: { schema } })

const PROBLEMS = {
  type: 'object',
  required: ['problems'],
  properties: {
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'params', 'text'],
        properties: {
          code: { type: 'string' },
          pointer: { type: 'string' },
          params: { type: 'object' },
          text: { type: 'string' },
        },
      },
    },
  },
}

/** OpenAPI writes parameters in braces. */
export const openApiPath = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}')

function operationOf({ name, path, params, body, status, result, type }: Route): object {
  const schemas = (params as v.StrictObjectSchema<v.ObjectEntries, undefined>).entries
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
  return {
    operationId: name,
    summary: routeSentence('en', name),
    parameters: names.map((each) => ({
      name: each,
      in: 'path',
      required: true,
      schema: schemaOf(schemas[each] as v.GenericSchema),
    })),
    ...(body &&
      body.type !== 'undefined' && {
        requestBody: { required: true, content: content(schemaOf(body)) },
      }),
    responses: {
      [status]: { description: 'done', content: content(schemaOf(result), type) },
      default: { description: 'refused', content: content(PROBLEMS) },
    },
  }
}

/** The whole document. */
export function openApi(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const path = openApiPath(route.path)
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) }
  }
  return { openapi: VERSION, info: { title: 'Multivector', version: '1' }, paths }
}
