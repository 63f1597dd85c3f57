/** One run for everything a test can show: pure code, hosts, the pane in jsdom, and a real browser. */
const transform = {
  '^.+\\.[jt]sx?$': ['@swc/jest', { module: { type: 'commonjs' } }],
};
const shared = {
  transform,
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyStyle.js' },
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{core,hosts,usecases,cli,project}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'office',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { url: 'https://localhost/taskpane.html' },
      testMatch: ['<rootDir>/test/{office,taskpane,workbench}/**/*.test.{ts,tsx}'],
      globalSetup: '<rootDir>/test/support/officeMetadata.js',
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
