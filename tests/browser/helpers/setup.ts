/** Builds the client once for all browser tests of a run, and serves it as `npm start` does. */
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildAndServe } from '../../../bench/client/site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the start page. */
    site: string
    /** Folder of the built client. */
    page: string
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  // Tests have an environment of their own, in which React would be built as for development.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  const { url, folder, close } = await buildAndServe()
  process.env.NODE_ENV = NODE_ENV
  project.provide('site', url)
  project.provide('page', resolve(folder))
  return close
}
