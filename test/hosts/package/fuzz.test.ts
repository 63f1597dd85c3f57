import { build } from './fixture';
import { fuzzPackages } from './fuzz';

const content =
  '<sheetPr/><dimension ref="A1:D4"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>' +
  '<cols><col min="1" max="3" width="9" style="1"/></cols><sheetData><row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c>' +
  '<c r="D1" t="inlineStr"><is><r><t>甲</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
  '<row r="4"><c r="A4"><f t="array" ref="A4:B4">1</f></c><c r="C4" s="2"><v>44165</v></c></row></sheetData><mergeCells><mergeCell ref="C1:C2"/></mergeCells>' +
  '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>N("selfeval:info")=0</formula></cfRule></conditionalFormatting>';

const bases = [
  build({ sheets: { 甲: content, 乙: '<sheetData/>' }, strings: '<si><t>甲</t></si>', workbookTail: '<calcPr/>' }),
  build({
    sheets: { 甲: '<sheetData><row><c><v>1</v></c></row></sheetData>' },
    parts: { 'customXml/item1.xml': '<settings xmlns="urn:selfeval:settings"><entry key="selfeval.a">1</entry></settings>' },
  }),
];

test('whatever happens to a file, it is read or refused with a code', () => {
  const outcomes = fuzzPackages(bases, 20201130, 2000);
  expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(2000);
  expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(['edited', 'open: corrupt', 'open: not-a-workbook']));
});
