/**
 * Mutation testing of the reading of values and of the scoring: each mutant is the program with one thing changed, and a test has to
 * notice. `npm run mutation` tries all of them; docs/quality.md says what was found.
 */
const DATA = ['!src/core/scoring/packs/**', '!src/core/notation/data/**'];

export default {
  mutate: ['src/core/scoring/**/*.ts', 'src/core/notation/**/*.ts', ...DATA],
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // What is computed once, when a file is loaded, would need a new process each; tables are held by the tests of what is read with them.
  ignoreStatic: true,
  concurrency: 2,
  // A slow machine is no infinite loop.
  timeoutMS: 60_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: 'dist/mutation/report.json' },
  tempDirName: 'dist/mutation/sandbox',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'build', 'coverage', 'docs/images', 'docs/.vitepress', 'src/workbench', 'src/taskpane', 'test/e2e'],
  allowEmpty: false,
  disableTypeChecks: false,
  thresholds: { high: 90, low: 80, break: 80 },
};
