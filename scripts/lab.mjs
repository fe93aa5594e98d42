/** Runs the lab, bundled. */
import { join } from 'node:path'
import { bundled } from './bundle.mjs'

const folder = await bundled('lab', { lab: 'cli/lab.ts', worker: 'cli/lab/worker.ts' })
await import(join(folder, 'lab.js'))
