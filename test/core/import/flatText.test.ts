import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DocumentError, readDocument, readFlatText } from '../../../src/core/import';
import { contentOf } from '../../support/seedContent';
import { SEED_FORMS } from '../../support/seedForms';

const seedText = readFileSync(path.join(__dirname, '../../fixtures/seed-forms.txt'), 'utf8');

/** The same document as other programs flatten it. */
const FLATTENINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['a tab before every cell, an empty line between rows', (text) => text],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['no tabs: empty cells and ends of rows are all empty lines', (text) => text.replaceAll('\t', '')],
  ['nothing but the filled cells, one a line', (text) => text.replaceAll('\t', '').replace(/\n+/g, '\n')],
  [
    'one row a line, cells between tabs',
    (text) =>
      text
        .split(/\n\n+/)
        .map((row) => row.replace(/^\n*\t/, '').replace(/\n\t/g, '\t'))
        .map((row) => row.replace(/[^\t]*\n[^\t]*/g, (cell) => `"${cell}"`))
        .join('\n'),
  ],
];

describe.each(FLATTENINGS)('the seed forms with %s', (_, flatten) => {
  const reading = readDocument(readFlatText(flatten(seedText)));

  it.each(SEED_FORMS.map((form, index) => [form.projectName, form, index] as const))('%s is read as it says', (_name, form, index) => {
    expect(contentOf(form)).toMatchObject({ ...reading.forms[index]?.content });
  });

  it('gives four forms, and leaves nothing over', () => {
    expect(reading.forms).toHaveLength(4);
    expect(reading.unplaced).toEqual([]);
  });
});

/** Tabs between cells, a row a line. */
const rowsOf = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n');

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const ROW = ['产出指标', '数量指标', '培训次数', '2', '2', '100', '100'];

it('a remark below the rows ends the table', () => {
  const reading = readDocument(readFlatText(rowsOf([['项目名称', '甲项目'], HEADER, ROW, ['注：得分由系统生成。'], ['以上数据截至年底']])));
  expect(reading.forms[0]?.content.indicators.map(({ level3 }) => level3)).toEqual(['培训次数']);
  expect(reading.unplaced.map(({ text }) => text)).toContain('以上数据截至年底');
  expect(reading.warnings).toEqual([]);
});

it.each([['nothing', ''], ['blanks', ' \n\t\n ']])('%s is no form, and no failure', (_, text) => {
  expect(readDocument(readFlatText(text))).toEqual({ forms: [], unplaced: [], otherTables: [], warnings: [] });
});

it.each([
  ['too many characters', '甲'.repeat(2_000_001), '2000001 characters'],
  ['too many cells that only follow each other', '甲\n'.repeat(10_001), '10001 lines'],
])('%s are refused with how many there are', (_, text, message) => {
  expect(() => readFlatText(text)).toThrow(new DocumentError('too-large', message));
});
