/** What the part of the address behind `#` says: which screen is meant. */

export type Address =
  | { screen: 'start' }
  | { screen: 'match'; id: string }
  | { screen: 'challenge'; text: string }
  /** The way to tables over a network. */
  | { screen: 'tables' }
  | { screen: 'table'; code: string }

/** Reads the hash of an address; whatever makes no sense means the start. */
export function readAddress(hash: string): Address {
  if (hash === '#/tables') return { screen: 'tables' }
  const [, screen, rest] = /^#\/(match|challenge|table)\/(.+)$/.exec(hash) ?? []
  if (screen === 'match' && /^[a-z][a-z0-9-]*$/.test(rest!)) return { screen, id: rest! }
  if (screen === 'table' && /^[A-Za-z0-9]{6}$/.test(rest!)) {
    return { screen, code: rest!.toUpperCase() }
  }
  if (screen === 'challenge') return { screen, text: rest! }
  return { screen: 'start' }
}

/** Writes the hash of a screen. */
export function addressOf(address: Exclude<Address, { screen: 'start' }>): string {
  switch (address.screen) {
    case 'match':
      return `#/match/${address.id}`
    case 'challenge':
      return `#/challenge/${address.text}`
    case 'table':
      return `#/table/${address.code}`
    default:
      return '#/tables'
  }
}
