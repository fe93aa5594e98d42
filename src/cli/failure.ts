/** What goes wrong in a way that people can mend: it ends the command with one line. */
export class Failure extends Error {}
