/** Words of the pages that teachers read and print before a lesson. ICU message syntax. */
export const lessonWords = {
  title: 'A lesson with Multivector',
  back: 'Back',
  print: 'Print',
  what: 'What it is',
  'what-1':
    'Outside powers, {powers}, court {states} states that want to belong to nobody. Teams of up to three students lead a power; several tables play the same beginning side by side.',
  'what-2':
    'Students learn to tell trust from ownership, to plan under uncertainty, to negotiate with people who may break their word, and to argue from evidence. Who wins matters less than why.',
  'what-3':
    'You need this page open on your computer, a projector, and any device with a browser for each student or each team. Play it once alone before the lesson: fifteen minutes.',
  prepare: 'Before the lesson',
  'prepare-1': 'Start the server, and open the address that it prints for the local network.',
  'prepare-2': 'Press “Teach a class”, say how many students you expect, and open the class.',
  'prepare-3': 'Open the projector window and put it on the wall; it shows the code.',
  'prepare-4':
    'Print the role cards, one for each team; and, for the day the Wi-Fi is gone, maps and order sheets.',
  plan: 'Plan for {minutes} minutes',
  minute: 'Minute',
  doing: 'What happens',
  saying: 'What to say',
  'p50-1-at': '0–4',
  'p50-1-do': 'Everybody joins by the code on the wall. Press “Start the lesson” once they are in.',
  'p50-1-say':
    '“Open the address, type the code. You get a nickname: keep it. Remember your four characters.”',
  'p50-2-at': '4–10',
  'p50-2-do': 'Pause all tables. Show one table on the wall. Teams read their role cards.',
  'p50-2-say':
    '“You win trust or you buy. What trust does not cover is resented. Agree who speaks, who writes, who watches the rivals.”',
  'p50-3-at': '10–34',
  'p50-3-do':
    '{rounds} rounds of {minutes, plural, one {# minute} other {# minutes}}. Show the class on the wall. After round two read out who leads; after round three freeze and ask.',
  'p50-3-say':
    '“All plans are shown at once. Propose, say why in one line, let your captain commit.” After a review: “What did the leader pay for that?”',
  'p50-4-at': '34–48',
  'p50-4-do':
    'End the lesson on the desk. Show the standings, then one table at a time. Each team names its best and its worst order.',
  'p50-4-say':
    '“Who kept their word, who did not, and what came of it? What would one of the states say of you?”',
  'p50-5-at': '48–50',
  'p50-5-do': 'Print the team pages, or set them as homework. Take the files home.',
  'p50-5-say': '“Write half a page: the order you would give differently, and why.”',
  'p75-1-at': '0–5',
  'p75-1-do': 'Everybody joins by the code on the wall. Press “Start the lesson” once they are in.',
  'p75-1-say':
    '“Open the address, type the code. You get a nickname: keep it. Remember your four characters.”',
  'p75-2-at': '5–15',
  'p75-2-do':
    'A round for practice, with everybody watching one table on the wall. Then take each table back a round.',
  'p75-2-say':
    '“You win trust or you buy. What trust does not cover is resented. This round does not count: try one order of each kind.”',
  'p75-3-at': '15–51',
  'p75-3-do':
    'The rounds of the scenario, four and a half minutes each. Freeze and ask in the middle; compare the answers of the tables.',
  'p75-3-say':
    '“Propose, say why in one line, let your captain commit.” At the freeze: “Why do three tables want the same thing?”',
  'p75-4-at': '51–71',
  'p75-4-do':
    'End the lesson on the desk. Standings, then the tables one by one, with the agreements kept and broken.',
  'p75-4-say':
    '“Which order changed most? What could you not know? Where does the game differ from the world?”',
  'p75-5-at': '71–75',
  'p75-5-do': 'Print the team pages, or set them as homework. Take the files home.',
  'p75-5-say': '“Write half a page: the order you would give differently, and why.”',
  longer: 'Longer still',
  longerText:
    'End the lesson on the desk, and press “Go on, all” next week: seats, drafts and agreements are as they were. Students come back by their device or their four characters.',
  roles: 'Role cards',
  rolesHint: 'One for each team. Cut along the lines.',
  roleOf: '{power}: {capital}',
  roleJobs: 'In your team',
  'job-1': 'One speaks: commits the plan, answers offers.',
  'job-2': 'One counts: prices, income, what is left.',
  'job-3': 'One watches: what do the rivals want next?',
  roleStates: 'Goodwill as you begin',
  paper: 'When the Wi-Fi is gone',
  paperText:
    'One device is enough: the computer on which the server runs needs no network. Play the same scenario at its screen: hand it from team to team, or have one student type in what the teams write on their sheets.',
  hotSeat: 'Play it at this screen',
  paperMap: 'Map',
  paperMapText:
    'Write each power’s goodwill and stake into its box, as “5 / 2”; and draw marks on the map for what is built.',
  paperSheet: 'Order sheet',
  sheetPower: 'Power',
  sheetRound: 'Round',
  sheetOrder: 'Order',
  sheetPlace: 'Where',
  sheetPrice: 'Price',
  sheetWhy: 'Why',
  sheetOrders: 'Orders and their prices',
  state: 'State',
  stability: 'Stability',
} as const
