import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openPackage } from '../../../src/hosts/package';
import { MAIN, RELATIONSHIPS, build, writesTo } from './fixture';

const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A workbook as Excel saves it as “Strict Open XML”: other namespaces throughout. */
function strict(): Uint8Array {
  const parts = unzipSync(build({ sheets: { Sheet1: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }, styles: null }));
  const texts = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    strToU8(strFromU8(part).replaceAll(MAIN, STRICT_MAIN).replaceAll(RELATIONSHIPS, STRICT_RELATIONSHIPS)),
  ]);
  return zipSync(Object.fromEntries(texts));
}

test('a strict workbook is read and edited, and what is added speaks its dialect', () => {
  const pkg = openPackage(strict(), 'x');
  pkg.apply({
    writes: writesTo({ B1: '甲' }),
    addMarks: [{ sheet: 'Sheet1', cell: 'A1', level: 'error', formula: '=N("selfeval:error")=0' }],
    removeMarks: [],
    settings: { 'selfeval.a': '1' },
  });
  pkg.changeNotes({ put: [{ sheet: 'Sheet1', cell: 'A1', text: '注' }], remove: [] });
  const saved = pkg.save();
  const again = openPackage(saved, 'x');
  expect(again.snapshot().sheets[0]?.values).toEqual([[1, '甲']]);
  expect([again.snapshot().sheets[0]?.marks.length, again.notes().length, again.snapshot().settings.get('selfeval.a')]).toEqual([1, 1, '1']);
  const added = Object.values(unzipSync(saved)).map((part) => strFromU8(part));
  expect(added.filter((text) => text.includes(MAIN) || text.includes(`Type="${RELATIONSHIPS}`))).toEqual([]);
});
