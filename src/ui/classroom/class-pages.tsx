/** The pages of classes, each loaded when it is first wanted. */
import { lazy, Suspense, useState } from 'react'
import { Classes } from '../../device/classes.ts'
import { ClassApi } from '../../net/class-api.ts'
import type { MatchSetup } from '../../match/session/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { addressOf, type Address } from '../address.ts'
import { freshSeed } from '../start/form.ts'
import '../tables/tables.css'
import './class.css'
import { pageBase } from './use-link.ts'
import { Opening } from './opening.tsx'

const Teach = lazy(async () => ({ default: (await import('./teach.tsx')).Teach }))
const Student = lazy(async () => ({
  default: (await import('./student/student-page.tsx')).Student,
}))
const Desk = lazy(async () => ({ default: (await import('./desk/desk-page.tsx')).DeskPage }))
const Projector = lazy(async () => ({
  default: (await import('./projector/projector-page.tsx')).ProjectorPage,
}))
const Lesson = lazy(async () => ({
  default: (await import('./lesson/lesson-page.tsx')).LessonPage,
}))

export type ClassAddress = Extract<
  Address,
  { screen: 'teach' | 'lesson' | 'class' | 'desk' | 'projector' }
>

interface Props {
  address: ClassAddress
  /** Goes to another address within the page. */
  go: (hash: string) => void
  /** Opens a match on this device. */
  onOpen: (setup: MatchSetup) => void
}

export function ClassPages(props: Props) {
  return (
    <Suspense fallback={<Opening />}>
      <Page {...props} />
    </Suspense>
  )
}

/** A person at each seat, at one screen. */
const hotSeat = (scenario: Scenario): MatchSetup => ({
  scenario,
  seed: freshSeed(),
  seats: scenario.powers.map(() => ({ kind: 'person' })),
})

function Page({ address, go, onOpen }: Props) {
  const [api] = useState(() => new ClassApi(pageBase()))
  const [classes] = useState(() => new Classes())
  const toStart = () => go('')
  switch (address.screen) {
    case 'teach':
      return (
        <Teach
          api={api}
          classes={classes}
          onStart={toStart}
          onDesk={(code, key) => go(addressOf({ screen: 'desk', code, key }))}
          onLesson={(scenario) => go(addressOf({ screen: 'lesson', scenario }))}
        />
      )
    case 'lesson':
      return (
        <Lesson
          scenario={address.scenario}
          onScenario={(scenario) => go(addressOf({ screen: 'lesson', scenario }))}
          onBack={() => go(addressOf({ screen: 'teach' }))}
          onHotSeat={(scenario) => onOpen(hotSeat(scenario))}
        />
      )
    case 'class':
      return (
        <Student
          key={address.code}
          code={address.code}
          api={api}
          classes={classes}
          onStart={toStart}
        />
      )
    case 'desk':
      return (
        <Desk
          key={address.key}
          code={address.code}
          teacherKey={address.key}
          api={api}
          classes={classes}
          onStart={toStart}
        />
      )
    default:
      return <Projector key={address.key} code={address.code} projectorKey={address.key} />
  }
}
