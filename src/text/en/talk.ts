/** What powers can say to each other without writing, in plain English. ICU message syntax. */
export const phrases = {
  greet: 'Greetings from our government.',
  thank: 'Thank you for that.',
  agree: 'We agree.',
  refuse: 'We cannot do that.',
  wait: 'Give us a round to think about it.',
  'stay-calm': 'Let us keep the region calm.',
  'too-much': 'You are going too far there.',
  'common-aim': 'We have an aim in common here.',
  'stop-leader': 'The leader has to be slowed down.',
  'no-secrets': 'We have nothing to hide.',
  'keep-word': 'We keep our word. Keep yours.',
  sorry: 'That was not meant against you.',
}
