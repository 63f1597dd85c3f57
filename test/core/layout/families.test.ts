import { readForms } from '../../../src/core/layout';
import type { Form } from '../../../src/core/form/form';
import { LEFT as L, sheetOf, UP as U } from '../../support/sheetBuilder';
import { FAMILIES } from './families';
import { shortRows } from './reading';

/** The one form of a sheet given as a grid. */
function formOf(grid: readonly (readonly string[])[]): Form {
  const { forms } = readForms(sheetOf(grid));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'];
const ROW = ['产出指标', '数量指标', '场次', '1', '1', '20', '20'];
const READ = '产出指标/数量指标/场次 target=1 actual=1 weight=20 score=20';

describe('families of forms', () => {
  it.each(FAMILIES.map(({ name, grid, rows }) => [name, grid, rows] as const))('reads %s', (_name, grid, rows) => {
    const form = formOf(grid);
    expect(shortRows(form)).toEqual(rows);
    expect(form.unknownColumns).toEqual([]);
  });

  it('reads points beside level names, and the rows that they are for', () => {
    const byLevel = (index: number) =>
      formOf(FAMILIES[index]!.grid).levelWeights.map(({ level, name, points, cell, rows }) => [level, name, points, cell.address, rows]);
    expect(byLevel(0)).toEqual([
      [1, '产出指标', '50', 'A5', [4, 5, 6]],
      [1, '效益指标', '30', 'A8', [7]],
    ]);
    expect(byLevel(9)).toEqual([
      [1, '产出', '50', 'B3', [2, 3, 4]],
      [2, '数量', '30', 'D3', [2, 3]],
      [2, '质量', '20', 'D5', [4]],
    ]);
  });

  it('reads the one explanation and the total of a form without weights', () => {
    const form = formOf(FAMILIES[3]!.grid);
    expect(form.explanation).toMatchObject({ address: 'B8', text: '汛期推迟' });
    expect(form.total).toMatchObject({ row: 6, weight: null, score: { address: 'G7' } });
    expect(form.has).toEqual({ weight: false, score: true, deviation: false, levels: true });
  });

  it('reads names from the deepest of four levels, and from the third where a row has no fourth', () => {
    const form = formOf([
      ['一级指标', '二级指标', '三级指标', '四级指标', '指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '培训', '培训场次', '1', '1', '20', '20'],
      ['', '', '', '培训人数', '9', '9', '20', '20'],
      ['', '质量指标', '合格率', '', '100%', '99%', '20', '19'],
    ]);
    expect(shortRows(form)).toEqual([
      '产出指标/数量指标/培训场次 target=1 actual=1 weight=20 score=20',
      '产出指标/数量指标/培训人数 target=9 actual=9 weight=20 score=20',
      '产出指标/质量指标/合格率 target=100% actual=99% weight=20 score=19',
    ]);
    expect(form.unknownColumns).toEqual([]);
  });

  it('takes a total from above the blocks where none stands below', () => {
    expect(formOf(FAMILIES[5]!.grid).total).toMatchObject({ row: 1, weight: null, score: { address: 'B2', text: '97.9' } });
  });

  it.each([
    ['beside the full mark', ['项目总分', '100', '自评得分', '96.5'], 'D2'],
    ['alone', ['项目总分', '96.5', '评价等级', '优'], 'B2'],
  ])('takes the score reached for the total above the blocks: %s', (_where, labels, address) => {
    const form = formOf([['项目绩效自评表'], labels, HEADER, ROW]);
    expect(form.total).toMatchObject({ row: 1, score: { address } });
  });
});

describe('forms side by side', () => {
  it('are told apart without a column between them', () => {
    const title = ['项目绩效自评表', L, L, L, L, L, L];
    const { forms } = readForms(sheetOf([[...title, ...title], [...HEADER, ...HEADER], [...ROW, ...ROW]]));
    expect(forms.map(shortRows)).toEqual([[READ], [READ]]);
    expect(forms.map(({ area }) => [area.left, area.right])).toEqual([[0, 6], [7, 13]]);
  });
});

describe('funds below the indicators', () => {
  const FUNDS = ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率'];
  const SUM = ['', '年度资金总额', '90', '100', '98', '10', '98%'];
  const PART = ['', '其中：财政拨款', '90', '100', '98', '', '98%'];
  const fundsOf = (form: Form): string[] => form.budget.map(({ name, isTotal, adjusted }) => `${isTotal ? '*' : ''}${name} ${adjusted!.text}`);
  const TOTAL = ['总分', L, L, '', '', '30', '29'];
  const NEXT = [['项目绩效自评表'], ['项目名称', '乙'], HEADER, ROW];

  it.each([
    ['with the total below them', [FUNDS, SUM, PART, TOTAL], 'G7'],
    ['with a total named 合计', [FUNDS, SUM, PART, ['合计', L, L, '', '', '30', '29']], 'G7'],
    ['behind a blank row', [[], FUNDS, SUM, PART, TOTAL], 'G8'],
  ])('are read %s', (_how, rows, total) => {
    const form = formOf([['项目绩效自评表'], HEADER, ROW, ...rows]);
    expect(fundsOf(form)).toEqual(['*年度资金总额 100', '其中：财政拨款 100']);
    expect(form.total?.score?.address).toBe(total);
    expect(form.amountUnit).toBe('万元');
    expect(shortRows(form)).toEqual([READ]);
  });

  it('are read without a total, and 合计 is the sum of the funds where they have no other', () => {
    const form = formOf([['项目绩效自评表'], HEADER, ROW, FUNDS, PART, ['', '合计', '90', '100', '98', '10', '98%']]);
    expect(fundsOf(form)).toEqual(['其中：财政拨款 100', '*合计 100']);
    expect(form.total).toBeNull();
  });

  it('end before the next form', () => {
    const { forms } = readForms(sheetOf([['项目绩效自评表'], HEADER, ROW, FUNDS, SUM, ...NEXT]));
    expect(forms.map(fundsOf)).toEqual([['*年度资金总额 100'], []]);
    expect(forms.map((form) => form.projectName)).toEqual([null, '乙']);
  });

  it('are those of the next form where its title stands above them', () => {
    const [title, ...rest] = NEXT;
    const { forms } = readForms(sheetOf([['项目绩效自评表'], HEADER, ROW, title!, FUNDS, SUM, ...rest]));
    expect(forms.map(fundsOf)).toEqual([[], ['*年度资金总额 100']]);
  });

  it('do not take the place of those above', () => {
    const form = formOf([['项目绩效自评表'], FUNDS, SUM, HEADER, ROW, FUNDS, PART]);
    expect(fundsOf(form)).toEqual(['*年度资金总额 100']);
  });
});

describe('rows', () => {
  const rowsOf = (...rows: string[][]): string[] => shortRows(formOf([HEADER, ROW, ...rows])).slice(1);

  it.each<[string, string[][], string[]]>([
    ['an unused 指标2', [['', '', '指标2：', '', '', '', '']], ['template 产出指标/数量指标/指标2：']],
    ['dots', [['', '', '……', '', '', '', '']], ['template 产出指标/数量指标/……']],
    ['an unused second level', [['', '质量指标', '', '', '', '', '']], ['template 产出指标/质量指标/']],
    [
      'a row that does not apply',
      [['效益指标', '经济效益', '/', '/', '/', '/', '/']],
      ['placeholder 效益指标/经济效益// target=/ actual=/ weight=/ score=/'],
    ],
    ['— in place of a name', [['效益指标', '经济效益', '—', '', '', '0', '0']], ['placeholder 效益指标/经济效益/— weight=0 score=0']],
    [
      'a numbered name that is used',
      [['', '', '指标2：种树', '5', '5', '10', '10']],
      ['产出指标/数量指标/指标2：种树 target=5 actual=5 weight=10 score=10'],
    ],
    ['a name without a value', [['', '', '种树', '', '', '', '']], ['产出指标/数量指标/种树']],
    [
      'an empty name with values',
      [['', '质量指标', '', '5', '5', '10', '10']],
      ['产出指标/质量指标/ target=5 actual=5 weight=10 score=10'],
    ],
    [
      'a weight on a row without target, above rows without weight',
      [
        ['', '质量指标', '绿化', '', '', '20', '20'],
        ['', '', '种树', '10', '10', '', ''],
        ['', '', '种草', '5', '5', '', ''],
      ],
      [
        '产出指标/质量指标/绿化 weight=20 score=20',
        'memo 产出指标/质量指标/种树 target=10 actual=10',
        'memo 产出指标/质量指标/种草 target=5 actual=5',
      ],
    ],
    [
      'one weight merged over two rows',
      [
        ['', '质量指标', '树', '1', '1', '20', '20'],
        ['', '', '草', '2', '2', U, U],
      ],
      ['产出指标/质量指标/树 target=1 actual=1 weight=20 score=20', 'memo 产出指标/质量指标/草 target=2 actual=2'],
    ],
    [
      'levels merged with the name',
      [['预算执行率', L, L, '100%', '90%', '10', '9']],
      ['预算执行率//预算执行率 target=100% actual=90% weight=10 score=9'],
    ],
    ['an indicator named by its level alone', [['效益指标', '', '', '', '', '', '']], ['template 效益指标//']],
    ['a subtotal', [['小计', '', '小计', '', '', '20', '20']], ['memo 小计//小计 weight=20 score=20']],
    ['a subtotal in the column of a level', [['', '小计', '', '', '', '20', '20']], ['memo 产出指标/小计/ weight=20 score=20']],
    ['a subtotal of a named level', [['产出指标小计', L, L, '', '', '20', '20']], ['memo 产出指标小计//产出指标小计 weight=20 score=20']],
    [
      'an indicator that is itself a sum',
      [['', '', '培训人数合计', '10', '10', '20', '20']],
      ['产出指标/数量指标/培训人数合计 target=10 actual=10 weight=20 score=20'],
    ],
    [
      'a blank row between',
      [
        ['', '', '', '', '', '', ''],
        ['效益指标', '社会效益', '影响', '好', '好', '10', '10'],
      ],
      ['效益指标/社会效益/影响 target=好 actual=好 weight=10 score=10'],
    ],
    [
      'the header again on the next page',
      [HEADER, ['', '', '续', '1', '1', '20', '20']],
      ['产出指标/数量指标/续 target=1 actual=1 weight=20 score=20'],
    ],
    [
      'an indicator that speaks of a form',
      [
        ['报送绩效自评表', '', '', '1', '1', '5', '5'],
        ['', '', '绩效自评表', '1', '1', '5', '5'],
      ],
      ['报送绩效自评表// target=1 actual=1 weight=5 score=5', '报送绩效自评表//绩效自评表 target=1 actual=1 weight=5 score=5'],
    ],
    ['a remark at once below', [['备注：', '无', '', '', '', '', '']], []],
    ['another table further down', [[], [], ['月份', '收入', '支出', '结余', '甲', '乙', '丙'], ['1', '2', '3', '4', '5', '6', '7']], []],
  ])('reads %s', (_name, rows, expected) => {
    expect(rowsOf(...rows)).toEqual(expected);
  });

  it.each<[string, string[], object]>([
    ['总 分', ['总 分', L, L, L, L, '100', '99'], { label: '总分', weight: { text: '100' }, score: { text: '99' } }],
    ['a label over the weight column', ['合计', L, L, L, L, L, '99'], { label: '合计', weight: null, score: { text: '99' } }],
    ['one value over all columns', ['得分合计', L, '99', L, L, L, L], { weight: null, score: { text: '99', address: 'C3' } }],
    ['no label at all', ['', '', '', '', '', '100', '99'], { label: '', weight: { text: '100' }, score: { text: '99' } }],
  ])('reads the total: %s', (_name, row, expected) => {
    const form = formOf([HEADER, ROW, row, ['自评等级', '优'], ['填表人：张三', '', '联系电话：123']]);
    expect(form.total).toMatchObject({ row: 2, ...expected });
    expect(shortRows(form)).toEqual([READ]);
  });

  it('keeps a rating word that stands in the total row', () => {
    const form = formOf([[...HEADER, '偏差原因'], ROW, ['总分', L, L, L, L, '20', '20', '优']]);
    expect(form.total?.deviation).toMatchObject({ text: '优' });
  });

  it('names a column that it does not understand', () => {
    const form = formOf([
      [...HEADER.slice(0, 5), '佐证材料', ...HEADER.slice(5)],
      [...ROW.slice(0, 5), '附件', ...ROW.slice(5)],
    ]);
    expect(shortRows(form)).toEqual([READ]);
    expect(form.unknownColumns).toEqual([{ header: '佐证材料', cell: 'F1' }]);
  });
});

describe('above the indicators', () => {
  const top = (...rows: string[][]): Form => formOf([['项目支出绩效自评表'], ...rows, HEADER, ROW]);
  const budgetOf = (form: Form): unknown[] =>
    form.budget.map((row) => [row.name, row.isTotal, row.initial?.text, row.adjusted?.text, row.executed?.text, row.rate?.text]);

  it.each<[string, string[][]]>([
    [
      'cells beside each other',
      [
        ['项目名称', '甲项目'],
        ['主管部门', '乙局', '实施单位', '丙中心'],
      ],
    ],
    [
      'a colon in the label',
      [
        ['项目名称：', '', '甲项目'],
        ['主管部门：', '乙局', '', '实施单位：', '丙中心'],
      ],
    ],
    ['one cell for label and value', [['项目名称：甲项目', '', '主管部门：乙局'], ['实施单位：丙中心']]],
    ['one cell for all', [['项目名称：甲项目    主管部门：乙局    实施单位：丙中心']]],
    [
      'numbered labels',
      [
        ['1.项目名称', '甲项目'],
        ['2、主管部门及代码', '乙局', '（三）项目实施单位', '丙中心'],
      ],
    ],
  ])('finds the names: %s', (_name, rows) => {
    expect(top(...rows)).toMatchObject({ projectName: '甲项目', department: '乙局', implementingUnit: '丙中心' });
  });

  it('knows a name that was left blank', () => {
    expect(top(['项目名称', '', '', ''], ['主管部门', '', '实施单位', '丙'])).toMatchObject({
      projectName: null,
      projectNameCell: { address: 'B2', text: '' },
      department: null,
      implementingUnit: '丙',
    });
  });

  it.each<[string, string[][], number | null]>([
    ['a line of its own', [['（ 2020 年度）']], 2020],
    ['Chinese digits', [['（二〇二一年度）']], 2021],
    ['a label', [['年度', '2019']], 2019],
    ['the name of the project', [['项目名称', '2018年补助']], 2018],
    ['not the day it was filled in', [['填报日期：2021年3月1日']], null],
  ])('finds the year: %s', (_name, rows, year) => {
    expect(top(...rows).year).toBe(year);
  });

  it('reads funds with a header in two rows', () => {
    const form = top(
      ['项目资金', '', '年初', '全年', '全年', '执行率'],
      ['（元）', '', '预算数', '预算数', '执行数', ''],
      ['', '总额', '3', '2', '1', '50%'],
      ['', '其中：财政拨款', '3', '2', '1', ''],
    );
    expect(budgetOf(form)).toEqual([
      ['总额', true, '3', '2', '1', '50%'],
      ['其中：财政拨款', false, '3', '2', '1', ''],
    ]);
    expect(form.amountUnit).toBe('元');
  });

  it.each(['全年支出(B)', '支出金额'])('reads what was spent under %s', (executed) => {
    expect(budgetOf(top(['资金情况', '', '全年预算(A)', executed, '执行率(B/A)'], ['', '资金总额', '180', '171', '95%']))).toEqual([
      ['资金总额', true, undefined, '180', '171', '95%'],
    ]);
  });

  it('reads funds as labels and values', () => {
    const form = top(
      ['预算执行情况（万元）', '预算数：', '100', '执行数：', '98'],
      ['', '其中：财政拨款', '90', '其中：财政拨款', '88'],
      ['', '其他资金', '', '其他资金', '10'],
    );
    expect(budgetOf(form)).toEqual([
      ['预算数', true, undefined, '100', '98', undefined],
      ['其中：财政拨款', false, undefined, '90', '88', undefined],
      ['其他资金', false, undefined, '', '10', undefined],
    ]);
    expect(form.amountUnit).toBe('万元');
  });

  it('reads funds as labels and values down to the first row that is no part of them', () => {
    const parts = (...rows: string[][]) => top(['预算执行情况（万元）', '预算数：', '100', '执行数：', '98'], ...rows).budget.map(({ name }) => name);
    expect(parts(['', '其中：财政拨款', '90', '其中：财政拨款', '88'], ['', '项目负责人', '张三', '联系电话', '010'])).toEqual(['预算数', '其中：财政拨款']);
    expect(parts(['', '项目人数', '9', '项目人数', '8'])).toEqual(['预算数']);
  });

  it('reads labels of funds with nothing beside them yet', () => {
    expect(budgetOf(top(['预算执行情况（万元）', '预算数：', '', '执行数：', '/']))).toEqual([['预算数', true, undefined, '', '/', undefined]]);
  });

  it('leaves amounts with a unit as they are written', () => {
    expect(
      budgetOf(top(['项目资金', '', '全年预算数', '全年执行数', '执行率'], ['', '年度资金总额', '620.82万元', '600万元', '96.6%'])),
    ).toEqual([['年度资金总额', true, undefined, '620.82万元', '600万元', '96.6%']]);
  });

  it('keeps a fund row that holds words in place of an amount', () => {
    const form = top(
      ['项目资金', '', '全年预算数', '全年执行数', '执行率'],
      ['', '年度资金总额', '10', '9', '90%'],
      ['', '其他资金', '未到位', '', ''],
      ['', '单位资金', '1', '1', ''],
    );
    expect(form.budget.map((row) => row.name)).toEqual(['年度资金总额', '其他资金', '单位资金']);
  });

  it('does not take other blocks for funds', () => {
    const form = top(
      ['资金情况', '', '全年预算数（A）', '全年执行数（B）', '执行率（B/A）'],
      ['', '年度资金总额：', '100', '90', '90%'],
      ['资金管理情况', '', '情况说明', '存在问题', ''],
      ['', '分配科学性', '按规定', '无', ''],
      ['总体目标完成情况', '总体目标', '', '全年实际完成情况', ''],
      ['', '修路', '', '修了', ''],
    );
    expect(budgetOf(form)).toEqual([['年度资金总额：', true, undefined, '100', '90', '90%']]);
    expect(form.goals).toMatchObject([{ expected: { text: '修路' }, actual: { text: '修了' } }]);
  });

  it('reads the points of the funds beside the name of the block where the block has no weights', () => {
    const weights = (...rows: string[][]) => top(...rows).budget.map((row) => [row.weight?.address, row.weight?.text]);
    const total = ['年度资金总额', '10', '9', '90%', '18'];
    const part = ['其中：财政拨款', '10', '9', '90%', ''];
    const header = ['预算执行情况（万元）(20分)', '全年预算数', '全年执行数', '执行率', '得分'];
    expect(weights(header, total, part)).toEqual([
      ['A2', '20'],
      [undefined, undefined],
    ]);
    expect(weights([...header, '分值'], [...total, '10'])).toEqual([['F3', '10']]);
  });

  it('takes the adjusted goal where a year-start goal stands beside it', () => {
    const form = top(['当年绩效目标', '年初绩效目标', '全年（调整）绩效目标', '目标实际完成情况'], ['', '甲', '乙', '丙']);
    expect(form.goals).toMatchObject([{ expected: { text: '乙' }, actual: { text: '丙' } }]);
  });
});
