import { openPackage, readAppearance } from '../../../src/hosts/package';
import { NOTHING, build, openSheet } from './fixture';

const styles =
  '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><sz val="16"/><color theme="4" tint="-0.25"/><name val="黑体"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders><border><left/><right/><top/><bottom/></border><border><left style="thin"><color rgb="FF00FF00"/></left><right/><top/><bottom style="double"><color auto="1"/></bottom></border></borders>' +
  '<cellXfs><xf/><xf numFmtId="9" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1" textRotation="135"/></xf></cellXfs>' +
  '<dxfs><dxf><font><color indexed="10"/></font><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf></dxfs>';

test('sizes, panes, styles and expression formats of a sheet', () => {
  const content =
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="18"/><cols><col min="1" max="2" width="20" customWidth="1"/><col min="4" max="4" width="9" hidden="1" style="1"/></cols>' +
    '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"/></row><row r="2" hidden="1"/></sheetData>' +
    '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' +
    '<conditionalFormatting sqref="A1:B2 D4"><cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>A1&gt;1</formula></cfRule>' +
    '<cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>';
  const pkg = openSheet(content, { styles });
  pkg.apply({ ...NOTHING, addMarks: [{ sheet: 'Sheet1', cell: 'C3', level: 'error', formula: '=N("selfeval:error")=0' }] });
  const { sheets, styles: table } = readAppearance(pkg);
  expect(sheets[0]).toMatchObject({
    name: 'Sheet1',
    isHidden: false,
    showsGridLines: false,
    frozen: { rows: 2, columns: 1 },
    defaultColumnWidth: { pixels: 64 },
    defaultRowHeight: 24,
    columns: [
      { first: 0, last: 1, width: { characters: 20, pixels: 140 }, isHidden: false, style: 0 },
      { first: 3, last: 3, width: { pixels: 63 }, isHidden: true, style: 1 },
    ],
    rows: [
      { row: 0, height: 40, isHidden: false, style: null },
      { row: 1, height: 24, isHidden: true },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    cells: [{ row: 0, column: 0, style: 1 }],
  });
  expect(sheets[0]?.expressionFormats).toMatchObject([
    {
      areas: [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 3, left: 3, bottom: 3, right: 3 },
      ],
      formula: '=A1>1',
      stopsIfTrue: true,
      fill: '#FFEB9C',
      fontColor: '#FF0000',
      isMark: false,
    },
    { formula: '=N("selfeval:error")=0', fill: '#FFC7CE', fontColor: '#9C0006', isMark: true },
  ]);
  expect(table[0]).toMatchObject({ font: { name: 'Calibri', size: 11, color: '#000000', isBold: false }, fill: null, vertical: 'bottom' });
  expect(table[1]).toEqual({
    font: { name: '黑体', size: 16, isBold: true, isItalic: false, isUnderlined: true, isStruck: false, color: '#2E75B6' },
    fill: '#D9D9D9',
    borders: { left: { style: 'thin', color: '#00FF00' }, right: null, top: null, bottom: { style: 'double', color: '#000000' } },
    horizontal: 'center',
    vertical: 'center',
    wraps: true,
    indent: 0,
    rotation: -45,
    numberFormat: '0%',
  });
});

test('a package without styles has one plain style', () => {
  const { sheets, styles: table } = readAppearance(openPackage(build({ styles: null }), 'x'));
  expect(table).toHaveLength(1);
  expect(sheets[0]).toMatchObject({ columns: [], rows: [], cells: [], frozen: null, showsGridLines: true });
});
