/** What is said about programs that play. ICU message syntax. */
export const programs = {
  'not-json': 'The answer is not one line of JSON.',
  'no-start':
    'The program {program} cannot be started: {cause, select, ENOENT {there is no such file} EACCES {it may not be run} other {{cause}}}.',
  stopped: 'The program {program} stopped ({cause}) before it answered.',
  'timed-out':
    'The program {program} did not answer within {seconds, plural, one {# second} other {# seconds}}.',
}
