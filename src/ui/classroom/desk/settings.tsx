/** The class's settings: each holds from the moment in which it is chosen. */
import { MOST_TABLES } from '../../../class/index.ts'
import { Choice } from '../../settings/choice.tsx'
import { Select } from '../../parts/fields.tsx'
import { ComputerLevel, Manners, PerSeat, Seconds } from '../settings-fields.tsx'
import { useClassWords } from '../words.ts'
import { useDesk } from './desk-context.ts'

const TABLES = Array.from({ length: MOST_TABLES }, (_, index) => index + 1)

export function ClassSettingsTab() {
  const words = useClassWords()
  const { view, act } = useDesk()
  const { settings, phase } = view.class
  const change = (settings: Partial<typeof view.class.settings>) =>
    void act({ act: 'set', settings })
  return (
    <div className="panel tables-card desk-settings">
      {phase === 'lobby' && (
        <Select
          label={words('tables')}
          value={settings.tables}
          choices={TABLES.map((value) => ({ value, text: String(value) }))}
          choose={(tables) => change({ tables: Number(tables) })}
        />
      )}
      <PerSeat values={settings} change={change} />
      <Seconds values={settings} change={change} />
      <ComputerLevel values={settings} change={change} />
      <Choice
        label={words('door')}
        value={settings.door}
        choices={[
          { value: 'open', text: words('doorOpen') },
          { value: 'closed', text: words('doorClosed') },
        ]}
        choose={(door) => change({ door })}
      />
      <Manners values={settings} change={change} />
    </div>
  )
}
