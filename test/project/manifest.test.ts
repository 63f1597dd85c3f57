/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import packageFile from '../../package.json';
import { commandNames } from '../../src/commands/names';
import { readBytes, readText, root } from '../support/repository';

const schema = path.join(root, '../shared/manifest-xsd/OfficeAppManifestV1_1.xsd');
const canValidate = existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0;

/** Width and height that the header of a PNG file states. */
function pngSize(name: string): readonly [number, number] {
  const bytes = readBytes(name);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The manifest as a package for an address holds it. */
function packagedFor(address: string): string {
  const script = `import { manifestFor } from './scripts/package/site.mjs'; process.stdout.write(manifestFor(new URL('${address}'), '${packageFile.version}'))`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return run.stdout;
}

describe.each([
  ['of the checkout', readText('manifest.xml') ?? '', 'https://localhost:3000/addin/'],
  ['of a package', packagedFor('https://selfeval.example.gov.cn:8443/jx/'), 'https://selfeval.example.gov.cn:8443/jx/addin/'],
])('the manifest %s', (_, source, base) => {
  const manifest = new DOMParser().parseFromString(source, 'application/xml');

  const all = (name: string, within: ParentNode = manifest) =>
    [...within.querySelectorAll('*')].filter((element) => element.localName === name);
  const own = (parent: Element, name: string) => [...parent.children].filter((child) => child.localName === name);
  const text = (name: string) => own(manifest.documentElement, name)[0]?.textContent;
  const value = (name: string) => own(manifest.documentElement, name)[0]?.getAttribute('DefaultValue') ?? '';
  const inEnglish = (element: Element) =>
    own(element, 'Override').find((override) => override.getAttribute('Locale') === 'en-US')?.getAttribute('Value') ?? '';

  const resourceElements = all('Resources').flatMap((resources) => [...resources.children].flatMap((list) => [...list.children]));
  const usedIds = [...manifest.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid') ?? '');
  const resource = (id: string | null) => resourceElements.find((element) => element.getAttribute('id') === id);

  /** File of the project that stands behind an address of the manifest. */
  const fileOf = (url: string) => url.replace(base, '');

  test('is well-formed', () => {
    expect(manifest.querySelector('parsererror')).toBeNull();
  });

  test('its elements stand in the order that Office asks for', () => {
    expect([...manifest.documentElement.children].map((child) => child.localName)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  test('states who it is, for which program, and what it may do', () => {
    expect(text('Id')).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(text('Version')).toBe(`${packageFile.version}.0`);
    expect(text('DefaultLocale')).toBe('zh-CN');
    expect(text('Permissions')).toBe('ReadWriteDocument');
    expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([['ExcelApi', '1.13']]);
  });

  test('every address is below one https address, so that packaging can replace it', () => {
    const addresses = [...manifest.querySelectorAll('[DefaultValue^="http"]')].map((element) => element.getAttribute('DefaultValue') ?? '');
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
  });

  test('the pages it opens are built', () => {
    const pages = [...all('Url'), ...all('SourceLocation')].flatMap((element) => element.getAttribute('DefaultValue') ?? []);
    const names = new Set(pages.map(fileOf));
    expect(names).toEqual(new Set(['taskpane.html', 'commands.html', 'help.html']));
    for (const name of ['taskpane', 'commands']) expect(existsSync(path.join(root, 'src', name, `${name}.html`))).toBe(true);
    expect(fileOf(value('SupportUrl'))).toBe('help.html');
    expect(existsSync(path.join(root, 'assets/help.html'))).toBe(true);
  });

  describe('resources', () => {
    test('are each defined once, used, and named in at most 32 characters', () => {
      const ids = resourceElements.map((element) => element.getAttribute('id') ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => id.length > 32 || id === '')).toEqual([]);
      expect(new Set(usedIds)).toEqual(new Set(ids));
    });

    test.each([
      ['ShortStrings', 125],
      ['LongStrings', 250],
    ])('%s have at most %i characters in either language', (list, limit) => {
      const strings = all(list).flatMap((element) => own(element, 'String'));
      expect(strings.length).toBeGreaterThan(0);
      const tooLong = strings.filter(
        (element) => (element.getAttribute('DefaultValue') ?? '').length > limit || inEnglish(element).length > limit,
      );
      expect(tooLong.map((element) => element.id)).toEqual([]);
    });

    test('every text is Chinese, and English for an English Excel', () => {
      const texts = [...all('DisplayName'), ...all('Description').filter((element) => element.hasAttribute('DefaultValue')), ...all('String')];
      const wrong = texts.filter(
        (element) => !/\p{Script=Han}/u.test(element.getAttribute('DefaultValue') ?? '') || !/^[ -~]+$/.test(inEnglish(element)),
      );
      expect(wrong.map((element) => element.outerHTML)).toEqual([]);
    });

    test('the name and the description fit the list of add-ins', () => {
      expect(value('DisplayName').length).toBeLessThanOrEqual(125);
      expect(value('Description').length).toBeLessThanOrEqual(250);
      expect(all('Description').map((element) => inEnglish(element).length).filter((length) => length > 250)).toEqual([]);
    });
  });

  describe('icons', () => {
    const images = all('Icon').flatMap((icon) => own(icon, 'Image').map((image) => [image.getAttribute('resid'), image] as const));
    const ofRibbon = images.map(([id, image]) => {
      const size = Number(image.getAttribute('size'));
      return [fileOf(resource(id)?.getAttribute('DefaultValue') ?? ''), size] as const;
    });

    const ofList: readonly (readonly [string, number])[] = [
      [fileOf(value('IconUrl')), 32],
      [fileOf(value('HighResolutionIconUrl')), 64],
    ];

    test.each([...ofList, ...ofRibbon])('%s has %i pixels a side', (name, size) => {
      expect(pngSize(name)).toEqual([size, size]);
    });

    test('every group and button has 16, 32 and 80', () => {
      for (const icon of all('Icon')) expect(own(icon, 'Image').map((image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
    });
  });

  describe('the ribbon', () => {
    const controls = all('Control');
    const labels = controls.map((control) => resource(own(control, 'Label')[0]?.getAttribute('resid') ?? null));

    test('has one group on the Home tab with five buttons, each with an id of its own', () => {
      expect(all('OfficeTab').map((tab) => tab.id)).toEqual(['TabHome']);
      expect(all('Group')).toHaveLength(1);
      expect(labels.map((label) => label?.getAttribute('DefaultValue'))).toEqual(['一键重算', '检查', '偏差原因', '清除标记', '打开窗格']);
      expect(new Set(controls.map((control) => control.id)).size).toBe(controls.length);
    });

    test('calls the functions that the commands page has, and opens the pane', () => {
      expect(all('FunctionName').map((name) => name.textContent)).toEqual([...commandNames]);
      expect(all('Action').map((action) => action.getAttribute('xsi:type'))).toEqual([...commandNames.map(() => 'ExecuteFunction'), 'ShowTaskpane']);
    });
  });

  (canValidate ? test : test.skip)('is valid by the schema of add-in manifests', () => {
    const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, '-'], { input: source, encoding: 'utf8' });
    expect(run.stderr.trim()).toBe('- validates');
  });
});
