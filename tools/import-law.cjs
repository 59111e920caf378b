/** The import law. Change it only together with a record in docs/decisions/. */
const STORY = [
  'people',
  'messages',
  'surveys',
  'needs',
  'workflows',
  'guardrails',
  'rollout',
  'curriculum',
  'library',
  'schedule',
  'sessions',
  'practice',
  'reinforcement',
  'usage',
  'adoption',
  'accountability',
  'diagnosis',
]
// Fixed names; a module with several subjects puts the subject before the dot: roster.store.ts.
const SHELL = '(schema|store|views|actions|api|jobs|mail)'
const PURE_NPM = 'node_modules/(ts-fsrs|date-holidays|temporal-polyfill|marked|yaml)/'
const ENGINE_NPM = 'node_modules/(@stdlib|ml-matrix|pure-rand|highs|temporal-polyfill|date-holidays|zod)/'
const test = '\\.(test|fixtures)\\.tsx?$|^server/testing\\.ts$|^platform/testing/'
const heart = `^modules/(?!.*[/.]${SHELL}\\.tsx?$)(?!.*\\.(test|fixtures)\\.ts$)[^/]+/[^/]+\\.ts$`
const shell = (name) => `[/.]${name}\\.tsx?$`
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { pathNot: test, ...from }, to })

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other are one file, or hide a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    ...STORY.map((part, i) =>
      forbid(
        `story-order:${part}`,
        `${part} may lean only on parts that come before it in the story; look forward with an event.`,
        { path: `^modules/${part}/` },
        { path: `^modules/(${STORY.slice(i + 1).join('|') || '(?!)'})/` },
      ),
    ),
    forbid(
      'heart-is-pure',
      'A heart file touches no database, clock, network or framework: hand it values.',
      { path: heart },
      { pathNot: [heart, '^kernel/', '^engines/', '^words/dates', PURE_NPM, `^modules/.*[/.]schema\\.ts$`] },
    ),
    forbid(
      'heart-borrows-types-only',
      'A heart file takes types from a schema, never the validator.',
      { path: heart },
      { path: `^modules/.*[/.]schema\\.ts$`, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'store-is-private',
      'Only its own module opens a store; others ask its views or actions.',
      { path: '^modules/([^/]+)/' },
      { path: `^modules/.*${shell('store')}`, pathNot: '^modules/$1/' },
    ),
    forbid(
      'sql-lives-in-store-and-views',
      'SQL lives in store.ts and views.ts.',
      { path: '^modules/', pathNot: [test, shell('(store|views)')] },
      { path: '^platform/db/' },
    ),
    forbid(
      'api-asks-actions',
      'A handler calls actions and views, never a store.',
      { path: `^modules/.*${shell('(api|jobs)')}` },
      { path: shell('store') },
    ),
    forbid(
      'http-lives-in-api',
      'Only api.ts knows HTTP.',
      { path: '^modules/', pathNot: [test, shell('api')] },
      { path: '^platform/http/' },
    ),
    forbid(
      'nobody-imports-the-edge',
      'api.ts and jobs.ts are mounted by server/ and by nobody else.',
      { pathNot: ['^server/', test] },
      { path: `^modules/.*${shell('(api|jobs)')}` },
    ),
    forbid(
      'clients-use-the-api',
      'web and cli are clients: they may share pure hearts, nothing else.',
      { path: '^(web|cli)/' },
      { path: ['^(platform|server)/', `^modules/.*[/.]${SHELL}\\.tsx?$`] },
    ),
    forbid(
      'zod-stays-off-the-page',
      'zod puts 92 kB into a browser bundle.',
      { path: '^web/' },
      { path: 'node_modules/zod/', reachable: true },
    ),
    forbid(
      'platform-knows-no-training',
      'platform/ could ship in a different product.',
      { path: '^platform/' },
      { path: '^(modules|server|web|cli|words|stories)/' },
    ),
    forbid(
      'engines-are-libraries',
      'An engine could be published alone: numbers, days and ids, no tables, no screens.',
      { path: '^engines/' },
      { pathNot: ['^engines/', '^kernel/', ENGINE_NPM] },
    ),
    forbid(
      'connectors-fill-ports',
      'A connector fills a port that a module declares: schema types, kernel, the HTTP client, the vendor SDK.',
      { path: '^connectors/' },
      { path: ['^(server|web|cli)/', '^modules/(?!.*[/.]schema\\.ts$)', '^platform/(db|jobs)/'] },
    ),
    forbid(
      'kernel-knows-nothing',
      'kernel/ imports nothing but itself.',
      { path: '^kernel/' },
      { pathNot: '^kernel/' },
    ),
    forbid(
      'words-know-nothing',
      'Sentences and dates stand apart: web, mail and command line share them.',
      { path: '^words/' },
      { pathNot: ['^words/', '^kernel/', 'node_modules/intl-messageformat'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
