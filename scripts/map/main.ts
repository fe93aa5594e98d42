/** `npm run map`: writes the map of every region file. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildMap, mapText } from './build.ts'
import { parseRegion } from './region.ts'

const FOLDER = new URL('../../assets/map/', import.meta.url)
const REGIONS = new URL('regions/', FOLDER)

for (const name of readdirSync(REGIONS).filter((file) => file.endsWith('.json'))) {
  const region = parseRegion(JSON.parse(readFileSync(new URL(name, REGIONS), 'utf8')))
  const file = new URL(`${region.id}.topo.json`, FOLDER)
  writeFileSync(file, mapText(buildMap(region)))
  process.stdout.write(`${fileURLToPath(file)}\n`)
}
