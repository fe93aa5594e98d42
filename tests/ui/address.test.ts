import { describe, expect, test } from 'vitest'
import { addressOf, readAddress } from '../../src/ui/address.ts'

describe('The address of a screen', () => {
  test.each([
    [{ screen: 'match', id: 'm-1-2' }],
    [{ screen: 'challenge', text: '1~first-steps~x~p0~c0attache' }],
    [{ screen: 'tables' }],
    [{ screen: 'table', code: 'K7NF3A' }],
    [{ screen: 'teach' }],
    [{ screen: 'lesson', scenario: 'classroom-50' }],
    [{ screen: 'class', code: 'K7NF3A' }],
    [{ screen: 'desk', code: 'K7NF3A', key: 'in0CBCbsKNThN8YntVxMlwG4xs_nyBFI' }],
    [{ screen: 'projector', code: 'K7NF3A', key: 'T_G4LFISXf-qKAWce8_guXadKNThN8Yn' }],
  ] as const)('of %j is read as it was written', (address) => {
    expect(readAddress(addressOf(address))).toEqual(address)
  })

  test('of a table is read in small letters too', () => {
    expect(readAddress('#/table/k7nf3a')).toEqual({ screen: 'table', code: 'K7NF3A' })
  })

  test.each([
    '',
    '#',
    '#/',
    '#/match/1',
    '#/table/K7NF3',
    '#/table/K7NF3A/x',
    '#/tables/x',
    '#/desk/K7NF3A',
    '#/class/K7NF3A/key',
    '#/x/y',
  ])('where %j makes no sense means the start', (hash) => {
    expect(readAddress(hash)).toEqual({ screen: 'start' })
  })
})
