/** The built client, served as `npm start` serves it. */
import { inject } from 'vitest'

export interface Site {
  /** Address of the start page. */
  url: string
  close: () => Promise<void>
}

/** The client that was built and is served once for all browser tests of a run. */
export const serveSite = async (): Promise<Site> => ({
  url: inject('site'),
  close: async () => undefined,
})
