import { readForms } from '../../../src/core/layout';
import { sheetOf } from '../../support/sheetBuilder';

describe('sheets that are no form', () => {
  it.each<[string, string[][], string]>([
    ['nothing', [[]], 'empty'],
    ['spaces', [['', ' ', '\n']], 'empty'],
    [
      'instructions in sentences',
      [
        ['填报说明'],
        ['一、分值合计100分，其中预算执行率10分、产出指标50分、效益指标30分。'],
        ['二、得分 一级指标 二级指标 三级指标 须逐项填写。'],
      ],
      'instructions',
    ],
    [
      'instructions as a table of words',
      [
        ['栏目', '填写说明'],
        ['一级指标', '填写产出、效益、满意度'],
        ['年度指标值', '按年初批复的填写'],
      ],
      'instructions',
    ],
    [
      'instructions under a sample header',
      [
        ['填报说明'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出', '数量', '指标', '填写年初批复的指标值', '填写实际完成值', '请按要求填报', '据实填写'],
      ],
      'instructions',
    ],
    [
      'a list with one project a row',
      [
        ['2020年度项目绩效自评汇总表'],
        ['序号', '项目名称', '主管部门', '预算数', '执行数', '执行率', '得分', '等级'],
        ['1', '甲', '局', '1', '1', '100%', '99', '优'],
        ['2', '乙', '局', '1', '1', '100%', '99', '优'],
      ],
      'summary-list',
    ],
    [
      'a list of the indicators of several projects',
      [
        ['序号', '项目名称', '一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
        ['1', '甲', '产出指标', '数量指标', 'a', '1', '1', '10', '10'],
        ['2', '乙', '产出指标', '数量指标', 'a', '1', '1', '10', '10'],
      ],
      'summary-list',
    ],
    [
      'a plan without results',
      [['项目绩效目标申报表'], ['一级指标', '二级指标', '三级指标', '指标值', '分值'], ['产出指标', '数量指标', 'a', '1', '10']],
      'no-indicator-header',
    ],
    [
      'any table of indicators',
      [
        ['指标', '目标值', '完成值', '权重', '得分'],
        ['销售', '1', '1', '10', '10'],
      ],
      'no-indicator-header',
    ],
    [
      'a list of header words',
      Array.from({ length: 9 }, () => ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分']),
      'no-indicator-header',
    ],
    [
      'a table of something else',
      [
        ['月份', '收入', '支出'],
        ['1', '2', '3'],
      ],
      'no-indicator-header',
    ],
  ])('%s', (_name, grid, reason) => {
    expect(readForms(sheetOf(grid, { name: '某表' }))).toEqual({ forms: [], notAForm: { sheet: '某表', reason } });
  });
});
