import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '../../src/documents';
import { cell, row, run, table, wordDocument } from '../support/wordDocument';
import { drawn, warned } from './drawn';

const tracked = (inner: string, tag: 'del' | 'ins') => `<w:${tag} w:id="1" w:author="x">${inner}</w:${tag}>`;

/** What makes tables of Word hard to read: body, what is read, what is warned of. */
const TRAPS: readonly (readonly [string, string, (string | string[][])[], string[]])[] = [
  [
    'a row that begins further right (gridBefore)',
    table([row([cell('a'), cell('b'), cell('c')]), row([cell('e'), cell('f')], '<w:gridBefore w:val="1"/>')]),
    [[['a', 'b', 'c'], ['', 'e', 'f']]],
    ['indented-row'],
  ],
  [
    'cells merged as Word 97 did (hMerge)',
    table([
      row([cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('c')]),
      row([cell('d', '<w:gridSpan w:val="1"/><w:hMerge w:val="restart"/>'), cell('', '<w:hMerge w:val="continue"/>'), cell('f')]),
    ]),
    [[['a', 'a', 'c'], ['d', 'd', 'f']]],
    ['old-merge'],
  ],
  [
    'text in a cell that hMerge hides',
    table([row([cell('a', '<w:hMerge w:val="restart"/>'), cell('b', '<w:hMerge/>'), cell('c')])]),
    [[['a', 'b', 'c']]],
    ['old-merge'],
  ],
  [
    'a cell in a content control',
    table([row([cell('a'), `<w:sdt><w:sdtPr/><w:sdtContent>${cell('b')}</w:sdtContent></w:sdt>`, cell('c')])]),
    [[['a', 'b', 'c']]],
    [],
  ],
  [
    'tracked changes: what is deleted goes, what is inserted stays',
    table([
      row([cell(tracked('<w:r><w:delText>10</w:delText></w:r>', 'del') + tracked(run('9'), 'ins')), cell('b')]),
      row([cell('d'), cell('e')], '<w:del w:id="3" w:author="x"/>'),
    ]),
    [[['9', 'b']]],
    ['tracked-changes'],
  ],
  [
    'a table in a cell',
    table([row([`<w:tc><w:tcPr/>${table([row([cell('n1'), cell('n2')])])}<w:p/></w:tc>`, cell('b')])]),
    [[['', 'b']], [['n1', 'n2']]],
    ['nested-table'],
  ],
  [
    'vertical and horizontal merges together',
    table([
      row([cell('a', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), cell('c')]),
      row([cell('', '<w:gridSpan w:val="2"/><w:vMerge/>'), cell('f')]),
      row([cell('g'), cell('h', '<w:vMerge/>'), cell('i')]),
    ]),
    [[['a', 'a', 'c'], ['a', 'a', 'f'], ['g', 'h', 'i']]],
    [],
  ],
  ['a ticked box as a symbol', table([row([cell('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t></w:r>')])]), [[['🗹是']]], []],
  [
    'a ticked box as a content control',
    table([
      row([
        cell(
          `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>${run('是')}`,
        ),
      ]),
    ]),
    [[['☑是']]],
    [],
  ],
  [
    'a table in a text box',
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${table([row([cell('x'), cell('y')])])}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    [[['x', 'y']]],
    ['text-box'],
  ],
  [
    'bookmarks between rows and cells, which must not cost the spans',
    table([
      row([cell('a', '<w:vMerge w:val="restart"/>'), '<w:bookmarkStart w:id="1" w:name="b"/>', cell('b')]),
      '<w:bookmarkEnd w:id="1"/>',
      row([cell('', '<w:vMerge/>'), cell('c')]),
    ]),
    [[['a', 'b'], ['a', 'c']]],
    [],
  ],
  ['hidden text', table([row([cell(run('密', '<w:vanish/>') + run('明'))])]), [[['明']]], ['hidden-text']],
  ['a link and a field', table([row([cell(`<w:hyperlink r:id="rId9">${run('甲')}</w:hyperlink><w:fldSimple w:instr="DATE">${run('乙')}</w:fldSimple>`)])]), [[['甲乙']]], []],
  ['a formula of Word', table([row([cell(`${run('a')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`)])]), [[['a']]], ['math']],
  ['footnotes', table([row([cell(`${run('a')}<w:r><w:footnoteReference w:id="1"/></w:r>`)])]), [[['a']]], ['notes']],
  ['numbers that Word counts', table([row([cell('<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' + run('目标'))])]), [[['目标']]], ['automatic-numbers']],
  ['paragraphs, spaces and breaks', `<w:p>${run('标 题')}</w:p>${table([row([`<w:tc><w:tcPr/><w:p>${run('  上年  结转')}</w:p><w:p>${run('二')}<w:r><w:br/></w:r>${run('三')}</w:p></w:tc>`])])}`, ['标 题', [['上年  结转\n二\n三']]], []],
];

describe('tables of Word documents', () => {
  it.each(TRAPS)('%s', async (_, body, expected, warnings) => {
    const content = await readFile(wordDocument(body));
    expect(drawn(content)).toEqual(expected);
    expect(warned(content)).toEqual(warnings);
  });
});

const shared = path.join(__dirname, '../../../shared/prototypes/docx');
const onShared = existsSync(shared) ? describe : describe.skip;

onShared('documents beside the project', () => {
  const read = async (name: string) => readFile(readFileSync(path.join(shared, `${name}.docx`)));

  it('form.docx reads as a person read it', async () => {
    const content = await read('form');
    const expected: unknown = JSON.parse(readFileSync(path.join(shared, 'expected.json'), 'utf8'));
    const grid = drawn(content).find((block) => typeof block !== 'string');
    const merges = content.blocks
      .flatMap((block) => (block.kind === 'table' ? block.table.cells : []))
      .filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1)
      .map(({ row: top, column: left, rowSpan, columnSpan, text }) => [top, left, top + rowSpan - 1, left + columnSpan - 1, text]);
    expect({ grid, merges }).toEqual(expected);
  });

  it.each([
    ['e1_gridBefore', [[['a', 'b', 'c'], ['', 'e', 'f']]], ['indented-row']],
    ['e2_sdtCell', [[['a', 'b', 'c']]], []],
    ['e3_hMerge', [[['a', 'a', 'c']]], ['old-merge']],
    ['e4_trackedDel', [[['9', 'b', 'c']]], ['tracked-changes']],
    ['e5_nested', [[['', 'b', 'c']], [['n1', 'n2']]], ['nested-table']],
    ['e6_vMergeGridSpanMix', [[['a', 'a', 'c'], ['a', 'a', 'f'], ['g', 'h', 'i']]], []],
    ['e7_checkbox_sym', ['🗹是'], []],
    ['e8_textbox', [[['x', 'y']]], ['text-box']],
  ] as const)('%s is read right or warned of', async (name, expected, warnings) => {
    const content = await read(name);
    expect(drawn(content)).toEqual(expected);
    expect(warned(content)).toEqual(warnings);
  });
});
