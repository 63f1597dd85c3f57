const { spawnSync } = require('node:child_process');
const path = require('node:path');

/** Builds the command line, where its sources are newer than the last build. */
module.exports = () => {
  const script = path.join(__dirname, '../../scripts/build.mjs');
  const run = spawnSync(process.execPath, [script, 'cli', '--if-stale'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the build of the command line failed:\n${run.stdout}${run.stderr}`);
};
