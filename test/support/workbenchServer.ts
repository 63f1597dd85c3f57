import { spawn } from 'node:child_process';
import path from 'node:path';

/** The workbench as `npm start` serves it, on a free port. */
export interface WorkbenchServer {
  readonly address: string;
  stop(): void;
}

/** Starts `scripts/start.mjs` on what `buildForBrowser.js` built and waits for the address that it prints. */
export function startWorkbenchServer(): Promise<WorkbenchServer> {
  const script = path.resolve(__dirname, '../../scripts/start.mjs');
  const child = spawn(process.execPath, [script, '--port', '0', '--no-build'], { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /^http:\S+$/m.exec(output)?.[0];
      if (address !== undefined) resolve({ address, stop: () => void child.kill() });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`start.mjs ended with ${String(code)}: ${output}`)));
  });
}
