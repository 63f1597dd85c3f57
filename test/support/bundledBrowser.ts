import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/selfeval-browser');

/** A browser that came with the npm packages, and what its process needs. */
export interface BundledBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Arguments of `@sparticuz/chromium` that suit a cloud function and would falsify a test of frames and origins. */
const UNWANTED =
  /^--(single-process|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|headless|disable-features|enable-features)/;

/**
 * Runs inside a process of its own, because the package unpacks into the temporary folder and takes the shared libraries
 * along only where it believes to be in a cloud function.
 */
const UNPACK = `
  import chromium from '@sparticuz/chromium';
  await chromium.executablePath();
  process.stdout.write(JSON.stringify(chromium.args));
`;

/** Unpacks into a folder of its own first: another test process never sees half a browser. */
function unpack(target: string): void {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'unpacking-'));
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', UNPACK], { cwd: root, env, encoding: 'utf8' });
  if (run.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`@sparticuz/chromium could not be unpacked: ${run.stderr}`);
  }
  try {
    renameSync(folder, target);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(path.join(target, 'chromium'))) throw error;
  }
}

function argumentsOf(): readonly string[] {
  const script = "import c from '@sparticuz/chromium'; process.stdout.write(JSON.stringify(c.args));";
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' });
  const args: unknown = JSON.parse(run.stdout);
  return Array.isArray(args) ? args.filter((arg): arg is string => typeof arg === 'string' && !UNWANTED.test(arg)) : [];
}

/** The packed libraries are used only where the system has none of its own. */
function lacksLibraries(executable: string): boolean {
  const run = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return run.status !== 0 || run.stdout.includes('not found');
}

/** The Chromium of `@sparticuz/chromium` (Linux x64 only), unpacked once and kept. */
export function bundledBrowser(): BundledBrowser {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chrome, Edge or Chromium was found, and the bundled one is for Linux x64. Install one or set SELFEVAL_BROWSER to its path.',
    );
  }
  const folder = path.join(cache, 'chromium');
  const executablePath = path.join(folder, 'chromium');
  if (!existsSync(executablePath)) unpack(folder);
  const libraries = [path.join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath,
    args: argumentsOf(),
    env: lacksLibraries(executablePath) ? { LD_LIBRARY_PATH: libraries } : {},
  };
}
