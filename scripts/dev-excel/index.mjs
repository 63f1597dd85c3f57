/**
 * `npm run dev:excel`: for people who have Excel on Windows or a Mac. Makes a certificate for localhost that this machine trusts, serves
 * the add-in over https and opens Excel with it; Ctrl+C ends the server. `npm run dev:excel:stop` takes the add-in out of Excel again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../build.mjs';
import { startServer } from '../server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const manifest = path.join(root, 'manifest.xml');
/** The port that manifest.xml names. */
const PORT = 3000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Folder with localhost.crt and localhost.key that this machine trusts already. */
    certificates: { type: 'string' },
    /** Only serves. */
    'no-excel': { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    port: { type: 'string', default: String(PORT) },
  },
});

/** Runs one of the tools; what it says is shown. */
function tool(name, ...args) {
  const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'node_modules', name, 'cli.js'), ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${status}`);
}

/** The tools are many packages that nothing else here needs: they are fetched when somebody needs them, as their own lock file says. */
function fetchTools() {
  if (existsSync(path.join(import.meta.dirname, 'node_modules/office-addin-debugging'))) return;
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('start this with npm run dev:excel');
  const { status } = spawnSync(process.execPath, [npm, 'ci', '--ignore-scripts'], { cwd: import.meta.dirname, stdio: 'inherit' });
  if (status !== 0) throw new Error('the tools could not be fetched');
  // Whoever develops this tells nobody how often.
  tool('office-addin-usage-data', 'off');
}

async function certificates() {
  if (values.certificates !== undefined) {
    const file = (ending) => readFileSync(path.join(values.certificates, `localhost.${ending}`));
    return { cert: file('crt'), key: file('key') };
  }
  const require = createRequire(path.join(import.meta.dirname, 'package.json'));
  return require('office-addin-dev-certs').getHttpsServerOptions();
}

async function start() {
  if (!values['no-excel'] || values.certificates === undefined) fetchTools();
  if (!values['no-build']) await build({ names: ['addin'], officeJs: 'self', ifStale: true, log: (line) => console.error(line) });
  const { address, close } = await startServer({ port: Number(values.port), tls: await certificates() });
  console.log(address);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));
  if (!values['no-excel']) tool('office-addin-debugging', 'start', manifest, 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload');
}

function stop() {
  fetchTools();
  tool('office-addin-debugging', 'stop', manifest);
}

try {
  await (positionals[0] === 'stop' ? stop() : start());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
