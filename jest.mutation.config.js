/**
 * The tests that mutants have to get past (stryker.config.mjs): those of the folders that are mutated, in one quick run without a build.
 * Jest begins anew for every mutant, so it looks for files only where it finds some.
 */
const [unit] = require('./jest.config.js').projects;
const { displayName: _, globalSetup: __, ...shared } = unit;

module.exports = {
  ...shared,
  roots: ['<rootDir>/src/core', '<rootDir>/test/core', '<rootDir>/test/mutation', '<rootDir>/test/support'],
  watchman: false,
  setupFiles: ['<rootDir>/test/support/fewerRuns.js'],
  testMatch: ['<rootDir>/test/mutation/*.test.ts'],
};
