/** Mutation testing of a few files, small enough for every change; `npm run mutation` takes all of them and much longer. */
import { runTool } from './tool.mjs';

/** Where a fault costs most for its size: every written score is judged, every number rounded, every pair of units compared here. */
const SAMPLE = ['tolerance', 'decimal', 'unitLeftOut'].map((name) => `src/core/scoring/${name}.ts`);

export async function checkMutants() {
  const { ok, output } = await runTool('@stryker-mutator/core/bin/stryker.js', ['run', 'stryker.config.mjs', '--mutate', SAMPLE.join(',')]);
  return { outcome: ok ? 'passed' : 'failed', words: output.trim() };
}
