/** The thinking process of the page: a web worker around a desk. */
import { Desk, type Request, type Response, type Slices } from '../ai/index.ts'

const desk = new Desk()

/** Lets messages in, so that work can be cancelled. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

async function finish(work: Slices<Response>): Promise<void> {
  let step = work.next()
  while (!step.done) {
    await pause()
    step = work.next()
  }
  self.postMessage(step.value)
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void finish(desk.attend(data))
})
