/** A worker that plays matches: a web worker around a table. */
import type { Job, Opening } from './messages.ts'
import { Table } from './table.ts'

const table = new Table()

self.addEventListener('message', ({ data }: MessageEvent<Opening | Job>) => {
  const played = table.attend(data)
  if (played) self.postMessage(played)
})
