/**
 * Scenarios of one's own, opened once a page, so that all its screens know those that are only in memory.
 * Loaded when one of them is wanted.
 */
import { Scenarios } from '../device/scenarios.ts'

let opened: Promise<Scenarios> | null = null

/** The scenarios of this device. Never rejects. */
export const ownScenarios = (): Promise<Scenarios> => (opened ??= Scenarios.open())
