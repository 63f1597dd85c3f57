import { readForms } from '../../../src/core/layout';
import type { Form } from '../../../src/core/form/form';
import { LEFT as L, sheetOf, UP as U } from '../../support/sheetBuilder';
import { OFFICE_FORMS } from './offices';
import { shortRows } from './reading';

function formOf(grid: readonly (readonly string[])[]): Form {
  const { forms } = readForms(sheetOf(grid));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

describe('forms of other offices', () => {
  it.each(OFFICE_FORMS.map(({ name, grid, rows, unknown }) => [name, grid, rows, unknown ?? []] as const))('are read: %s', (_name, grid, rows, unknown) => {
    const form = formOf(grid);
    expect(shortRows(form).filter((row) => !row.startsWith('template'))).toEqual(rows);
    expect(form.unknownColumns.map(({ header }) => header)).toEqual(unknown);
  });

  it('give the points of a level that has a row of its own to the rows below it', () => {
    const { levelWeights } = formOf(OFFICE_FORMS.find(({ name }) => name.startsWith('names under 绩效目标, levels'))!.grid);
    expect(levelWeights.map(({ level, points, rows }) => [level, points, rows])).toEqual([
      [1, '60', [5, 7]],
      [1, '40', [9, 10]],
    ]);
  });
});

describe('a word about the budget before the others of its block', () => {
  const TITLE = ['项目支出绩效自评表'];
  const REST = [
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
    ['产出指标', '数量指标', '培训', '9', '9', '10', '10'],
  ];
  const fundsOf = (...rows: string[][]): unknown[] =>
    formOf([TITLE, ...rows, ...REST]).budget.map(({ name, initial, adjusted, executed }) => [name, initial?.text, adjusted?.text, executed?.text]);

  it.each<[string, string[][], unknown[]]>([
    [
      'names the block where no amounts stand under it',
      [['预算资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率'], ['', '资金总额', '100', '110', '105', '10', '95.45%'], ['', '其中：财政拨款', '90', '99', '95', '', '95.96%']],
      [['资金总额', '100', '110', '105'], ['其中：财政拨款', '90', '99', '95']],
    ],
    [
      'names the block that it is merged beside',
      [['项目预算（万元）', '', '预算数', '到位数', '决算', '结余数', '执行率'], [U, '合计', '100', '100', '95', '5', '95%'], [U, '其中：省级资金', '80', '80', '75', '5', '93.75%']],
      [['合计', undefined, '100', '95'], ['其中：省级资金', undefined, '80', '75']],
    ],
    ['is a header over amounts', [['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'], ['100', '110', '105', '10', '95.45%', '9.55']], [['', '100', '110', '105']]],
    ['is the only header of a budget', [['预算资金', '执行数', '执行率', '', '', '', ''], ['', '95', '95%', '', '', '', '']], [['', undefined, '', '95']]],
  ])('%s', (_what, rows, expected) => {
    expect(fundsOf(...rows)).toEqual(expected);
  });
});

describe('a row without a name', () => {
  const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
  const kindsOf = (...rows: string[][]): string[] => formOf([['项目支出绩效自评表'], HEADER, ...rows]).indicators.map(({ kind }) => kind);

  it.each<[string, string[][], string[]]>([
    ['above one other of its level', [['产出指标', '数量指标', '', '', '', '10', '10'], ['', '', '培训', '9', '9', '10', '10']], ['indicator', 'indicator']],
    ['above two others with other points', [['产出指标', '数量指标', '', '', '', '10', '10'], ['', '', '甲', '9', '9', '4', '4'], ['', '', '乙', '9', '9', '5', '5']], ['indicator', 'indicator', 'indicator']],
    ['below another of its level', [['产出指标', '数量指标', '甲', '9', '9', '5', '5'], ['', '', '', '', '', '10', '10'], ['', '', '乙', '9', '9', '10', '10']], ['indicator', 'indicator', 'indicator']],
    ['with an actual', [['产出指标', '数量指标', '', '', '9', '10', '10'], ['', '', '甲', '9', '9', '5', '5'], ['', '', '乙', '9', '9', '5', '5']], ['indicator', 'indicator', 'indicator']],
    ['above two others whose points add up to its own', [['产出指标', '数量指标', '', '', '', '10', '10'], ['', '', '甲', '9', '9', '4.9', '4'], ['', '', '乙', '9', '9', '5.1', '5']], ['memo', 'indicator', 'indicator']],
  ])('%s', (_where, rows, kinds) => {
    expect(kindsOf(...rows, ['效益指标', '社会效益', '影响', '好', '好', '80', '80'])).toEqual([...kinds, 'indicator']);
  });
});

describe('names stay where they are', () => {
  const HEADER = ['一级指标', '二级指标', '三级指标', '', '指标值', '完成值', '分值', '得分'];
  const namesOf = (...rows: string[][]): string[] => formOf([['项目支出绩效自评表'], ...rows]).indicators.map(({ level3 }) => level3);

  it.each<[string, string[][], string[]]>([
    ['signs without a header behind them', [HEADER, ['产出指标', '数量指标', '巡查', '≥', '10', '9', '50', '45'], ['', '', '', '≤', '3', '3', '50', '50']], ['巡查', '']],
    ['words without a header behind names', [HEADER, ['产出指标', '数量指标', '巡查', '每月一次', '12', '12', '50', '50']], ['巡查']],
    ['an unused number with nothing behind it', [HEADER, ['产出指标', '数量指标', '指标1', '', '', '', '', '']], ['指标1']],
    [
      'two names of one row under one header',
      [['一级指标', '二级指标', '三级指标', L, '指标值', '完成值', '分值', '得分'], ['产出指标', '数量指标', '巡查', '（次）', '12', '12', '50', '50']],
      ['巡查'],
    ],
    ['a level in the column of the levels', [HEADER, ['产出指标', '', '', '', '', '', '', ''], ['', '数量指标', '巡查', '', '12', '12', '50', '50']], ['', '巡查']],
  ])('beside %s', (_name, rows, names) => {
    expect(namesOf(...rows)).toEqual(names);
  });
});

describe('绩效目标 holds no names', () => {
  it.each<[string, string[][]]>([
    ['in a block of goals', [['项目绩效自评表'], ['绩效目标', '年初目标值', '实际完成值'], ['培训', '10场', '10场']]],
    ['without points', [['项目绩效自评表'], ['绩效目标', '指标值', '实际完成值', '备注'], ['培训', '10场', '10场', '']]],
    ['without an actual', [['项目绩效自评表'], ['绩效目标', '指标值', '分值', '得分'], ['培训', '10场', '50', '50']]],
    ['of employees', [['员工绩效自评表'], ['绩效目标', '目标值', '完成值', '权重', '得分'], ['销售额', '100万', '98万', '50', '49']]],
  ])('%s', (_name, grid) => {
    expect(readForms(sheetOf(grid)).forms).toEqual([]);
  });

  it('where another column does', () => {
    const form = formOf([
      ['项目支出绩效自评表'],
      ['绩效目标', '绩效指标', '指标值', '实际完成值', '分值', '得分'],
      ['完成培训', '培训场次', '10场', '10场', '50', '50'],
      [U, '培训人数', '10人', '10人', '50', '50'],
    ]);
    expect(form.indicators.map(({ level3 }) => level3)).toEqual(['培训场次', '培训人数']);
  });
});
