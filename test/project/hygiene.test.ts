import { existsSync } from 'node:fs';
import path from 'node:path';
import packageFile from '../../package.json';
import { projectFiles, readText, root } from '../support/repository';

const files = projectFiles();
const texts = files.flatMap((name) => {
  const text = readText(name);
  return text === null ? [] : [{ name, lines: text.split('\n') }];
});

/** The letters in brackets keep the patterns from finding themselves. */
const UNWANTED: readonly (readonly [string, RegExp])[] = [
  ['unfinished work', /\b(?:TO[D]O|FIX[M]E)\b/],
  ['a package registry', /registr[y]\.(?:npmjs|yarnpkg|npmmirror|npm\.taobao)|"resolved": *"http/],
  ['a path of one machine', /(?<![\w.:-])\/(?:wor[k]|hom[e]|roo[t])\/|\b[A-Z]:\\+User[s]\\/],
  ['a tracker number', /\b(?:issue|ticket|pull request)s? *#\d+|\b(?:fixes|closes|resolves) #\d+/i],
];

describe('files of the project', () => {
  test.each(UNWANTED)('none names %s', (_, pattern) => {
    const found = texts.flatMap(({ name, lines }) =>
      lines.flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
    expect(found).toEqual([]);
  });

  test('office.js is no file of ours', () => {
    expect(files.filter((name) => /(?:^|\/)(?:office|excel-[^/]*|o15apptofilemappingtable)(?:\.debug)?\.js$/.test(name))).toEqual([]);
  });

  test('the licence is Apache-2.0, in package.json and in full', () => {
    expect(packageFile.license).toBe('Apache-2.0');
    const licence = readText('LICENSE') ?? '';
    expect(licence).toContain('Apache License');
    expect(licence).toContain('Version 2.0, January 2004');
    expect(licence).toContain('END OF TERMS AND CONDITIONS');
  });
});

describe('dependencies', () => {
  test.each(['dependencies', 'devDependencies'] as const)('%s are pinned to one version', (list) => {
    const loose = Object.entries(packageFile[list]).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  test('package-lock.json is that of package.json', () => {
    const { version, dependencies, devDependencies } = packageFile;
    const lockFile: unknown = JSON.parse(readText('package-lock.json') ?? '');
    expect(lockFile).toMatchObject({ version, packages: { '': { version, dependencies, devDependencies } } });
  });
});

describe('documents', () => {
  const documents = files.filter((name) => name.endsWith('.md'));

  test.each(documents)('every link of %s leads somewhere', (name) => {
    const links = [...(readText(name) ?? '').matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    const broken = links.filter((link) => !/^https?:/.test(link) && !existsSync(path.join(root, path.dirname(name), decodeURI(link))));
    expect(broken).toEqual([]);
  });

  test('the list of decisions names each of them', () => {
    const list = readText('docs/decisions/README.md') ?? '';
    const records = documents.filter((name) => /^docs\/decisions\/\d/.test(name)).map((name) => path.basename(name));
    expect(records.filter((name) => !list.includes(`(${name})`))).toEqual([]);
  });
});
