// The house: which part may reach which. The arrows go one way; other slices are entered by their front door.

const ground = ['kernel', 'platform', 'ui'];
const toForum = [...ground, 'identity', 'registry'];
const toDelivery = [...toForum, 'forum', 'plan'];
const everySlice = [...toDelivery, 'delivery', 'heritage', 'market', 'learning'];

/** What each part may import besides itself. */
const below = {
  platform: ['kernel'],
  ui: ['kernel', 'platform'],
  identity: ground,
  registry: [...ground, 'identity'],
  forum: toForum,
  plan: [...toForum, 'forum'],
  delivery: toDelivery,
  heritage: toForum,
  market: [...toForum, 'heritage'],
  learning: toForum,
  insight: everySlice,
  exchange: [...everySlice, 'insight'],
};

const slices = Object.keys(below).filter((part) => !ground.includes(part));
const oneOf = (names) => `(${names.join('|')})`;
const test = '\\.test\\.tsx?$';

const arrows = Object.entries(below).map(([part, allowed]) => ({
  name: `arrow-${part}`,
  comment: `${part} may use ${allowed.join(', ')}; what flows back travels as an event or through a slot.`,
  severity: 'error',
  from: { path: `^src/${part}/`, pathNot: test },
  to: { path: '^src/', pathNot: `^src/${oneOf([part, ...allowed])}/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'arrow-kernel',
      comment: 'The kernel imports nothing: no part of ours, no package, nothing of Node.',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: test },
      to: { pathNot: '^src/kernel/' },
    },
    {
      name: 'known-part',
      comment: 'A new slice gets its place among the arrows first.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/${oneOf(['kernel', ...Object.keys(below)])}/` },
      to: {},
    },
    {
      name: 'front-door',
      comment: 'Another slice is entered by its index.ts only.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: test },
      to: { path: `^src/${oneOf(slices)}/`, pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'front-door-from-outside',
      comment: 'What puts the slices together enters them by their index.ts, too.',
      severity: 'error',
      from: { path: '^src/[^/]+$', pathNot: test },
      to: { path: `^src/${oneOf(slices)}/`, pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules use the kernel and rules of their own slice, nothing else.',
      severity: 'error',
      from: { path: '^src/([^/]+)/.*\\brules/', pathNot: test },
      to: { pathNot: ['^src/kernel/', '^src/$1/.*\\brules/'] },
    },
    {
      name: 'islands-run-in-browsers',
      comment: 'An island uses the kernel, rules and islands of its slice; server code stays on the server.',
      severity: 'error',
      from: { path: '^src/([^/]+)/.*\\bislands/', pathNot: test },
      to: { pathNot: ['^src/kernel/', '^src/$1/.*\\brules/', '^src/$1/.*\\bislands/'] },
    },
    {
      name: 'engine-in-one-place',
      comment: 'Only platform/database knows which engine answers.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/database/', test] },
      to: { path: 'node_modules/(@electric-sql/[^/]+|pg|@types/pg)/' },
    },
    {
      name: 'owner-handle',
      comment: "system.ts gives the owner's handle, which row-level security does not bind.",
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '^src/platform/',
          '^src/identity/.*(session|accounts|demonstration)[^/]*$',
          '^src/(server|cli|open-platform)\\.ts$',
          test,
        ],
      },
      to: { path: '^src/platform/database/system\\.ts$' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: ['^tests/', test] },
    },
    {
      name: 'no-tools-in-the-product',
      comment: 'Packages for development are not there in production.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'everything-is-found',
      comment: 'An import that cannot be resolved hides every arrow behind it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts'],
    },
  },
};
