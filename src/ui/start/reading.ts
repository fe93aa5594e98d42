/** Reads what was asked for. Loaded with it: reading takes more code than the page itself. */
export { parseScenario, parseScenarioValue } from '../../scenario/index.ts'
