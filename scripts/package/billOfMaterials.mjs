/** The bill of materials (CycloneDX), made by npm out of package-lock.json and cut down to what is shipped. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describePackage } from './licences.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** npm's own answer about everything that is locked. */
function everything() {
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const run = spawnSync(command, [...first, 'sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: npm === undefined && process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`npm sbom: ${run.stderr || run.error}`);
  return JSON.parse(run.stdout);
}

/** A serial number that is the same for the same content. */
function serialNumber(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** @param {readonly string[]} folders of the packages to be named, as package-lock.json names them */
export function billOfMaterials(folders) {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const licences = new Map(folders.map(describePackage).map((one) => [`${one.name}@${one.version}`, one.licence]));
  const shipped = new Set(licences.keys());
  const all = everything();
  // Whatever is shipped is needed: that some of it is installed for development only is npm's view of this repository.
  const components = all.components
    .filter((component) => shipped.has(component['bom-ref']))
    // npm leaves out a licence whose name is not one of SPDX's.
    .map(({ properties, ...component }) => ({ licenses: [{ license: { name: licences.get(component['bom-ref']) } }], ...component, scope: 'required' }))
    .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const missing = [...shipped].filter((ref) => !components.some((component) => component['bom-ref'] === ref));
  if (missing.length > 0) throw new Error(`package-lock.json does not know ${missing.join(', ')}`);
  const own = all.metadata.component['bom-ref'];
  const dependencies = all.dependencies
    .filter(({ ref }) => ref === own || shipped.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: (ref === own ? [...shipped] : dependsOn).filter((to) => shipped.has(to)).sort() }))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  const { timestamp, component, ...metadata } = all.metadata;
  const bill = { ...all, metadata: { ...metadata, component: { ...component, type: 'application', name, version } }, components, dependencies };
  return JSON.stringify({ ...bill, serialNumber: serialNumber(JSON.stringify({ ...bill, serialNumber: '' })) }, null, 2);
}
