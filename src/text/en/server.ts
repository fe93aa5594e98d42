/** What the game server says, in plain English. ICU message syntax. */
export const serverTroubles = {
  'bad-message': 'The message is not what the server expects: its fields are missing or wrong.',
  'unknown-match': 'There is no such match. Matches are deleted 30 days after their last move.',
  'unknown-table': 'There is no table with this code.',
  'unknown-scenario': 'There is no scenario {scenario}.',
  'unknown-player': 'There is no computer player {player}.',
  'unknown-path': 'There is nothing at this address.',
  'unknown-seat': 'The match has no such seat.',
  'wrong-credentials': 'The seat does not open with these credentials.',
  'wrong-seat-code': 'No seat of the table opens with this code.',
  'seat-taken': 'The seat is taken.',
  'table-full': 'All seats of the table are taken.',
  'seat-present':
    'Whoever holds the seat is connected, so that only they can give it to a computer.',
  'match-held': 'The match is paused, so that nothing can be committed.',
  'nothing-to-rewind': 'There is no round before that could be gone back to.',
  'team-decides': 'Several people share this seat; they commit through their class.',
  'class-decides': 'Who sits here is decided by the teacher of the class.',
  'match-over': 'The match is over.',
  'match-not-over': 'The match is not over yet.',
  'round-over': 'The round that this was meant for is over.',
  'not-active': 'The seat has nothing to do in this round any more.',
  'plan-refused': 'The plan is refused: {why}',
  'too-many-requests':
    'That was too much at once. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'too-large': 'The message is larger than {most, number} bytes.',
  'wrong-media': 'The message has to be JSON.',
  'storage-failed': 'The server cannot write at present. Nothing was changed; try again later.',
  'server-busy': 'The server is too busy with this match. Try again.',
  'seat-moved': 'The seat was opened on another device.',
  'wrong-origin': 'Pages of other sites may not use this server.',
  'internal-error': 'The server made a mistake. Nothing was changed.',
}

/** What the server's commands print. */
export const serverWords = {
  listening: 'Multivector is at {address}',
  network: 'On the local network at {address}',
  stopping: 'Stopping; matches are kept.',
  'bad-setting': 'The setting {name} cannot be {found}: {expected}.',
  'expected-port': 'it is a port number from 0 to 65535',
  'expected-limit': 'it is a whole number from 1 to 1000000',
  'expected-url': 'it is the address of a PostgreSQL database, postgres://…',
  'expected-folder': 'it names a folder',
  'not-built': 'The page is not built. Build it with: npm run build',
  'not-started': 'The server cannot start: {reason}',
  'backed-up': '{lines, plural, one {# line} other {# lines}} written to {file}',
  restored: '{lines, plural, one {# row} other {# rows}} restored from {file}',
  'backup-failed': 'No backup was written: {reason}',
  'restore-failed': 'Nothing was restored: {reason}',
  match:
    '{id}  {seats, plural, one {# seat} other {# seats}}  {version, plural, one {# change} other {# changes}}  last {changed}  {ended, select, true {ended} other {under way}}',
  'no-matches': 'No matches are kept.',
}

/** What the routes of the HTTP API are for. */
export const apiRoutes = {
  'create-match': 'Make a match, with a credential for each seat that a person plays.',
  'open-table': 'Make a match that people join by a code.',
  'see-match': 'What everybody may know of a match and its seats.',
  'see-table': 'The match that is played at a table.',
  join: 'Take an open seat at a table.',
  rejoin: 'Open one’s seat again, by the token of the device or by the seat’s code.',
  leave: 'Give one’s seat up.',
  'to-computer': 'Have a computer play one’s own seat, or a seat whose holder is not connected.',
  'to-person':
    'Play one’s seat again instead of a computer, or open to people one that nobody holds.',
  'see-rounds': 'The rounds of a match so far, as a seat or a spectator may know them.',
  rematch: 'Play again at the same table, with the same seats.',
}

/** Nicknames are made of one word of each list. */
export const nicknameFirst =
  'Amber Bold Brisk Calm Clever Early Gentle Golden Keen Lively Merry Patient Quiet Silver Steady Swift'
export const nicknameSecond =
  'Argali Camel Crane Eagle Falcon Fox Gazelle Hare Ibex Leopard Lynx Marmot Owl Saiga Stork Swan'
