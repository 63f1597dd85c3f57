/**
 * Everything a change must pass: lint, types, the gates, and one jest run over pure code, hosts, the pane and a real browser, which
 * also measures how much of src/core it reaches. The last line is the plain sum; the exit code is 0 only when nothing failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { runGates } from './gates/index.mjs';
import { root, runTool } from './gates/tool.mjs';

/** Branches of src/core that the tests must reach, in percent. */
const LEAST_BRANCHES = 95;
const sum = { passed: 0, failed: 0, skipped: 0 };

/** Runs a tool of node_modules, shows what it printed when it has ended, and tells whether it ended well. */
async function run(title, script, args) {
  const { ok, output } = await runTool(script, args);
  console.log(`\n— ${title}\n${output}`);
  return ok;
}

function count(isPassed) {
  sum[isPassed ? 'passed' : 'failed'] += 1;
}

const reads = [run('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']), run('types', 'typescript/bin/tsc', ['--noEmit', '-p', '.'])];
const gates = runGates();
for (const isPassed of await Promise.all(reads)) count(isPassed);
for (const [outcome, number] of Object.entries(await gates)) sum[outcome] += number;

const folder = mkdtempSync(path.join(tmpdir(), 'selfeval-test-'));
const resultFile = path.join(folder, 'jest.json');
console.log('\n— tests');
const { ok: isJestGreen } = await runTool(
  'jest/bin/jest.js',
  ['--coverage', `--coverageDirectory=${folder}`, '--json', `--outputFile=${resultFile}`, `--maxWorkers=${availableParallelism()}`],
  { live: true },
);
try {
  const result = JSON.parse(readFileSync(resultFile, 'utf8'));
  sum.passed += result.numPassedTests;
  sum.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  sum.skipped += result.numPendingTests + result.numTodoTests;
  const skipped = result.testResults.filter(({ assertionResults }) => assertionResults.some(({ status }) => status === 'pending'));
  for (const { name } of skipped) {
    const isEndToEnd = path.relative(root, name).startsWith(path.join('test', 'e2e'));
    console.log(`skipped in ${path.relative(root, name)}${isEndToEnd ? ': an end-to-end test must not be skipped where CI is set' : ''}`);
    if (isEndToEnd && process.env.CI) sum.failed += 1;
  }
  if (!isJestGreen && sum.failed === 0) sum.failed += 1;
  const { branches } = JSON.parse(readFileSync(path.join(folder, 'coverage-summary.json'), 'utf8')).total;
  console.log(`\n— branches of src/core that tests reach: ${branches.pct} % (${LEAST_BRANCHES} % are needed)`);
  count(branches.pct >= LEAST_BRANCHES);
} catch {
  sum.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 ? 0 : 1;
