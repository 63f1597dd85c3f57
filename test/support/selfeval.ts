import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** The built command line. */
const program = path.join(root, 'bin/selfeval.cjs');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Where {
  readonly cwd?: string;
}

const environment = { ...process.env, SELFEVAL_LANG: '' };

/** Runs the built command line to its end. */
export function selfeval(words: readonly string[], { cwd }: Where = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    cwd: cwd ?? root,
    env: environment,
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** Starts it and lets it run. */
export function startSelfeval(words: readonly string[], { cwd }: Where = {}): ChildProcess {
  return spawn(process.execPath, [program, ...words], { cwd: cwd ?? root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs it with one of its outputs going to a file that is open. */
export function selfevalInto(stream: 1 | 2, handle: number, words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    cwd: root,
    env: environment,
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', stream === 1 ? handle : 'pipe', stream === 2 ? handle : 'pipe'],
  });
  return { status, stdout, stderr };
}
