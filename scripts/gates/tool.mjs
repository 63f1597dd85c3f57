/** Programs of node_modules, run by the gates and by `npm test`. */
import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/**
 * Runs a tool of node_modules to its end.
 * @param {{ live?: boolean }} options `live`: what it prints is shown at once, and not kept
 * @returns {Promise<{ ok: boolean, output: string }>} whether it ended well, and what it printed
 */
export function runTool(script, args, { live = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}
