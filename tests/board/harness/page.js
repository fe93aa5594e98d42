/**
 * Mounts the board alone, with a match in progress. In the address: scenario, theme, seed, rounds (played
 * at random), viewer, edges=top,right,bottom,left, renderer, motion=0, draft (number of ghosts), powers=4, strange
 * (number of states that the map does not know).
 * Tests reach the board as `window.harness`.
 */
import '@fontsource-variable/eb-garamond'
import '@fontsource-variable/eb-garamond/wght-italic.css'
import '@fontsource-variable/inter'
import { createBoard } from '../../../src/board/index.ts'
import { modelFor, scenarioNames } from './match.js'

const query = new URLSearchParams(location.search)
const number = (name, otherwise) => Number(query.get(name) ?? otherwise)
const log = []
const note =
  (name) =>
  (...what) =>
    log.push([name, ...what])
const harness = { log, anchors: null, ready: false, board: null, model: null, scenarioNames }
window.harness = harness

harness.model = modelFor({
  scenario: query.get('scenario') ?? 'post-settlement-2025',
  seed: query.get('seed') ?? 'board',
  rounds: number('rounds', 3),
  viewer: number('viewer', 0),
  draft: number('draft', 4),
  strange: number('strange', 0),
  powers: number('powers', 0),
})
harness.board = await createBoard(
  document.querySelector('#board'),
  {
    onState: note('state'),
    onProject: note('project'),
    onGhost: note('ghost'),
    onHover: note('hover'),
    onMoved: (anchors) => {
      harness.anchors = anchors
    },
    onReady: () => {
      harness.ready = true
      note('ready')(Math.round(performance.now()))
    },
  },
  {
    theme: query.get('theme') ?? 'atlas',
    reducedMotion: query.get('motion') === '0',
    viewer: number('viewer', 0),
    renderer: query.get('renderer') ?? 'auto',
  },
)
note('mounted')(Math.round(performance.now()))
const [top, right, bottom, left] = (query.get('edges') ?? '0,0,0,0').split(',').map(Number)
harness.board.insets({ top, right, bottom, left })
harness.board.show(harness.model)
