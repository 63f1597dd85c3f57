/** One run for everything a test can show: pure code, hosts, the pane in jsdom, and a real browser. */
const transform = {
  '^.+\\.[jt]sx?$': ['@swc/jest', { module: { type: 'commonjs' } }],
};
/** Univer's CommonJS build requires these, which come as ES modules only. */
const esModules = [
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
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
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{core,hosts,usecases,cli,project}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/buildCli.js',
    },
    {
      ...shared,
      displayName: 'office',
      // A whole workbook with office.js is started in here; a busy machine needs longer than the usual 5 s.
      testTimeout: 60_000,
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { url: 'https://localhost/taskpane.html' },
      testMatch: ['<rootDir>/test/{office,taskpane,workbench}/**/*.test.{ts,tsx}'],
      globalSetup: '<rootDir>/test/support/officeMetadata.js',
      setupFiles: ['<rootDir>/test/support/browserGlobals.js'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/buildForBrowser.js',
    },
  ],
};
