/** Runs the game server, bundled; with words after it, one of the commands about what it keeps. */
import { join } from 'node:path'
import { bundled } from './bundle.mjs'

const folder = await bundled('server', {
  main: 'server/main.ts',
  job: 'server/think/job.ts',
  commands: 'cli/server.ts',
})
await import(join(folder, process.argv.length > 2 ? 'commands.js' : 'main.js'))
