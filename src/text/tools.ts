/** What the tools on the command line say: apart, so that no page loads it. */
import { enTools } from './en/tools.ts'
import { formatterOf, type KeyIn } from './message.ts'

/** The name of a message of the tools, as in `report.title`. */
export type ToolKey = KeyIn<typeof enTools>

export const formatToolMessage = formatterOf({ en: enTools })
