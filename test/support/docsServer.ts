import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** The documentation on this machine. */
export interface DocsServer {
  /** Address of its first page. */
  readonly address: string;
  stop(): void;
}

/** Runs a program until it has printed the address that it serves. */
function start(script: string, ...args: readonly string[]): Promise<DocsServer> {
  // The address is looked for in plain text, whatever colours the terminal of the tests has.
  const env = { ...process.env, NO_COLOR: '1' };
  const child = spawn(process.execPath, [path.join(root, script), ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/[\w.]+:\d+\/\S*\//.exec(output)?.[0];
      if (address !== undefined) resolve({ address, stop: () => void child.kill() });
    });
    child.once('exit', (code) => reject(new Error(`${script} ended with ${String(code)}: ${output}`)));
  });
}

/** `npm run docs:serve` on what `buildForBrowser.js` built: below its address, and under the policy of the packaged site. */
export const startDocsServer = (): Promise<DocsServer> => start('scripts/docs/serve.mjs', '--port', '0');

/** `npm run docs:dev`: pages as they are written. */
export const startDocsEditing = (): Promise<DocsServer> => start('node_modules/vitepress/bin/vitepress.js', 'dev', 'docs', '--port', '0');
