/**
 * `npm run gates`: what must hold besides lint, types and tests. Nothing that nobody uses, no licence that asks for more than its text,
 * no grave vulnerability that is known in what is shipped, and tests that notice a fault. The last line is the sum.
 */
import { pathToFileURL } from 'node:url';
import { checkLicences } from './licences.mjs';
import { checkMutants } from './mutants.mjs';
import { runTool } from './tool.mjs';
import { checkVulnerabilities } from './vulnerabilities.mjs';

async function checkUnused() {
  const { ok, output } = await runTool('knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors']);
  return { outcome: ok ? 'passed' : 'failed', words: output.trim() };
}

const gates = {
  'unused files, exports and packages': checkUnused,
  licences: checkLicences,
  'known vulnerabilities': checkVulnerabilities,
  mutants: checkMutants,
};

/** Runs all of them, one after the other. @returns {Promise<{ passed: number, failed: number, skipped: number }>} */
export async function runGates() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, check] of Object.entries(gates)) {
    const begun = Date.now();
    const { outcome, words } = await check();
    sum[outcome] += 1;
    console.log(`\n— ${name}: ${outcome} (${Math.round((Date.now() - begun) / 1000)} s)\n${words}`);
  }
  return sum;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed, skipped } = await runGates();
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
}
