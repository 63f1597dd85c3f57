import { LEFT as L, UP as U } from '../../support/sheetBuilder';

/** A form of each published family, as a grid, with the indicator rows that must be read from it. */
export const FAMILIES: readonly { readonly name: string; readonly grid: readonly (readonly string[])[]; readonly rows: readonly string[] }[] = [
  {
    name: 'weight before the target, points in the level cells, memo rows',
    grid: [
      ['项目绩效目标自评表', L, L, L, L, L, L, L],
      ['（2023年度）', L, L, L, L, L, L, L],
      ['项目名称', '种养补贴', L, L, L, L, L, L],
      ['一级指标', '二级指标', '三级指标', '分值', '年度指标值', '全年实际值', '得分', '未完成原因及拟采取的改进措施'],
      ['产出指标（50分）', '数量指标', '★补助种植面积', '40', '29.5亩', '29.5亩', '40', ''],
      [U, U, '其中桃树种植面积', '', '1.5亩', '1.5亩', '', ''],
      [U, '质量指标', '成活率', '10', '95%', '90%', '9', '干旱'],
      ['效益指标(30分)', '经济效益指标', '收入', '30', '≥11.376万元', '12万元', '30', ''],
      ['总分', L, L, '80', '', '', '79', ''],
    ],
    rows: [
      '产出指标（50分）/数量指标/★补助种植面积 target=29.5亩 actual=29.5亩 weight=40 score=40',
      'memo 产出指标（50分）/数量指标/其中桃树种植面积 target=1.5亩 actual=1.5亩',
      '产出指标（50分）/质量指标/成活率 target=95% actual=90% weight=10 score=9 deviation=干旱',
      '效益指标(30分)/经济效益指标/收入 target=≥11.376万元 actual=12万元 weight=30 score=30',
    ],
  },
  {
    name: 'sign, value and unit under one merged header',
    grid: [
      ['部门预算项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', L, L, '完成值', '权重', '得分', '未完成原因分析'],
      [U, U, U, '指标性质', '指标值', '度量单位', U, U, U, U],
      ['产出指标', '数量指标', '发放覆盖率', '=', '100', '%', '98', '60', '58.8', '离职'],
    ],
    rows: ['产出指标/数量指标/发放覆盖率 sign== target=100 unit=% actual=98 weight=60 score=58.8 deviation=离职'],
  },
  {
    name: 'sign, value and unit under one header without words of their own',
    grid: [
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', L, L, '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '培训', '≥', '10', '次', '12', '50', '50'],
      ['', '质量指标', '合格率', '=', '100', '%', '100', '40', '40'],
    ],
    rows: [
      '产出指标/数量指标/培训 sign=≥ target=10 unit=次 actual=12 weight=50 score=50',
      '产出指标/质量指标/合格率 sign== target=100 unit=% actual=100 weight=40 score=40',
    ],
  },
  {
    name: 'no weight column, one explanation for the form, several goal blocks',
    grid: [
      ['项目自评表'],
      ['项目名称', '禁捕'],
      ['年度绩效目标1', '一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', '得分'],
      ['', '产出指标', '数量指标', '渔船数', '6', '6', '20'],
      ['年度绩效目标2', '一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', '得分'],
      ['', '效益指标', '满意度指标', '满意度', '90%', '≥90%', '40'],
      ['总分', L, L, L, L, L, '60'],
      ['偏差大或\n目标未完成\n原因分析', '汛期推迟', L, L, L, L, L],
    ],
    rows: ['产出指标/数量指标/渔船数 target=6 actual=6 score=20', '效益指标/满意度指标/满意度 target=90% actual=≥90% score=40'],
  },
  {
    name: 'no weight and no score',
    grid: [
      ['转移支付区域（项目）绩效目标自评表'],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值', '未完成原因和改进措施'],
      [U, '产出指标', '数量指标', '公路', '32.1公里', '30公里', '征地'],
      [U, U, '质量指标', '验收', '合格', '合格', ''],
    ],
    rows: ['产出指标/数量指标/公路 target=32.1公里 actual=30公里 deviation=征地', '产出指标/质量指标/验收 target=合格 actual=合格'],
  },
  {
    name: 'a flat list with a year-start and an adjusted target',
    grid: [
      ['2022年度部门整体绩效自评表'],
      ['自评总分', '97.9'],
      ['指标名称', '计量单位', '指标性质', '年初指标值', '调整指标值', '全年完成值', '得分系数（%）', '指标权重（分）', '指标得分（分）', '是否核心指标', '说明'],
      ['造林', '亩', '≥', '100', '90', '95', '100', '20', '20', '是', '追加'],
    ],
    rows: ['//造林 sign=≥ target=90 initialTarget=100 unit=亩 actual=95 weight=20 score=20 coefficient=100 deviation=追加'],
  },
  {
    name: 'a rule for every row, a review beside the self score',
    grid: [
      ['财政项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '分值', '指标值', '实际值', '评分标准', '复核分', '自评分'],
      ['产出指标', '成本指标(5分)', '成本控制率', '5分', '±10%', '达标', '每超1%扣1分', '4分', '5分'],
    ],
    rows: ['产出指标/成本指标(5分)/成本控制率 target=±10% actual=达标 weight=5分 score=5分 rule=每超1%扣1分'],
  },
  {
    name: 'a score column without a header',
    grid: [
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '', '偏差原因分析'],
      ['产出指标', '数量指标', '场次', '10', '10', '50', '50', '/'],
      ['效益指标', '社会效益指标', '影响', '好', '好', '40', '38', '疫情'],
    ],
    rows: [
      '产出指标/数量指标/场次 target=10 actual=10 weight=50 score=50 deviation=/',
      '效益指标/社会效益指标/影响 target=好 actual=好 weight=40 score=38 deviation=疫情',
    ],
  },
  {
    name: 'numbered lines',
    grid: [
      ['项目绩效自评表'],
      ['行次', '一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
      ['栏次', '1', '2', '3', '4', '5', '6', '7'],
      ['1', '产出指标', '数量指标', '场次', '1', '1', '50', '50'],
      ['2', '', '质量指标', '合格', '1', '1', '50', '50'],
      ['3', '合计', '', '', '', '', '100', '100'],
    ],
    rows: ['产出指标/数量指标/场次 target=1 actual=1 weight=50 score=50', '产出指标/质量指标/合格 target=1 actual=1 weight=50 score=50'],
  },
  {
    name: 'a weight beside every level',
    grid: [
      ['项目绩效自评表'],
      ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '指标值', '实际值', '得分'],
      ['产出', '50', '数量', '30', '种树', '10', '1', '1', '10'],
      ['', '', '', '', '种草', '20', '1', '1', '20'],
      ['', '', '质量', '20', '成活', '20', '1', '1', '20'],
    ],
    rows: [
      '产出/数量/种树 target=1 actual=1 weight=10 score=10',
      '产出/数量/种草 target=1 actual=1 weight=20 score=20',
      '产出/质量/成活 target=1 actual=1 weight=20 score=20',
    ],
  },
  {
    name: 'points of the first level in the only weight column, names under 绩效指标 behind the levels',
    grid: [
      ['项目绩效自评表'],
      ['一级指标', '分值', '二级指标', '绩效指标', '目标值', '完成值', '自评得分'],
      ['产出指标', '60', '数量指标', '见习人数', '200人', '210人', '30'],
      [U, U, '质量指标', '留用率', '≥40%', '45%', '30'],
      ['效益指标', '40', '社会效益', '就业', '稳定', '稳定', '40'],
    ],
    rows: [
      '产出指标/数量指标/见习人数 target=200人 actual=210人 score=30',
      '产出指标/质量指标/留用率 target=≥40% actual=45% score=30',
      '效益指标/社会效益/就业 target=稳定 actual=稳定 score=40',
    ],
  },
  {
    name: 'a weight of every row before the names',
    grid: [
      ['项目绩效自评表'],
      ['一级指标', '二级指标', '分值', '三级指标', '目标值', '完成值', '自评得分'],
      ['产出指标', '数量指标', '30', '见习人数', '200人', '210人', '30'],
      [U, '质量指标', '30', '留用率', '≥40%', '45%', '30'],
    ],
    rows: [
      '产出指标/数量指标/见习人数 target=200人 actual=210人 weight=30 score=30',
      '产出指标/质量指标/留用率 target=≥40% actual=45% weight=30 score=30',
    ],
  },
  {
    name: 'the target under 绩效目标 alone',
    grid: [
      ['政府购买服务项目绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '绩效目标', '完成情况', '指标分值', '自评分值'],
      ['产出指标', '数量指标', '对象', '120人', '120人', '60', '60'],
    ],
    rows: ['产出指标/数量指标/对象 target=120人 actual=120人 weight=60 score=60'],
  },
  {
    name: 'a header of plain words only',
    grid: [
      ['项目绩效自评表'],
      ['类别', '类型', '内容', '目标值', '完成', '分值', '得分', '原因'],
      ['产出指标', '数量指标', '面积', '20', '18', '60', '54', '暴雨'],
      ['自评得分合计', L, L, '', '', '60', '54', ''],
    ],
    rows: ['产出指标/数量指标/面积 target=20 actual=18 weight=60 score=54 deviation=暴雨'],
  },
  {
    name: 'header words that go on in the row below',
    grid: [
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及'],
      ['', '', '', '', '', '', '（百分制）', '改进措施'],
      ['产出指标', '数量指标', '面积', '20', '18', '60', '54', '暴雨'],
    ],
    rows: ['产出指标/数量指标/面积 target=20 actual=18 weight=60 score=54 deviation=暴雨'],
  },
  {
    name: 'header words with a translation',
    grid: [
      ['项目支出绩效自评表 Self-evaluation Form'],
      ['一级指标 Level 1', '二级指标 Level 2', '三级指标 Level 3', '年度指标值 Target', '实际完成值 Actual', '分值 Weight', '得分 Score'],
      ['产出指标', '数量指标', '耕作', '100', '110', '60', '60'],
      ['总分 Total', L, L, '', '', '60', '60'],
    ],
    rows: ['产出指标/数量指标/耕作 target=100 actual=110 weight=60 score=60'],
  },
  {
    name: 'one header over the columns of all levels',
    grid: [
      ['项目绩效自评表'],
      ['绩效指标', L, L, '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '场次', '1', '1', '20', '20'],
      ['', '质量指标', '合格', '1', '1', '20', '20'],
    ],
    rows: ['产出指标/数量指标/场次 target=1 actual=1 weight=20 score=20', '产出指标/质量指标/合格 target=1 actual=1 weight=20 score=20'],
  },
  {
    name: 'first levels as rows across the table',
    grid: [
      ['项目绩效自评表'],
      ['三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['一、产出指标（50分）', L, L, L, L],
      ['场次', '1', '1', '50', '50'],
      ['二、效益指标', L, L, L, L],
      ['影响', '好', '好', '40', '40'],
    ],
    rows: ['一、产出指标（50分）//场次 target=1 actual=1 weight=50 score=50', '二、效益指标//影响 target=好 actual=好 weight=40 score=40'],
  },
  {
    name: 'traditional characters and full width',
    grid: [
      ['項目支出績效自評表'],
      ['一 級 指 標', '二級指標', '三級指標', '年度\n指標值', '實際完成值', '分　值', '得分', '偏差原因分析\n及改進措施'],
      ['產出指標', '數量指標', '場次', '≥４８', '４８', '5', '5', '／'],
    ],
    rows: ['產出指標/數量指標/場次 target=≥４８ actual=４８ weight=5 score=5 deviation=／'],
  },
  {
    name: 'names under 绩效指标 alone, beside a column of categories',
    grid: [
      ['项目支出绩效自评表'],
      ['序号', '指标类别', '绩效指标', '目标值', '完成值', '权重', '得分', '差异原因'],
      ['1', '产出指标', '养护里程（公里）', '120', '118', '60', '59', '山洪冲毁'],
      ['2', '效益指标', '投诉次数', '≤5次', '3次', '40', '40', ''],
      ['', '', '', '', '总分', '100', '99', ''],
    ],
    rows: [
      '产出指标//养护里程（公里） target=120 actual=118 weight=60 score=59 deviation=山洪冲毁',
      '效益指标//投诉次数 target=≤5次 actual=3次 weight=40 score=40',
    ],
  },
  {
    name: 'a sign under the target header and the value in the column beside it that has none',
    grid: [
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '', '自评完成值', '分值权重', '自评得分'],
      ['产出指标', '数量', '讲座场次', '≥', '50场', '56场', '50', '50'],
      ['效益指标', '社会效益', '受众', '>=', '1.2万人次', '11800人次', '40', '39.33'],
    ],
    rows: [
      '产出指标/数量/讲座场次 sign=≥ target=50场 actual=56场 weight=50 score=50',
      '效益指标/社会效益/受众 sign=>= target=1.2万人次 actual=11800人次 weight=40 score=39.33',
    ],
  },
  {
    name: 'a block name that could be a header of actuals',
    grid: [
      ['省级部门预算项目绩效自评表'],
      ['年度绩效指标完成情况', '一级指标', '二级指标', '三级指标', '预期指标值', '实际完成指标值'],
      ['', '项目完成指标', '数量指标', '检查次数', '≥10次', '12次'],
      ['', '满意度指标', '满意度指标', '群众满意度', '≥90%', '95%'],
    ],
    rows: ['项目完成指标/数量指标/检查次数 target=≥10次 actual=12次', '满意度指标/满意度指标/群众满意度 target=≥90% actual=95%'],
  },
  {
    name: 'targets with their units, and a rate beside the actual',
    grid: [
      ['高校项目绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标值及单位', '自评完成情况', '完成率', '权重', '自评分'],
      ['产出指标', '数量指标', '论文数', '20篇', '25篇', '125%', '50', '50'],
    ],
    rows: ['产出指标/数量指标/论文数 target=20篇 actual=25篇 weight=50 score=50'],
  },
];
