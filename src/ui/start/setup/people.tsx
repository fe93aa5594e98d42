/** How many people play: alone, in turns at one screen, or nobody. */
import { useSay } from '../../say.tsx'
import { Choice } from '../../settings/choice.tsx'
import { personsOf, withPersons, type SetupForm } from '../form.ts'

interface Props {
  form: SetupForm
  powers: number
  change: (form: SetupForm) => void
}

export function People({ form, powers, change }: Props) {
  const say = useSay()
  const counts = Array.from({ length: powers }, (_, index) => index + 1)
  const words = (people: number): string => {
    if (people === 0) return say('setup.watch')
    return people === 1 ? say('setup.alone') : say('setup.hotSeat', { people })
  }
  return (
    <div>
      <Choice
        label={say('setup.who')}
        value={String(personsOf(form, powers))}
        choices={[...counts, 0].map((people) => ({ value: String(people), text: words(people) }))}
        choose={(people) => change(withPersons(form, Number(people), powers))}
      />
      <p className="muted small">{say('setup.whoHint')}</p>
    </div>
  )
}
