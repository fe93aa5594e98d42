/** All English messages, one table a theme. */
import { problems } from './problems.ts'

export const en = { problem: problems }
