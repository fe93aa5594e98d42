/** Silk Atlas: ink and watercolour on paper. */
import type { Theme } from '../theme.ts'

const POWERS = ['#671044', '#907628', '#4075aa', '#2f6b3c']

export const atlas: Theme = {
  name: 'atlas',
  font: { family: '"EB Garamond Variable"', heavy: 600, light: 500, italic: true, drop: 0.04 },
  water: {
    fill: '#c6d5d0',
    deep: '#b1c6c3',
    line: 'rgba(62,96,104,.36)',
    river: '#6b95a3',
    shore: '#5f8590',
    name: '#46707d',
  },
  land: {
    fills: ['#f4e9cd', '#efdcb2', '#f5e6bd', '#ebdabc', '#f2e0ba'],
    bands: ['#b9854a', '#6d8a66', '#a9674e', '#5f8791', '#8c6f9b'],
    band: [
      [34, 0.1],
      [21, 0.15],
      [9, 0.26],
    ],
    far: '#e7dbbf',
    hatch: 'rgba(110,74,40,.26)',
    wash: 0.16,
    lift: 'rgba(70,44,14,.45)',
  },
  relief: { shadow: [84, 58, 30, 0.66], light: [255, 252, 238, 0.6], far: 0.62 },
  line: {
    graticule: 'rgba(92,72,44,.13)',
    border: '#5b4326',
    outer: '#4a3218',
    outerHalo: 'rgba(74,50,24,.18)',
    far: 'rgba(92,70,42,.4)',
    oil: 'rgba(47,36,25,.5)',
    gas: 'rgba(138,90,34,.55)',
    rail: 'rgba(83,64,43,.5)',
  },
  text: {
    name: '#3b2a17',
    halo: 'rgba(247,238,214,.85)',
    far: 'rgba(92,74,48,.6)',
    city: '#4f3d27',
  },
  piece: {
    face: '#fbf4e1',
    rim: '#4a3218',
    slot: '#dccca6',
    ink: '#3f2c17',
    faint: '#a58f6a',
    shadow: 'rgba(50,30,8,.42)',
    calm: '#b9d0c8',
    calmLine: '#5f8a81',
    crisis: '#e6a78d',
    warn: '#b3361b',
    bell: '#c9622a',
    onWarn: '#fff8ea',
  },
  powers: POWERS,
  powersOnLand: POWERS,
  glow: { hover: '#fff6dc', select: '#8a4b12', focus: '#1f5f8b' },
  vignette: 'rgba(84,56,22,.30)',
  grain: 0.05,
}
