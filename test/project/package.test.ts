import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import packageFile from '../../package.json';
import { readBytes, readText, root } from '../support/repository';

const BASE = 'https://selfeval.example.gov.cn:8443/jx/';
/** Long enough to build what is stale first. */
const MINUTES = 10 * 60_000;

const folder = mkdtempSync(path.join(tmpdir(), 'selfeval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a package and gives the bytes of its one file. */
function makePackage(officeJs: string, name: string): Uint8Array {
  const out = path.join(folder, name);
  const args = ['scripts/package/index.mjs', '--base-url', BASE, '--office-js', officeJs, '--out', out];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: name === 'again' ? 'America/Chicago' : 'Asia/Shanghai' } });
  expect(run.stderr).not.toMatch(/error/i);
  expect(run.status).toBe(0);
  const file = run.stdout.trim();
  expect(readdirSync(out)).toEqual([path.basename(file)]);
  return new Uint8Array(readFileSync(file));
}

let once: Uint8Array;
let plain: Record<string, Uint8Array>;
let intranet: Record<string, Uint8Array>;
beforeAll(() => {
  once = makePackage('cdn', 'once');
  plain = unzipSync(once);
  intranet = unzipSync(makePackage('self', 'intranet'));
}, MINUTES);

const bytesOf = (files: Record<string, Uint8Array>, name: string): Uint8Array => {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`${name} is not in the package`);
  return bytes;
};
const textOf = (files: Record<string, Uint8Array>, name: string) => strFromU8(bytesOf(files, name));
const texts = (files: Record<string, Uint8Array>) => Object.keys(files).filter((name) => !name.endsWith('.png'));

/** File of the package that stands behind an address below the base address. */
const fileAt = (address: string) => `site/${address.slice(BASE.length)}`;

test('twice makes the same bytes, in another time zone too', () => {
  expect(Buffer.compare(makePackage('cdn', 'again'), once)).toBe(0);
}, MINUTES);

