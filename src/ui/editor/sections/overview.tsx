/** What the scenario is called, what it says first, and when it plays. */
import { FieldOf } from '../fields/any-field.tsx'

const PLACES = ['name', 'summary', 'briefing', 'calendar', 'sectors', 'glossary', 'id']

export const Overview = () => (
  <div className="ed-form">
    {PLACES.map((key) => (
      <FieldOf key={key} path={[key]} />
    ))}
  </div>
)
