/** The licences of the packages that a bundle holds. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const TEXT = /^(licen[cs]e|copying|notice)/i;

const lock = () => JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;

/** Folder of a dependency as Node would look it up from a package: nested first, then outwards. */
function resolved(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (Object.hasOwn(packages, candidate)) return candidate;
    if (folder === '') return null;
  }
}

/**
 * Folders of the packages that the given ones declare as dependencies, theirs too, and that are not among them.
 * Some packages come as one file that holds their dependencies: these have to be named as well.
 * @param {readonly string[]} folders without those of compilers, which are left out here
 */
export function declaredBy(folders) {
  const packages = lock();
  const found = new Set(folders.filter((folder) => packages[folder].dev !== true));
  for (const folder of found) {
    for (const name of Object.keys(packages[folder].dependencies ?? {})) {
      const dependency = name.startsWith('@types/') ? null : resolved(packages, folder, name);
      if (dependency !== null) found.add(dependency);
    }
  }
  return [...found].filter((folder) => !folders.includes(folder)).sort();
}

/** Name, version, licence and licence texts of a package. */
export function describePackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const texts = readdirSync(path.join(root, folder))
    .filter((file) => TEXT.test(file))
    .sort()
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8').replace(/\r\n?/g, '\n').trim());
  return { name, version, licence: license ?? 'see the text', text: texts.join('\n\n') };
}

const LINE = '='.repeat(80);

/** One section a text, with all the packages that come under it. */
function sections(folders) {
  const byText = new Map();
  for (const { name, version, licence, text } of folders.map(describePackage)) {
    const own = text === '' ? `(This package comes without a licence text; its package.json says: ${licence}.)` : text;
    byText.set(own, [...(byText.get(own) ?? []), `${name} ${version} (${licence})`]);
  }
  return [...byText].map(([text, names]) => [LINE, ...names, '', text, ''].join('\n'));
}

/** @param {readonly string[]} bundled folders of the packages in the bundles */
export function licenceFile(bundled) {
  return [
    '本软件包里的程序文件含有下列第三方软件包的代码，各按所列许可使用。',
    'The program files of this package hold code of the packages below, each under the licence given.',
    '',
    ...sections(bundled),
    LINE,
    '上列软件包声明依赖下列软件包；有的软件包把它们的代码合在自己的文件里。',
    'The packages above depend on those below; some carry code of theirs inside their own files.',
    '',
    ...sections(declaredBy(bundled)),
  ].join('\n');
}