test('holds what an administrator needs, and not the workbench', () => {
  const outside = Object.keys(plain).filter((name) => !name.startsWith('site/') && !name.startsWith('docs/'));
  expect(outside).toEqual(['LICENSE', 'README.md', 'SHA256SUMS', 'THIRD-PARTY-LICENCES.txt', 'manifest.xml', 'nginx.conf', 'sbom.cdx.json']);
  const parts = new Set(Object.keys(plain).flatMap((name) => /^site\/([^/]+)\//.exec(name)?.[1] ?? []));
  expect(parts).toEqual(new Set(['addin', 'docs', 'wps']));
  expect(Object.keys(plain)).toContain('docs/README.md');
});

test('every address of the manifest is below the given one, and its file is in the package', () => {
  const manifest = textOf(plain, 'manifest.xml');
  const addresses = [...manifest.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  expect(addresses.map(fileAt).filter((name) => plain[name] === undefined)).toEqual([]);
  expect(manifest).toContain(`<Version>${packageFile.version}.0</Version>`);
});

test('the list for WPS leads to the folder in the package', () => {
  const [, address = ''] = /url="([^"]*)"/.exec(textOf(plain, 'site/wps/jsplugins.xml')) ?? [];
  expect(address).toBe(`${BASE}wps/selfeval_${packageFile.version}/`);
  for (const name of ['index.html', 'pane.html', 'ribbon.xml', 'manifest.xml']) expect(plain[`${fileAt(address)}${name}`]).toBeDefined();
  expect(textOf(plain, 'site/wps/publish.xml')).toContain(`url="selfeval_${packageFile.version}"`);
});

test('the checksums are those of all the other files', () => {
  for (const files of [plain, intranet]) {
    const lines = Object.keys(files)
      .filter((name) => name !== 'SHA256SUMS')
      .sort()
      .map((name) => `${createHash('sha256').update(bytesOf(files, name)).digest('hex')}  ${name}\n`);
    expect(textOf(files, 'SHA256SUMS')).toBe(lines.join(''));
  }
});

describe('office.js', () => {
  const ADDRESS = 'https://appsforoffice.microsoft.com';

  test('comes from Microsoft, which the policy of the web server allows', () => {
    for (const page of ['taskpane', 'commands']) expect(textOf(plain, `site/addin/${page}.html`)).toContain(`${ADDRESS}/lib/1/hosted/office.js`);
    expect(textOf(plain, 'nginx.conf')).toContain(`script-src 'self' ${ADDRESS};`);
  });

  test('comes from the site itself where it is asked for, and nothing comes from outside', () => {
    for (const page of ['taskpane', 'commands']) {
      const html = textOf(intranet, `site/addin/${page}.html`);
      expect(html).toContain('../office-js/office.js');
      expect(html).not.toContain('https:');
    }
    expect(textOf(intranet, 'nginx.conf')).toContain("script-src 'self';");
    expect(textOf(intranet, 'nginx.conf')).not.toMatch(/microsoft|office\.com|sharepoint/);
  });

  test('is unmodified, with its licence and the texts that it loads', () => {
    const own = Object.keys(intranet).filter((name) => name.startsWith('site/office-js/') && !name.endsWith('LICENSE.md'));
    const changed = own.filter((name) => !readBytes(name.replace('site/office-js', 'node_modules/@microsoft/office-js/dist')).equals(bytesOf(intranet, name)));
    expect(changed).toEqual([]);
    for (const name of ['office.js', 'excel-web-16.00.js', 'excel-win32-16.01.js', 'zh-cn/office_strings.js', 'en-us/office_strings.js']) {
      expect(own).toContain(`site/office-js/${name}`);
    }
    expect(textOf(intranet, 'site/office-js/LICENSE.md')).toBe(readText('node_modules/@microsoft/office-js/LICENSE.md'));
    expect(textOf(intranet, 'sbom.cdx.json')).toContain('"@microsoft/office-js"');
  });
});

test('the policy of the web server fits the pages: no script stands in a page, and each is sent as it should be kept', () => {
  const pages = Object.keys(plain).filter((name) => name.endsWith('.html') && !name.startsWith('site/docs/'));
  expect(pages.length).toBeGreaterThan(5);
  const inline = pages.filter((name) => /<script(?![^>]*\bsrc=)|\son\w+=|javascript:/i.test(textOf(plain, name)));
  expect(inline).toEqual([]);
  const configuration = textOf(plain, 'nginx.conf');
  expect(configuration).not.toMatch(/\{\{|unsafe-eval|script-src[^;]*unsafe-inline/);
  expect(configuration).toContain('listen 8443 ssl;');
  expect(configuration).toContain('server_name selfeval.example.gov.cn;');
  expect(configuration).toContain('location /jx/ {');
  const scripts = Object.keys(plain).filter((name) => /^site\/(addin|wps)\/.*\.js$/.test(name));
  expect(scripts.filter((name) => !/\.[0-9a-f]{8}\.js$/.test(name))).toEqual([]);
});

test('the documentation stands at its address, and every script in its pages is named by the policy', () => {
  const docs = Object.keys(plain).filter((name) => name.startsWith('site/docs/'));
  for (const name of ['index', 'guide/index', 'checks/score-mismatch', 'packs/hubei', 'deploy/index']) expect(docs).toContain(`site/docs/${name}.html`);
  const pages = docs.filter((name) => name.endsWith('.html')).map((name) => textOf(plain, name));
  for (const page of pages) expect(page).toContain('src="/jx/docs/assets/');
  const scripts = new Set(pages.flatMap((page) => [...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script)));
  expect(scripts.size).toBeGreaterThan(0);
  for (const script of scripts) expect(textOf(plain, 'nginx.conf')).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  expect(docs.filter((name) => !name.endsWith('.png') && textOf(plain, name).includes('/selfeval-docs/'))).toEqual([]);
});

test('no text names a package registry or a path of the machine it was made on', () => {
  // The letter in brackets keeps the pattern from being found here.
  const unwanted = /registr[y]\.(?:npmjs|yarnpkg|npmmirror|npm\.taobao)/;
  for (const files of [plain, intranet]) {
    const found = texts(files).filter((name) => unwanted.test(textOf(files, name)) || textOf(files, name).includes(root));
    expect(found).toEqual([]);
  }
});

describe('what comes from others', () => {
  interface Bill {
    readonly bomFormat: string;
    readonly components: readonly { readonly 'bom-ref': string; readonly name: string; readonly version: string; readonly purl: string; readonly licenses?: readonly unknown[] }[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  }
  const isBill = (value: unknown): value is Bill => typeof value === 'object' && value !== null && 'components' in value && 'dependencies' in value;
  const bill = (): Bill => {
    const parsed: unknown = JSON.parse(textOf(plain, 'sbom.cdx.json'));
    if (!isBill(parsed)) throw new Error('not a bill of materials');
    return parsed;
  };

  test('is in the bill of materials, each with its licence, and joined to the program', () => {
    const { bomFormat, components, dependencies } = bill();
    expect(bomFormat).toBe('CycloneDX');
    const named = components.map(({ name }) => name);
    for (const name of ['react', 'react-dom', '@fluentui/react-provider', 'big.js', 'core-js', 'webpack']) expect(named).toContain(name);
    for (const name of ['jest', 'typescript', '@univerjs/core', 'exceljs']) expect(named).not.toContain(name);
    expect(components.filter(({ licenses, purl }) => (licenses ?? []).length === 0 || !purl.startsWith('pkg:npm/'))).toEqual([]);
    const own = dependencies.find(({ ref }) => ref === `${packageFile.name}@${packageFile.version}`);
    expect(new Set(own?.dependsOn)).toEqual(new Set(components.map((component) => component['bom-ref'])));
  });

  test('is named with its licence text, each version that is shipped', () => {
    const text = textOf(plain, 'THIRD-PARTY-LICENCES.txt');
    expect(bill().components.filter(({ name, version }) => !text.includes(`\n${name} ${version} (`))).toEqual([]);
    expect(text).toContain('Copyright (c) Meta Platforms');
  });

  test('may be passed on: no licence asks for more than its text', () => {
    const permissive = ['MIT', 'Apache-2.0', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)'];
    const heads = [...textOf(plain, 'THIRD-PARTY-LICENCES.txt').matchAll(/^((?:@[\w.-]+\/)?[\w.-]+ \d+\.\d+\.\d+\S*) \((.+)\)$/gm)];
    expect(heads).toHaveLength(bill().components.length);
    expect(heads.filter(([, , licence = '']) => !permissive.includes(licence)).map(([head]) => head)).toEqual([]);
  });
});

test.each([
  ['http://selfeval.example.gov.cn/', /https/],
  ['https://selfeval.example.gov.cn', /“\/”/],
  ['https://selfeval.example.gov.cn/jx', /“\/”/],
  ['https://self eval.example.gov.cn/', /空格/],
  ['https://localhost/', /自己的电脑/],
  ['https://127.0.0.1:3000/', /自己的电脑/],
  ['https://[::1]/', /自己的电脑/],
  ['https://name:word@example.gov.cn/', /用户名/],
  ['https://example.gov.cn/?a/', /“\?”/],
  ['https://example.gov.cn/自评/', /英文字母/],
  ['https://example.gov.cn/";alias/', /英文字母/],
  ['example.gov.cn', /完整的地址/],
  ['', /请写明/],
])('the address %j is refused in a sentence', (address, sentence) => {
  const script = `import { baseAddress } from './scripts/package/baseAddress.mjs'; try { baseAddress(process.argv[1]) } catch (error) { console.log(error.message) }`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script, address], { cwd: root, encoding: 'utf8' });
  const [chinese = '', english = '', ...more] = run.stdout.trim().split('\n');
  expect(chinese).toMatch(sentence);
  expect(english).toMatch(/^[^\p{Script=Han}]*\w/u);
  expect(more).toEqual([]);
});

test('the command ends with 2 and without a stack when it is used wrongly', () => {
  for (const args of [['--base-url', 'http://a.cn/'], ['--base-url', BASE, '--office-js', 'here'], ['--bas']]) {
    const run = spawnSync(process.execPath, ['scripts/package/index.mjs', ...args], { cwd: root, encoding: 'utf8' });
    expect(run.status).toBe(2);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(run.stderr.trim()).not.toBe('');
  }
});
