/** What the part of the address behind `#` says: which screen is meant. */

export type Address =
  | { screen: 'start' }
  | { screen: 'match'; id: string }
  | { screen: 'challenge'; text: string }

/** Reads the hash of an address; whatever makes no sense means the start. */
export function readAddress(hash: string): Address {
  const [, screen, rest] = /^#\/(match|challenge)\/(.+)$/.exec(hash) ?? []
  if (screen === 'match' && /^[a-z][a-z0-9-]*$/.test(rest!)) return { screen, id: rest! }
  if (screen === 'challenge') return { screen, text: rest! }
  return { screen: 'start' }
}

/** Writes the hash of a screen. */
export function addressOf(address: Exclude<Address, { screen: 'start' }>): string {
  return `#/${address.screen}/${address.screen === 'match' ? address.id : address.text}`
}
