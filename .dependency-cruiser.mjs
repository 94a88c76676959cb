/** The direction in which one part of the house may know another. */

const tests = '\\.test\\.tsx?$|\\.fixture\\.ts$|^tests/'

/** Scripts of those who write the product: the others run in production. */
const tools =
  '^scripts/(email-pictures|generate|lint|migration|mongodb-setup|sum-results|test|bench|support/(chromium|mongodb))'

/** Libraries that only compute: no framework, no network, no file. */
const small = [
  'date-fns',
  '@date-fns/[^/]+',
  'zod',
  '@sindresorhus/slugify',
  'fastest-levenshtein',
  'opening_hours',
  '@turf/[^/]+',
  'lru-cache',
  '@zxcvbn-ts/[^/]+',
  'sanitize-filename',
  'ipaddr.js',
  'canonicalize',
  'lru-cache',
  '@turf/[^/]+',
]
/** What writes or reads one format, bytes in and bytes out. */
const formats = [
  'papaparse',
  'fflate',
  '(read|write)-excel-file',
  'feed',
  'ical-generator',
  '@gouvfr-anct/lieux-de-mediation-numerique',
  'echarts',
  '@resvg/resvg-js',
]
const packages = (names) => `node_modules/(@types/)?(${names.join('|')})/`

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid(
      'domain-is-pure',
      'The rules of the domain know nothing but themselves and small libraries.',
      { path: '^src/domain/', pathNot: tests },
      // Signing computes: the same bytes for the same words.
      { pathNot: ['^src/domain/', '^(node:)?crypto$', packages(small)] },
    ),
    forbid(
      'no-shell',
      'What serves requests starts no other program, and runs no text as code.',
      { path: '^(access|collections|src|payload\\.config)', pathNot: tests },
      { path: '^(node:)?(child_process|vm|repl)$' },
    ),
    forbid(
      'formats-are-pure',
      'A format turns data into a file and back: it knows the domain and small libraries alone.',
      { path: '^src/formats/', pathNot: tests },
      { pathNot: ['^src/(formats|domain)/', packages([...small, ...formats])] },
    ),
    forbid(
      'pure-code-is-tested-alone',
      'The tests of the domain and of the formats need nothing else of the house.',
      { path: `^src/(domain|formats)/.*(${tests})` },
      { path: '^(access|collections|src|payload\\.config)', pathNot: '^src/(domain|formats)/' },
    ),
    forbid(
      'access-is-a-vocabulary',
      'A rule of access knows the domain and the types of Payload: it asks no database.',
      { path: '^access/', pathNot: tests },
      { pathNot: ['^access/', '^src/domain/', '^src/payload-types\\.ts$', packages(['payload'])] },
    ),
    forbid(
      'access-takes-types-of-payload',
      'A rule of access takes nothing of Payload but its types.',
      { path: '^access/', pathNot: tests },
      { path: packages(['payload']), dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'collections-are-data',
      'The data model knows access, the domain and what a hook or an endpoint calls or queues.',
      { path: '^collections/', pathNot: tests },
      {
        path: '^(src|seed|scripts|payload\\.config)',
        pathNot:
          '^src/(commands|domain|database|endpoints|jobs|links|payload|queries|sign-in|i18n|env\\.ts$|payload-types\\.ts$)',
      },
    ),
    forbid(
      'collections-never-import-ui',
      'A component is named by its path in a collection: the server does not load React for it.',
      { path: '^collections/', pathNot: tests },
      {
        path: [
          '^src/(components|app)/',
          packages(['react', 'react-dom', 'next', '@payloadcms/(ui|next)']),
        ],
      },
    ),
    forbid(
      'queries-serve-everyone',
      'A read model does not know who shows it.',
      { path: '^src/queries/', pathNot: tests },
      {
        path: ['^src/(components|endpoints|app|server|jobs|emails)/', packages(['react', 'next'])],
      },
    ),
    forbid(
      'queries-never-write',
      'What reads writes nothing, and opens no transaction to write in; ESLint looks at what it calls.',
      { path: '^src/(queries|components)/', pathNot: tests },
      { path: '^src/(commands/|database/(in-transaction|next-number|claim-run))' },
    ),
    forbid(
      'commands-know-no-caller',
      'A use case that writes does not know who calls it: an endpoint, a job, a signed link.',
      { path: '^src/commands/', pathNot: tests },
      {
        path: [
          '^src/(components|endpoints|app|graphql|jobs|links|rest|server)/',
          packages(['react', 'next']),
        ],
      },
    ),
    forbid(
      'requests-are-checked-whoever-serves-them',
      'The checks of what is asked and the environment know no server.',
      { path: '^src/(rest|i18n)/|^src/env\\.ts$', pathNot: tests },
      { path: '^src/(server|app|components|endpoints|jobs|links)/' },
    ),
    forbid(
      'a-mail-is-made-of-its-data',
      'A template turns data into a message: it reads nothing, sends nothing, and knows no page.',
      { path: '^src/emails/', pathNot: tests },
      {
        pathNot: [
          '^src/(emails|domain|formats|i18n)/',
          packages(['react', '@react-email/render', 'zod']),
        ],
      },
    ),
    forbid(
      'a-client-knows-the-domain-alone',
      'What speaks to a service of others knows the domain and the configuration, not who asks.',
      { path: '^src/geocoder/', pathNot: tests },
      {
        path: '^(access|collections|src|payload\\.config)',
        pathNot: '^src/(geocoder|domain)/|^src/env\\.ts$',
      },
    ),
    forbid(
      'who-asks-the-geocoder',
      'Who may ask, and what is said when it is out, is decided by an endpoint or by the page that asks.',
      { path: '^(access|collections|src)/', pathNot: ['^src/(geocoder|endpoints|app)/', tests] },
      { path: '^src/geocoder/' },
    ),
    forbid(
      'endpoints-and-jobs-show-nothing',
      'What answers with data or works by itself does not know the pages, but for the status of an answer.',
      {
        path: '^src/(endpoints|links|jobs|emails|graphql|database|payload|sign-in)/',
        pathNot: tests,
      },
      { path: '^src/(components|app|server)/', pathNot: '^src/server/answers-to-pages\\.ts$' },
    ),
    forbid(
      'pages-are-entered-from-outside',
      'Pages are the outermost part: nothing of the house imports them.',
      { pathNot: ['^src/app/', tests] },
      { path: '^src/app/' },
    ),
    forbid(
      'configuration-is-for-entry-points',
      'Only what starts the product loads its configuration; the rest is given Payload by `req`.',
      { pathNot: ['^src/(app|server)/', '^(seed|scripts)/', tests] },
      { path: '^payload\\.config\\.ts$' },
    ),
    forbid(
      'tests-stay-out-of-the-product',
      'The product never imports a test nor what helps one.',
      { pathNot: [tests, '^vitest\\.config\\.ts$'] },
      { path: tests },
    ),
    forbid(
      'product-runs-without-dev-dependencies',
      'What runs in production finds its packages after `npm prune --omit=dev`.',
      {
        path: ['^(access|collections|scripts|seed|src)/', '^(payload|next)\\.config\\.ts$'],
        pathNot: [tests, tools],
      },
      { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    ),
    forbid(
      'no-cycle',
      'Two parts that need each other are one part, or hide a third.',
      {},
      { circular: true },
    ),
    forbid(
      'no-orphan',
      'A module that nothing imports and that imports nothing is forgotten, unless a tool reads it.',
      {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^public/',
          '^[^/]+\\.config\\.(ts|mjs)$',
          '^\\.dependency-cruiser\\.mjs$',
        ],
      },
      {},
    ),
    forbid(
      'no-unresolvable',
      'An import that leads nowhere would escape every rule above.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.(next|cache|data)/|^coverage/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
