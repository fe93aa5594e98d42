import { createElement } from 'react'
import { expect, test } from 'vitest'
import { useMatch } from '../../../src/ui/match/context.ts'
import { fakeDesk, fakeMatch, htmlOn } from '../helpers/fake-desk.tsx'

const Round = () => `round ${useMatch().view.position.round}`

test('a fake desk shows the default scenario after some rounds', () => {
  const desk = fakeDesk(fakeMatch({ played: 2 }))
  expect(htmlOn(desk, createElement(Round))).toBe('round 3')
  expect(desk.rounds.map(({ round }) => round)).toEqual([1, 2])
  expect(desk.view.position.hands[1]).toEqual([])
  expect(desk.ready.ok).toBe(true)
})
