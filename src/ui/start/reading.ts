/** Reads what was asked for. Loaded with it: reading takes more code than the page itself. */
export { parseScenarioValue } from '../../scenario/index.ts'
