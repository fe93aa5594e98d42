/** Small texts that outlive the page: the browser's `localStorage`, or memory in its place. */

/** A place for texts by key, as `Storage` is; each method may throw. */
export interface Texts {
  getItem(key: string): string | null
  setItem(key: string, text: string): void
  removeItem(key: string): void
}

/** The browser's texts; in memory where there are none or they are forbidden. Never throws. */
export function localTexts(): Texts {
  try {
    const { localStorage } = globalThis
    localStorage.getItem('')
    return localStorage
  } catch {
    return memoryTexts()
  }
}

export function memoryTexts(): Texts {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  }
}

/** The JSON value kept under a key; undefined where there is none or it is damaged. Never throws. */
export function readValue(texts: Texts, key: string): unknown {
  try {
    return JSON.parse(texts.getItem(key) ?? 'null') as unknown
  } catch {
    return undefined
  }
}

/** Keeps a JSON value under a key; whether there was room. Never throws. */
export function keepValue(texts: Texts, key: string, value: unknown): boolean {
  try {
    texts.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
