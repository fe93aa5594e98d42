/** Scenario files in brief, for pages that need no more of them: `x.json?brief`. */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import type { Scenario } from '../../src/scenario/index.ts'

const QUERY = '?brief'

/** Gives of a file what `ScenarioBrief` names. */
export const scenarioBriefs = (): Plugin => ({
  name: 'scenario-briefs',
  load: {
    filter: { id: /\/scenarios\/[^/]+\.json\?brief$/ },
    async handler(id) {
      const path = id.slice(0, -QUERY.length)
      this.addWatchFile(path)
      const { name, powers, calendar } = JSON.parse(await readFile(path, 'utf8')) as Scenario
      const brief = {
        name,
        powers: powers.map(({ name }) => ({ name })),
        calendar: { rounds: calendar.rounds },
      }
      return `export default ${JSON.stringify(brief)}`
    },
  },
})
