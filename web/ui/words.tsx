import { createContext, useContext } from 'react'
import { type Say, wordsIn } from '#words/say.ts'

const Words = createContext<Say>(wordsIn('en'))

export const WordsProvider = Words.Provider

/** The sentences of the catalogue in the reader's language. */
export function useWords(): Say {
  return useContext(Words)
}
