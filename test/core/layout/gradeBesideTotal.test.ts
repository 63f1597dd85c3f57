import { readForms } from '../../../src/core/layout';
import { LEFT as L, sheetOf } from '../../support/sheetBuilder';

const formEndingWith = (row: readonly string[]) =>
  sheetOf([
    ['项目支出绩效自评表', L, L, L, L, L, L, L],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'],
    ['产出指标', '数量指标', '培训人数', '≥300人', '310人', '60', '60', ''],
    ['效益指标', '社会效益指标', '受益人数', '≥500人', '510人', '40', '38', ''],
    row,
  ]);

test.each<[string, readonly string[], string, string | null, string | null]>([
  ['labels with their values behind them', ['总得分', L, '98', '自评等级', L, L, '优', L], '总得分', null, '98'],
  ['points in the label, the grade under the score', ['总得分：98', L, L, L, '自评等级：优', L, L, L], '总得分：98', null, null],
  ['a grade that has its label under the weight', ['总分', L, L, '98分', '', '评价等级', '良', ''], '总分', null, '98分'],
  ['a grade without points', ['总分', L, L, L, L, '自评结论', '优', ''], '总分', null, null],
  ['a grade behind points in their columns', ['总分', L, L, L, L, '100', '98', '自评等级：优'], '总分', '100', '98'],
  ['no grade', ['总分', L, L, L, L, '100', '98', '见说明'], '总分', '100', '98'],
  ['a score that is still open', ['总分', L, L, L, L, '100', '', ''], '总分', '100', ''],
])('%s', (_what, row, label, weight, score) => {
  const [form] = readForms(formEndingWith(row)).forms;
  expect(form?.indicators).toHaveLength(2);
  expect([form?.total?.label, form?.total?.weight?.text ?? null, form?.total?.score?.text ?? null]).toEqual([label, weight, score]);
});
