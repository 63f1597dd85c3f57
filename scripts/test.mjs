/**
 * Everything a change must pass: lint, types, and one jest run over pure code, hosts, the pane and a real browser.
 * The last line is the plain sum; the exit code is 0 only when nothing failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const sum = { passed: 0, failed: 0, skipped: 0 };

/** Runs a tool of node_modules with its output shown, and tells whether it ended well. */
function run(title, script, args) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

function count(isPassed) {
  sum[isPassed ? 'passed' : 'failed'] += 1;
}

count(run('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']));
count(run('types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']));

const folder = mkdtempSync(path.join(tmpdir(), 'selfeval-test-'));
const resultFile = path.join(folder, 'jest.json');
const isJestGreen = run('tests', 'jest/bin/jest.js', ['--json', `--outputFile=${resultFile}`]);
try {
  const result = JSON.parse(readFileSync(resultFile, 'utf8'));
  sum.passed += result.numPassedTests;
  sum.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  sum.skipped += result.numPendingTests + result.numTodoTests;
  const skipped = result.testResults.filter(({ assertionResults }) => assertionResults.some(({ status }) => status === 'pending'));
  for (const { name } of skipped) {
    const isEndToEnd = path.relative(root, name).startsWith(path.join('test', 'e2e'));
    console.log(`skipped in ${path.relative(root, name)}${isEndToEnd ? ': an end-to-end test must not be skipped' : ''}`);
    if (isEndToEnd) sum.failed += 1;
  }
  if (!isJestGreen && sum.failed === 0) sum.failed += 1;
} catch {
  sum.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 ? 0 : 1;
