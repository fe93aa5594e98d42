/** `npm run map`: writes the map and the relief of every region file. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildMap, mapText } from './build.ts'
import { reliefName } from './meta.ts'
import { makePlane } from './projection.ts'
import { parseRegion } from './region.ts'
import { reliefPicture } from './relief.ts'

const FOLDER = new URL('../../assets/map/', import.meta.url)
const REGIONS = new URL('regions/', FOLDER)

function write(name: string, content: string | Buffer): void {
  const file = new URL(name, FOLDER)
  writeFileSync(file, content)
  process.stdout.write(`${fileURLToPath(file)}: ${Math.ceil(content.length / 1000)} kB\n`)
}

for (const name of readdirSync(REGIONS).filter((file) => file.endsWith('.json'))) {
  const region = parseRegion(JSON.parse(readFileSync(new URL(name, REGIONS), 'utf8')))
  write(`${region.id}.topo.json`, mapText(buildMap(region)))
  write(reliefName(region), await reliefPicture(region, makePlane(region)))
}
