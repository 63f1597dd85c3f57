/** The files that go onto the web server, with the addresses of that server in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { movedTo } from '../docs/site.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { OFFICE_JS } = createRequire(import.meta.url)('../officeJs.cjs');

/** Folder of office.js in node_modules, and what of it no page of ours asks for. */
const OFFICE_JS_PACKAGE = 'node_modules/@microsoft/office-js';
const FOR_DEVELOPERS = /(\.debug\.js|\.d\.ts)$/;

/** The address of development that stands in manifest.xml, and the one of an example in jsplugins.xml. */
const DEVELOPMENT = 'https://localhost:3000/';
const WPS_EXAMPLE = 'http://selfeval.example.gov.cn/';

/** Bytes of every file below a folder of the project, by its path in the package. */
function filesBelow(folder, inPackage, leaveOut = /^$/) {
  const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !leaveOut.test(entry.name))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(path.join(root, folder), file).split(path.sep).join('/');
      return [`${inPackage}/${name}`, readFileSync(file)];
    });
  return Object.fromEntries(entries);
}

/** Replaces what must be there: a text that has changed its form must not go out with an old address. */
function replaced(text, old, now, where) {
  if (!text.includes(old)) throw new Error(`${where}: ${old} not found`);
  return text.replaceAll(old, now);
}

/** The manifest for an address; its id stays, so that a later version replaces an earlier one. @param {URL} base */
export function manifestFor(base, version) {
  const text = replaced(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), DEVELOPMENT, base.href, 'manifest.xml');
  return text.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

/** Pages of the built add-in, taking office.js from where this package is to take it. */
function addin(officeJs, builtWith) {
  const files = filesBelow('dist/addin', 'site/addin');
  for (const name of ['site/addin/taskpane.html', 'site/addin/commands.html']) {
    const page = replaced(files[name].toString('utf8'), OFFICE_JS[builtWith], OFFICE_JS[officeJs], name);
    files[name] = Buffer.from(page);
  }
  return files;
}

/** The folder for WPS: `selfeval_<version>`, the list for one machine and the list for a server. */
function wps(base, version) {
  const list = replaced(readFileSync(path.join(root, 'dist/wps/jsplugins.xml'), 'utf8'), WPS_EXAMPLE, `${base.href}wps/`, 'jsplugins.xml');
  return {
    ...filesBelow(`dist/wps/selfeval_${version}`, `site/wps/selfeval_${version}`),
    'site/wps/publish.xml': readFileSync(path.join(root, 'dist/wps/publish.xml')),
    'site/wps/jsplugins.xml': Buffer.from(list),
  };
}

/** The documentation, for its place on that server. @param {URL} base */
const docs = (base) =>
  Object.fromEntries(Object.entries(filesBelow('dist/docs', 'site/docs', /^hashmap\.json$/)).map(([name, bytes]) => [name, movedTo(`${base.pathname}docs/`, name, bytes)]));

/** office.js as its publisher ships it, with its licence. */
const ownOfficeJs = () => ({
  ...filesBelow(`${OFFICE_JS_PACKAGE}/dist`, 'site/office-js', FOR_DEVELOPERS),
  'site/office-js/LICENSE.md': readFileSync(path.join(root, OFFICE_JS_PACKAGE, 'LICENSE.md')),
});

/**
 * @param {{ base: URL, version: string, officeJs: string, builtWith: string }} options `builtWith`: where the built pages take office.js from
 * @returns {Record<string, Buffer>} by path in the package
 */
export function site({ base, version, officeJs, builtWith }) {
  return { ...addin(officeJs, builtWith), ...wps(base, version), ...docs(base), ...(officeJs === 'self' && ownOfficeJs()) };
}
