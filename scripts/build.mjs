/**
 * Builds what `dist/` holds: `node scripts/build.mjs [addin] [wps] [workbench] [cli] [--office-js=cdn|21vianet|self] [--if-stale]`.
 * Without names everything is built. `--if-stale` leaves out what is newer than its sources.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import { bundledPackages } from './bundledPackages.mjs';
import { ensureOfficeMetadata } from './office-metadata.mjs';

const root = path.resolve(import.meta.dirname, '..');
const configure = createRequire(import.meta.url)('../webpack.config.js');
const everywhere = ['src/core', 'src/hosts', 'package-lock.json', 'webpack.config.js', '.swcrc'];

/** What each part of `dist/` is made of, and the file that shows that it was made. */
const parts = {
  addin: { made: 'taskpane.html', from: [...everywhere, 'src/usecases', 'src/documents', 'src/taskpane', 'src/commands', 'assets/icons', 'assets/help.html', 'docs/checks', 'scripts/checkPages.cjs', 'scripts/officeJs.cjs'] },
  wps: {
    made: 'publish.xml',
    from: [...everywhere, 'src/usecases', 'src/documents', 'src/taskpane', 'src/commands', 'src/wps', 'assets/icons', 'assets/help.html', 'assets/wps', 'docs/checks', 'scripts/checkPages.cjs', 'scripts/wpsTarget.json'],
  },
  workbench: { made: 'index.html', from: [...everywhere, 'src/workbench', 'assets', 'manifest.xml', 'scripts/office-metadata.mjs'] },
  cli: { made: 'selfeval.cjs', from: [...everywhere, 'src/usecases', 'src/documents', 'src/cli', 'assets/rule-pack.schema.json', 'package.json'] },
};

/** Milliseconds of the newest change below a file or folder of the project; 0 where there is none. */
export function newest(name) {
  const file = path.join(root, name);
  if (!existsSync(file)) return 0;
  const own = statSync(file);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(file).map((child) => newest(path.join(name, child))));
}

const stampOf = (part) => path.join(root, 'dist/.built', `${part}.txt`);
const packagesOf = (part) => path.join(root, 'dist/.built', `${part}.packages.json`);

/** Where the pages of the last build take office.js from; `null` before the first. */
export const builtOfficeJs = (part) => (existsSync(stampOf(part)) ? readFileSync(stampOf(part), 'utf8') : null);

/** Folders of the packages in the last build, as package-lock.json names them. @returns {string[]} */
export const builtPackages = (part) => JSON.parse(readFileSync(packagesOf(part), 'utf8'));

function isFresh(part, officeJs) {
  const stamp = stampOf(part);
  if (!existsSync(path.join(root, 'dist', part, parts[part].made)) || !existsSync(packagesOf(part))) return false;
  if (builtOfficeJs(part) !== officeJs) return false;
  return parts[part].from.every((name) => newest(name) < statSync(stamp).mtimeMs);
}

/** @returns {Promise<import('webpack').MultiStats>} */
function runWebpack(configurations) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) reject(failure);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve(stats);
      });
    });
  });
}

/**
 * @param {{ names?: readonly string[], officeJs?: string, ifStale?: boolean, log?: (line: string) => void }} options
 */
export async function build({ names = Object.keys(parts), officeJs = 'cdn', ifStale = false, log = () => undefined } = {}) {
  const unknown = names.find((name) => !(name in parts));
  if (unknown !== undefined) throw new Error(`${unknown}: one of ${Object.keys(parts).join(', ')}`);
  const wanted = ifStale ? names.filter((name) => !isFresh(name, officeJs)) : names;
  if (wanted.length === 0) return;
  log(`building ${wanted.join(', ')} …`);
  const begun = new Date();
  if (wanted.includes('workbench')) ensureOfficeMetadata();
  const configurations = configure({ officeJs }, { mode: 'production' }).filter(({ name }) => wanted.includes(name));
  const { stats } = await runWebpack(configurations);
  mkdirSync(path.join(root, 'dist/.built'), { recursive: true });
  for (const { compilation } of stats) writeFileSync(packagesOf(compilation.name), JSON.stringify(bundledPackages(compilation)));
  for (const name of wanted) {
    writeFileSync(stampOf(name), officeJs);
    // What was changed while the build ran is newer than the stamp, and built again next time.
    utimesSync(stampOf(name), begun, begun);
  }
  log(`built in ${Math.round((Date.now() - begun.getTime()) / 1000)} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [flags, names] = [true, false].map((flag) => process.argv.slice(2).filter((word) => word.startsWith('--') === flag));
  await build({
    ...(names.length > 0 && { names }),
    officeJs: flags.find((flag) => flag.startsWith('--office-js='))?.split('=')[1] ?? 'cdn',
    ifStale: flags.includes('--if-stale'),
    log: (line) => console.log(line),
  });
}
