/** One run for everything a test can show: pure code, hosts, the pane in jsdom, and a real browser. */
const transform = {
  '^.+\\.[jt]sx?$': ['@swc/jest', { module: { type: 'commonjs' } }],
};
/** Required from CommonJS by Univer's build and by our own tests; they come as ES modules only. */
const esModules = [
  'cjk-regex',
  'collapse-white-space',
  'entities',
  'franc-min',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'parse5',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
];
const shared = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyStyle.js' },
};

module.exports = {
  // Whole workbooks, programs and browsers are started in here; a busy machine needs longer than the usual 5 s. Jest takes it from here only.
  testTimeout: 60_000,
  // With --coverage: what is pure has no excuse. Counted in the code that runs, branch by branch.
  collectCoverageFrom: ['src/core/**/*.ts'],
  coverageProvider: 'babel',
  coverageReporters: ['json-summary'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{core,hosts,documents,usecases,cli,project}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/buildCli.js',
    },
    {
      ...shared,
      displayName: 'office',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { url: 'https://localhost/taskpane.html' },
      testMatch: ['<rootDir>/test/{office,taskpane,workbench,wps}/**/*.test.{ts,tsx}'],
      globalSetup: '<rootDir>/test/support/officeMetadata.js',
      setupFiles: ['<rootDir>/test/support/browserGlobals.js'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/buildForBrowser.js',
      setupFilesAfterEnv: ['<rootDir>/test/support/failOnPageFaults.ts'],
    },
  ],
};
