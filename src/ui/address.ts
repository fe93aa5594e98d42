/** What the part of the address behind `#` says: which screen is meant. */

export type Address =
  | { screen: 'start' }
  | { screen: 'match'; id: string }
  | { screen: 'challenge'; text: string }
  /** The way to tables over a network. */
  | { screen: 'tables' }
  | { screen: 'table'; code: string }
  /** Opening a class, and what teachers read before. */
  | { screen: 'teach' }
  | { screen: 'lesson'; scenario: string }
  /** A class as a student sees it. */
  | { screen: 'class'; code: string }
  /** A class as its teacher sees it, and as all see it on the wall; each by its key. */
  | { screen: 'desk' | 'projector'; code: string; key: string }
  /** The scenarios of one's own, one of them by its key on this device, and one that a link carries. */
  | { screen: 'editor' }
  | { screen: 'edit'; key: string; section: string }
  | { screen: 'scenario'; text: string }

/** Reads the hash of an address; whatever makes no sense means the start. */
export function readAddress(hash: string): Address {
  if (hash === '#/tables') return { screen: 'tables' }
  if (hash === '#/teach') return { screen: 'teach' }
  if (hash === '#/editor') return { screen: 'editor' }
  const [, screen, rest] = /^#\/(match|challenge|table|lesson|class)\/(.+)$/.exec(hash) ?? []
  if (screen === 'match' && /^[a-z][a-z0-9-]*$/.test(rest!)) return { screen, id: rest! }
  if ((screen === 'table' || screen === 'class') && /^[A-Za-z0-9]{6}$/.test(rest!)) {
    return { screen, code: rest!.toUpperCase() }
  }
  if (screen === 'lesson' && /^[a-z0-9-]+$/.test(rest!)) return { screen, scenario: rest! }
  if (screen === 'challenge') return { screen, text: rest! }
  return readKeyed(hash) ?? readEdited(hash) ?? { screen: 'start' }
}

/** The address of a scenario in the editor, or of one to be looked at. */
function readEdited(hash: string): Address | null {
  const [, key, section = ''] = /^#\/editor\/([0-9-]{3,40})(?:\/([a-z]+))?$/.exec(hash) ?? []
  if (key !== undefined) return { screen: 'edit', key, section }
  const [, text] = /^#\/scenario\/([\w-]+)$/.exec(hash) ?? []
  return text === undefined ? null : { screen: 'scenario', text }
}

/** The address of a screen that a key opens. */
function readKeyed(hash: string): Address | null {
  const [, screen, code, key] =
    /^#\/(desk|projector)\/([A-Za-z0-9]{6})\/([\w-]{8,64})$/.exec(hash) ?? []
  if (screen !== 'desk' && screen !== 'projector') return null
  return { screen, code: code!.toUpperCase(), key: key! }
}

/** Writes the hash of a screen. */
export function addressOf(address: Exclude<Address, { screen: 'start' }>): string {
  switch (address.screen) {
    case 'match':
      return `#/match/${address.id}`
    case 'challenge':
      return `#/challenge/${address.text}`
    case 'table':
    case 'class':
      return `#/${address.screen}/${address.code}`
    case 'desk':
    case 'projector':
      return `#/${address.screen}/${address.code}/${address.key}`
    case 'lesson':
      return `#/lesson/${address.scenario}`
    case 'teach':
      return '#/teach'
    case 'editor':
      return '#/editor'
    case 'edit':
      return `#/editor/${address.key}/${address.section}`
    case 'scenario':
      return `#/scenario/${address.text}`
    default:
      return '#/tables'
  }
}
