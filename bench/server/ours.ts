/** This project's server on its embedded database, every commit on the disk before it is told. */
import { startServer } from '../../src/server/server.ts'
import { ALLOWANCES, type Allowances } from '../../src/server/limits.ts'
import { dirname } from 'node:path'
import { serve } from './child.ts'

/** The limits work, but nobody comes up against them: people do not play without a pause. */
const AMPLE = Object.fromEntries(
  Object.keys(ALLOWANCES).map((name) => [name, { points: 1_000_000, duration: 1 }]),
) as unknown as Allowances

serve(async ({ scenarioFile, folder }) => {
  const config = {
    port: 0,
    dataFolder: folder,
    databaseUrl: null,
    pageFolder: 'no-page',
    scenarioFolder: dirname(scenarioFile),
    allowances: AMPLE,
    mostConnections: 10_000,
  }
  const thinker = {
    choose: () => Promise.reject(new Error('people play all seats')),
    close: async () => undefined,
  }
  const { port } = await startServer(config, { thinker })
  return port
})
