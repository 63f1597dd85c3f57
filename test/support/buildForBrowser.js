const { spawnSync } = require('node:child_process');
const path = require('node:path');

/** Builds the add-in (with its own office.js) and the workbench, where their sources are newer than the last build. */
module.exports = () => {
  const script = path.join(__dirname, '../../scripts/build.mjs');
  const run = spawnSync(process.execPath, [script, 'addin', 'workbench', '--office-js=self', '--if-stale'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the build for the browser tests failed:\n${run.stdout}${run.stderr}`);
};
