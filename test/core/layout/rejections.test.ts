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
      'other-table',
    ],
    [
      'targets of employees',
      [
        ['员工绩效评价表'],
        ['考核指标', '目标值', '完成值', '权重', '得分', '备注'],
        ['销售额', '100万', '98万', '50', '49', ''],
        ['合计', '', '', '100', '99', ''],
      ],
      'other-table',
    ],
    [
      'an evaluation of people',
      [
        ['教师岗位自评表'],
        ['类别', '类型', '内容', '目标值', '完成', '分值', '得分', '原因'],
        ['教学', '课时', '授课', '120', '118', '60', '59', ''],
      ],
      'other-table',
    ],
    [
      'wages',
      [
        ['2021年12月工资表'],
        ['类别', '类型', '内容', '目标', '完成', '分数', '得分', '备注'],
        ['在编', '岗位工资', '张三', '5000', '5000', '', '', ''],
      ],
      'other-table',
    ],
    [
      'results of an examination',
      [
        ['业务考试成绩表'],
        ['类别', '类型', '内容', '标准值', '完成', '分值', '得分', '备注'],
        ['笔试', '理论', '法规', '60', '75', '100', '75', ''],
      ],
      'other-table',
    ],
    [
      'answers to a questionnaire',
      [
        ['问卷统计'],
        ['类别', '内容', '目标', '完成', '分数', '说明'],
        ['服务', '态度', '100', '98', '5', ''],
      ],
      'other-table',
    ],
    [
      'measurements',
      [
        ['水质监测表'],
        ['类别', '类型', '指标', '标准值', '实际值', '得分', '说明'],
        ['地表水', '化学', '氨氮', '1.0', '0.8', '10', '达标'],
        ['合计', '', '', '', '', '10', ''],
      ],
      'other-table',
    ],
    [
      'the progress of a project',
      [
        ['重点项目进度表'],
        ['项目名称', '环城路'],
        ['主管部门', '住建局'],
        ['类别', '内容', '计划值', '完成值', '得分', '备注'],
        ['土建', '路基', '100', '90', '9', ''],
      ],
      'other-table',
    ],
    [
      'targets of a government',
      [
        ['目标考核表'],
        ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '得分', '备注'],
        ['经济建设', '增长', '生产总值增速', '6%', '6.1%', '10', '10', ''],
        ['合计', '', '', '', '', '10', '10', ''],
      ],
      'other-table',
    ],
    [
      'a budget',
      [
        ['部门预算支出表'],
        ['类别', '类型', '内容', '预算数', '执行数', '执行率', '备注'],
        ['基本支出', '人员经费', '工资', '100', '98', '98%', ''],
      ],
      'no-indicator-header',
    ],
    [
      'a monitoring form, whose actuals are those of the middle of the year',
      [
        ['2021年绩效目标运行监控情况表'],
        ['项目名称', '甲'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '完成情况', '偏差原因'],
        ['产出指标', '数量指标', '次数', '≥10', '6', ''],
      ],
      'other-form',
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

describe('a form without a title', () => {
  const header = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

  it.each<[string, string[][], string]>([
    ['is known by its levels', [header, ['产出指标', '数量指标', '场次', '1', '1', '20', '20']], 'Sheet1'],
    ['is known by levels that begin in the middle', [header, ['效益指标', '社会效益指标', '影响', '好', '好', '20', '20'], ['', '满意度指标', '满意度', '90%', '95%', '10', '10']], 'Sheet1'],
    ['is known by the name of its sheet', [header, ['履职', '管理', '场次', '1', '1', '20', '20']], '项目自评'],
    [
      'is known by its funds',
      [['项目名称', '甲'], ['项目资金', '', '年初预算数', '全年预算数', '全年执行数'], ['', '年度资金总额', '9', '9', '9'], header, ['履职', '管理', '场次', '1', '1', '20', '20']],
      'Sheet1',
    ],
  ])('%s', (_how, grid, name) => {
    expect(readForms(sheetOf(grid, { name })).forms).toHaveLength(1);
  });

  it('below a monitoring form on one sheet is read', () => {
    const rows = [header, ['产出指标', '数量指标', '场次', '1', '1', '20', '20']];
    const { forms } = readForms(sheetOf([['绩效运行监控表'], ...rows, ['项目支出绩效自评表'], ...rows]));
    expect(forms.map(({ title }) => title)).toEqual(['项目支出绩效自评表']);
  });
});
