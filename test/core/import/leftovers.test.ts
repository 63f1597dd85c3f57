import { readDocument, type DocumentBlock, type DocumentTable } from '../../../src/core/import';
import { wordDocumentWarning } from '../../../src/core/import';

/** A table of single cells. */
function tableOf(rows: readonly (readonly string[])[]): DocumentBlock {
  const table: DocumentTable = {
    rows: rows.length,
    columns: Math.max(...rows.map((row) => row.length)),
    cells: rows.flatMap((row, r) => row.map((text, column) => ({ row: r, column, rowSpan: 1, columnSpan: 1, text }))),
  };
  return { kind: 'table', table, lines: null };
}

const FORM = [
  ['项目名称', '甲项目', '联系电话', '010-1234'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '得分系数(%)', '偏差原因分析及改进措施', '责任科室'],
  ['产出指标', '数量指标', '培训次数', '2', '2', '50', '50', '100', '/', '办公室'],
  ['产出指标', '数量指标', '检查次数', '3', '3', '50', '50', '100', '/', '财务科'],
  ['总分', '', '', '', '', '100', '100'],
];

describe('what has no place in the official form', () => {
  const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
  const reading = readDocument({
    blocks: [
      paragraph('关于报送自评表的说明'),
      tableOf([['序号', '姓名'], ['1', '张三']]),
      tableOf(FORM),
      paragraph('填报人：李四'),
      paragraph('单位负责人（签字）：　　　填报日期：　　年　　月　　日'),
    ],
    warnings: [],
  });

  it('is listed with where it stands and the label before it; printed words and empty labels are not', () => {
    expect(reading.forms).toHaveLength(1);
    expect(reading.unplaced.map(({ label, text }) => [label, text])).toEqual([
      ['', '关于报送自评表的说明'],
      ['联系电话', '010-1234'],
      ['', '责任科室'],
      ['', '100'],
      ['', '办公室'],
      ['', '100'],
      ['', '财务科'],
      ['', '填报人：李四'],
    ]);
    expect(reading.unplaced[1]?.place).toEqual({ kind: 'row', table: 2, row: 1 });
  });

  it('a table that is no form is named once, and its texts not again', () => {
    expect(reading.otherTables).toEqual([{ table: 1, rows: 2, begins: '序号' }]);
  });
});

it('a form in one row of tables is read although head and indicators are tables of their own', () => {
  const { forms, unplaced } = readDocument({ blocks: [tableOf([['项目名称', '甲项目']]), tableOf(FORM.slice(1).map((row) => row.slice(0, 7)))], warnings: [] });
  expect(forms.map(({ content }) => [content.projectName, content.indicators.length])).toEqual([['甲项目', 2]]);
  expect(unplaced).toEqual([]);
});

it('funds without a unit are taken for 万元, and that is said', () => {
  const { forms, warnings } = readDocument({
    blocks: [
      tableOf([
        ['项目名称', '甲项目'],
        ['项目资金', '', '年初预算数', '全年预算数', '全年执行数'],
        ['', '年度资金总额', '5', '5', '5'],
        ...FORM.slice(1).map((row) => row.slice(0, 7)),
      ]),
    ],
    warnings: [],
  });
  expect(forms[0]?.content.amountUnit).toBe('万元');
  expect(warnings.map((warning) => wordDocumentWarning(warning, 'zh-CN'))).toEqual(['第1个表格第1行：“甲项目”没有写资金单位，按万元处理']);
});

it('a document with a huge table is refused before it takes the memory for it', () => {
  const table: DocumentTable = { rows: 2_000_001, columns: 1, cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '甲' }] };
  expect(() => readDocument({ blocks: [{ kind: 'table', table, lines: null }], warnings: [] })).toThrow('2000001 rows of 1 columns');
});

it('what a label and its value say in one cell is said by the form', () => {
  const { forms, unplaced } = readDocument({
    blocks: [tableOf([['项目名称', '甲项目'], ['主管部门：县教育局', ''], ...FORM.slice(1).map((row) => row.slice(0, 7))])],
    warnings: [],
  });
  expect(forms[0]?.content.department).toBe('县教育局');
  expect(unplaced).toEqual([]);
});

it('a warning about the whole document names no place', () => {
  expect(wordDocumentWarning({ code: 'amount-unit-assumed', count: 1, place: null, detail: '甲项目' }, 'zh-CN')).toBe('“甲项目”没有写资金单位，按万元处理');
});
