/** Makes the world whose numbers the help tells. Loaded when no match has one. */
export { compileWorld } from '../../rules/index.ts'
