/**
 * Makes what an administrator installs, as one zip file:
 * `npm run package -- --base-url https://selfeval.example.gov.cn/ [--office-js cdn|21vianet|self] [--out dist/package]`.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, builtOfficeJs, builtPackages } from '../build.mjs';
import { buildDocs } from '../docs/site.mjs';
import { archive, checksums } from './archive.mjs';
import { AddressError, baseAddress } from './baseAddress.mjs';
import { billOfMaterials } from './billOfMaterials.mjs';
import { filled } from './filled.mjs';
import { declaredBy, licenceFile } from './licences.mjs';
import { manifestFor, site } from './site.mjs';
import { nginxConfiguration } from './webServer.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { OFFICE_JS } = createRequire(import.meta.url)('../officeJs.cjs');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const PARTS = ['addin', 'wps', 'docs'];

const fileOf = (name) => readFileSync(path.join(root, name));

/** The pages of docs/deploy, so that whoever unpacks the file has them at hand. */
const guides = () => Object.fromEntries(readdirSync(path.join(root, 'docs/deploy')).map((name) => [`docs/${name}`, fileOf(`docs/deploy/${name}`)]));

/** Every file of the package by its path. @param {{ base: URL, officeJs: string }} options */
function contents({ base, officeJs }) {
  const bundled = [...new Set(PARTS.flatMap(builtPackages))].sort();
  const shipped = [...bundled, ...declaredBy(bundled), ...(officeJs === 'self' ? ['node_modules/@microsoft/office-js'] : [])];
  const text = {
    'README.md': filled(fileOf('deploy/README.template').toString('utf8'), { version, address: base.href, officeJs: OFFICE_JS[officeJs] }),
    'THIRD-PARTY-LICENCES.txt': licenceFile(bundled),
    'manifest.xml': manifestFor(base, version),
    'nginx.conf': nginxConfiguration({ base, officeJs }),
    'sbom.cdx.json': billOfMaterials(shipped),
  };
  const files = {
    ...site({ base, version, officeJs, builtWith: builtOfficeJs('addin') }),
    ...guides(),
    LICENSE: fileOf('LICENSE'),
    ...Object.fromEntries(Object.entries(text).map(([name, content]) => [name, Buffer.from(content)])),
  };
  return { ...files, SHA256SUMS: Buffer.from(checksums(files)) };
}

/** Options as typed. @throws {AddressError | TypeError} */
function options() {
  const { values } = parseArgs({
    options: { 'base-url': { type: 'string' }, 'office-js': { type: 'string', default: 'cdn' }, out: { type: 'string', default: path.join(root, 'dist/package') } },
  });
  const officeJs = values['office-js'];
  if (!Object.hasOwn(OFFICE_JS, officeJs)) {
    const choices = Object.keys(OFFICE_JS).join(' | ');
    throw new AddressError(`--office-js ${officeJs}：请用 ${choices} 之一。`, `--office-js ${officeJs}: one of ${choices}.`);
  }
  return { base: baseAddress(values['base-url']), officeJs, out: values.out };
}

try {
  const { base, officeJs, out } = options();
  // Only two pages know where office.js comes from, and site.mjs sets it: a build with another source will do.
  await build({ names: ['addin'], officeJs: builtOfficeJs('addin') ?? officeJs, ifStale: true, log: console.error });
  await build({ names: ['wps'], officeJs: builtOfficeJs('wps') ?? officeJs, ifStale: true, log: console.error });
  buildDocs();
  const file = path.join(out, `selfeval-${version}-${base.host.replaceAll(/[^\w.-]/g, '-')}.zip`);
  mkdirSync(out, { recursive: true });
  writeFileSync(file, archive(contents({ base, officeJs })));
  console.log(file);
} catch (error) {
  if (!(error instanceof AddressError) && !String(error?.code).startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
