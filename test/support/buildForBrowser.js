const { spawn } = require('node:child_process');
const path = require('node:path');

const scripts = path.join(__dirname, '../../scripts');

/** Runs a script that builds a part of `dist/` whose sources are newer than the last build. */
function run(script, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(scripts, script), ...args]);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the build for the browser tests failed:\n${output}`));
    });
  });
}

const build = (...names) => run('build.mjs', ...names, '--office-js=self', '--if-stale');

/** Builds the add-in (with its own office.js), its pages for WPS, the workbench and the documentation; what takes longest has a process of its own. */
module.exports = () => Promise.all([build('wps').then(() => run('docs/index.mjs')), build('addin', 'workbench')]);
