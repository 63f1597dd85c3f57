import { build } from './fixture';

const everything =
  '<sheetPr/><dimension ref="A1:D4"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>' +
  '<cols><col min="1" max="3" width="9" style="1"/></cols><sheetData><row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c>' +
  '<c r="D1" t="inlineStr"><is><r><t>甲</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row><row r="2" hidden="1"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
  '<row r="4"><c r="A4"><f t="array" ref="A4:B4">1</f></c><c r="C4" s="2"><v>44165</v></c></row></sheetData><mergeCells><mergeCell ref="C1:C2"/></mergeCells>' +
  '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>N("selfeval:info")=0</formula></cfRule></conditionalFormatting>';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const notes = {
  'xl/worksheets/_rels/sheet1.xml.rels':
    `<Relationships><Relationship Id="rId1" Type="${relations}/comments" Target="../comments1.xml"/>` +
    `<Relationship Id="rId2" Type="${relations}/vmlDrawing" Target="../vml1.xml"/></Relationships>`,
  'xl/comments1.xml':
    '<comments><authors><author>张三</author><author>绩效自评助手</author></authors><commentList><comment ref="A1" authorId="0"><text><t>甲</t></text></comment>' +
    '<comment ref="C3" authorId="1"><text><t>乙</t></text></comment></commentList></comments>',
  'xl/vml1.xml':
    '<xml xmlns:v="v"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
};

/** Small packages that together have everything in them that is read or edited. */
export function fuzzBases(): Uint8Array[] {
  return [
    build({ sheets: { 甲: everything, 乙: '<sheetData/>' }, strings: '<si><t>甲</t></si>', workbookTail: '<calcPr/>' }),
    build({
      sheets: { 甲: '<sheetData><row><c><v>1</v></c></row></sheetData><legacyDrawing r:id="rId2"/>' },
      parts: { ...notes, 'customXml/item1.xml': '<settings xmlns="urn:selfeval:settings"><entry key="selfeval.a">1</entry></settings>' },
    }),
  ];
}
