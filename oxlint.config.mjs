/**
 * The linter's settings. The layer table is the architecture: a folder of src may import only from
 * the folders named here (and from itself).
 */
const LAYERS = {
  scenario: [],
  rules: ['scenario'],
  ai: ['rules', 'scenario'],
  text: ['rules', 'scenario'],
  class: ['rules', 'scenario'],
  view: ['rules', 'scenario'],
  editor: ['rules', 'scenario'],
  lab: ['ai', 'rules', 'scenario'],
  match: ['ai', 'rules', 'scenario'],
  device: ['class', 'match', 'ai', 'rules', 'scenario'],
  net: ['class', 'match', 'rules'],
  board: ['view'],
  ui: [
    'board',
    'class',
    'device',
    'editor',
    'match',
    'net',
    'proving',
    'thinking',
    'view',
    'text',
    'ai',
    'rules',
    'scenario',
  ],
  thinking: ['ai', 'rules', 'scenario'],
  proving: ['ai', 'lab', 'rules', 'scenario'],
  report: ['lab', 'rules', 'scenario', 'text'],
  server: ['class', 'match', 'ai', 'rules', 'scenario', 'text'],
  cli: ['ai', 'lab', 'match', 'report', 'rules', 'scenario', 'server', 'text'],
}

/** The parts of the text field for JSON. */
const TEXT_FIELD = [
  '@codemirror/autocomplete',
  '@codemirror/commands',
  '@codemirror/lang-json',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/search',
  '@codemirror/state',
  '@codemirror/view',
  '@lezer/highlight',
  'vscode-json-languageservice',
]

/** Packages that a folder may use; src/cli and src/main.tsx may use any. */
const PACKAGES = {
  scenario: ['valibot', 'jsonc-parser'],
  rules: [],
  ai: [],
  text: ['intl-messageformat'],
  class: [],
  view: [],
  editor: ['immer'],
  lab: [],
  match: ['boardgame.io', 'valibot'],
  device: ['idb', 'valibot'],
  net: ['boardgame.io', 'socket.io-client'],
  board: ['phaser', 'topojson-client'],
  ui: ['immer', 'qrcode.react', 'radix-ui', 'react', 'react-dom', ...TEXT_FIELD],
  thinking: [],
  proving: [],
  report: ['echarts', 'ghtml'],
  server: [
    '@fastify/helmet',
    '@fastify/static',
    '@valibot/to-json-schema',
    'boardgame.io',
    'fastify',
    'libsql',
    'papaparse',
    'pino',
    'postgres',
    'prom-client',
    'rate-limiter-flexible',
    'socket.io',
    'tinypool',
    'valibot',
  ],
}

const ALL_PACKAGES = [
  '@fastify/helmet',
  '@fastify/static',
  '@valibot/to-json-schema',
  'boardgame.io',
  'cli-progress',
  'commander',
  'echarts',
  'fastify',
  'ghtml',
  'idb',
  'immer',
  'intl-messageformat',
  'jsonc-parser',
  'libsql',
  'papaparse',
  'phaser',
  'pino',
  'postgres',
  'prom-client',
  'qrcode.react',
  'radix-ui',
  'rate-limiter-flexible',
  'react',
  'react-dom',
  'socket.io',
  'socket.io-client',
  'tinypool',
  'topojson-client',
  'valibot',
  ...TEXT_FIELD,
]

/** Folders that others may enter only through their index. */
const FRONTED = ['rules', 'scenario', 'ai', 'class', 'editor', 'match', 'proving', 'view']

/** Further ways in, for pages, which have no need for the rest. */
const SIDE_DOORS = ['match/session/index.ts']

const FOLDERS = Object.keys(LAYERS)
/** Folders that speak to Node. */
const NODE = new Set(['cli', 'server'])
const PURE = ['scenario', 'rules', 'ai', 'text', 'class', 'view', 'editor', 'lab', 'report']

/** Import patterns that a folder must not use. */
function forbiddenImports(folder) {
  const layers = FOLDERS.filter((other) => other !== folder && !LAYERS[folder].includes(other))
  const packages = ALL_PACKAGES.filter((name) => !(PACKAGES[folder] ?? ALL_PACKAGES).includes(name))
  const patterns = [
    {
      group: layers.flatMap((other) => [`**/${other}/**`, `**/${other}`]),
      message: `src/${folder} may import only: ${LAYERS[folder].join(', ') || 'nothing'}.`,
    },
    {
      group: packages.flatMap((name) => [name, `${name}/*`]),
      message: `This package has no place in src/${folder}.`,
    },
    { group: ['**/main.tsx'], message: 'Nothing imports the entry.' },
    {
      group: [
        ...FRONTED.flatMap((other) =>
          other === folder ? [] : [`**/${other}/**`, `!**/${other}/index.ts`, '!./**'],
        ),
        ...SIDE_DOORS.map((door) => `!**/${door}`),
      ],
      message: 'Other folders import from the index of this one.',
    },
  ]
  if (!NODE.has(folder)) {
    patterns.push({ group: ['node:*'], message: 'Only src/cli and src/server speak to Node.' })
  }
  return patterns
}

const layerOverrides = FOLDERS.map((folder) => ({
  files: [`src/${folder}/**`],
  rules: { 'no-restricted-imports': ['error', { patterns: forbiddenImports(folder) }] },
}))

export default {
  plugins: [
    'typescript',
    'unicorn',
    'oxc',
    'import',
    'promise',
    'node',
    'vitest',
    'react',
    'jsx-a11y',
  ],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  ignorePatterns: ['dist/**', 'node_modules/**'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-unassigned-import': 'off',
    'max-lines': ['error', { max: 400 }],
    'max-lines-per-function': ['error', { max: 60 }],
    'max-params': ['error', 6],
    'max-depth': ['error', 3],
    eqeqeq: 'error',
    'no-console': 'error',
    'no-await-in-loop': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-imports': 'error',
    // Such imports stay in the bundle for nothing.
    'typescript/no-import-type-side-effects': 'error',
    // "then" is a key of the effect language.
    'unicorn/no-thenable': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-new-array': 'off',
    'oxc/no-map-spread': 'off',
    'no-underscore-dangle': 'off',
    'no-shadow': 'off',
    'react/react-in-jsx-scope': 'off',
    // An image or a status made of several elements has no tag of its own.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'react/jsx-no-useless-fragment': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/no-base-to-string': 'off',
  },
  overrides: [
    ...layerOverrides,
    {
      files: PURE.map((folder) => `src/${folder}/**`),
      rules: {
        'no-restricted-globals': ['error', 'Date', 'performance', 'setTimeout', 'setInterval'],
        'no-restricted-properties': [
          'error',
          { object: 'Math', property: 'random', message: 'Dice are passed in.' },
        ],
      },
    },
    {
      files: ['tests/**', 'bench/**'],
      rules: {
        'max-lines-per-function': 'off',
        'no-console': 'off',
        'unicorn/consistent-function-scoping': 'off',
        'import/no-named-as-default-member': 'off',
        // Properties and shared expectations assert in helpers.
        'vitest/expect-expect': 'off',
        'vitest/no-conditional-expect': 'off',
        'unicorn/no-useless-spread': 'off',
        'typescript/require-array-sort-compare': 'off',
        'typescript/no-misused-spread': 'off',
      },
    },
    { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
    // Workers have no target origin.
    {
      files: ['src/{thinking,proving}/**'],
      rules: { 'unicorn/require-post-message-target-origin': 'off' },
    },
  ],
}
