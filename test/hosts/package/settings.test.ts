import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookPackage } from '../../../src/hosts/package';
import { openPackage } from '../../../src/hosts/package';
import { NOTHING, build, openSheet } from './fixture';

const put = (pkg: WorkbookPackage, settings: Record<string, string | null>): WorkbookPackage => {
  pkg.apply({ ...NOTHING, settings });
  return openPackage(pkg.save(), 'x');
};

test.each(['', ' x\r\n\t', '{"a":"<&\\"\\n>"}', '\\u0041', '\u0000\u0001\ud800', '😀', '绩'.repeat(100_000)])('%#: a text comes back as it was', (value) => {
  const pkg = put(openSheet('<sheetData/>'), { 'selfeval.撤销"<': value });
  expect([...pkg.snapshot().settings]).toEqual([['selfeval.撤销"<', value]]);
});

test('entries are replaced and deleted one by one, and the part goes with the last', () => {
  const bytes = build({ parts: { 'customXml/item1.xml': '<other/>' } });
  let pkg = openPackage(bytes, 'x');
  pkg = put(pkg, { 'selfeval.a': '1', 'selfeval.b': '2' });
  pkg = put(pkg, { 'selfeval.a': '3', 'selfeval.b': null, 'selfeval.c': null });
  expect([...pkg.snapshot().settings]).toEqual([['selfeval.a', '3']]);
  const parts = unzipSync(pkg.save());
  expect(strFromU8(parts['customXml/item1.xml']!)).toBe('<other/>');
  expect(strFromU8(parts['customXml/item2.xml']!)).toContain('<entry key="selfeval.a">3</entry>');
  expect(strFromU8(parts['[Content_Types].xml']!)).toContain('PartName="/customXml/itemProps2.xml"');
  pkg = put(pkg, { 'selfeval.a': null });
  expect(unzipSync(pkg.save())).toEqual(unzipSync(bytes));
});

test.each(['/customXml/itemProps1.xml', '/CUSTOMXML/itemProps1.xml', '/customXml/itemProps&#49;.xml', '/customXml/itemProps%31.xml', '\\customXml\\itemProps1.xml'])(
  'what is said of a part that is not there, as %s, is said anew',
  (spelled) => {
    const types = `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="${spelled}" ContentType="text/old"/></Types>`;
    const pkg = put(openPackage(build({ parts: { '[Content_Types].xml': types } }), 'x'), { 'selfeval.a': '1' });
    const after = strFromU8(unzipSync(pkg.save())['[Content_Types].xml']!);
    expect(after).not.toContain('text/old');
    expect(after.match(/<Override /g)).toHaveLength(1);
  },
);

test('keys of others are refused', () => {
  const pkg = openSheet('<sheetData/>');
  expect(() => pkg.apply({ ...NOTHING, settings: { other: '1' } })).toThrow('setting is not one of ours');
});
