/** Sentences for components, in the reader's language. */
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { formatMessage, type MessageKey, type MessageParams } from '../text/message.ts'

const Language = createContext('en')

export const LanguageProvider = ({ tag, children }: { tag: string; children: ReactNode }) => (
  <Language.Provider value={tag}>{children}</Language.Provider>
)

/** The reader's language, as a BCP 47 tag. */
export const useLanguage = (): string => useContext(Language)

export type Say = (key: MessageKey, params?: MessageParams) => string

/** A function that says messages in the reader's language. */
export function useSay(): Say {
  const language = useLanguage()
  return useMemo(
    () =>
      (key, params = {}) =>
        formatMessage(language, key, params),
    [language],
  )
}
