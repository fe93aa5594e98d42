/** Short titles of the rules that facts name as reasons, by their id in RULES.md. */

/** The rules that facts quote. */
export type TitledRule =
  | `A${2 | 3 | 4 | 6}`
  | 'C2'
  | `D${2 | 4}`
  | `F${5 | 7}`
  | 'H3'
  | 'J1'
  | `N${1 | 2}`
  | `O${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13}`
  | 'T3'
  | `V${1 | 2 | 3 | 4}`
  | `W${1 | 2 | 3 | 4 | 5}`

export const ruleTitles: Record<TitledRule, string> = {
  A2: 'resentment',
  A3: 'hedging',
  A4: 'protector’s premium',
  A6: 'drift',
  C2: 'call answered',
  D2: 'doctrine move',
  D4: 'trusted donor',
  F5: 'claim',
  F7: 'delayed effect',
  H3: 'headline',
  J1: 'joint venture',
  N1: 'national interest',
  N2: 'agenda',
  O1: 'exchange programme',
  O2: 'grant',
  O3: 'development loan',
  O4: 'ministerial dialogue',
  O5: 'state visit',
  O6: 'regional summit',
  O7: 'test the waters',
  O8: 'deal',
  O9: 'stabilise',
  O10: 'reassure',
  O11: 'pressure',
  O12: 'unrest',
  O13: 'initiative card',
  T3: 'goods that do not come',
  V1: 'neglect',
  V2: 'review',
  V3: 'mistrust',
  V4: 'fading warmth',
  W1: 'alarm',
  W2: 'overtaking',
  W3: 'cooling',
  W4: 'backlash',
  W5: 'alarm with a trigger',
}
