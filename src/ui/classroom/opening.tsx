/** What stands there until a class does. */
import { useClassWords } from './words.ts'

export const Opening = () => (
  <main className="waiting" role="status">
    {useClassWords()('opening')}
  </main>
)
