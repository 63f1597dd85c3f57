import { LEFT as L, UP as U } from '../../support/sheetBuilder';

/** A form as some office prints it, the indicator rows that must be read from it, and the columns that are named as not understood. */
export interface OfficeForm {
  readonly name: string;
  readonly grid: readonly (readonly string[])[];
  readonly rows: readonly string[];
  readonly unknown?: readonly string[];
}

const TITLE = ['项目支出绩效自评表'];

export const OFFICE_FORMS: readonly OfficeForm[] = [
  {
    name: 'numbers and names under one header for the third level',
    grid: [
      ['附件2', L, L, L, L, L, L, L, L],
      ['项目支出绩效自评表', L, L, L, L, L, L, L, L],
      ['（2021年度）', L, L, L, L, L, L, L, L],
      ['项目名称', '学生资助', L, L, '主管部门', '教育局', L, L, L],
      ['绩效指标', '一级指标', '二级指标', '三级指标', L, '年度指标值', '实际完成值', '分值', '得分'],
      [U, '产出指标\n（50分）', '数量指标', '指标1', '资助学生人数', '≥300人', '310人', '30', '30'],
      [U, U, U, '指标2', '资助学校数', '10所', '10所', '10', '10'],
      [U, U, '时效指标', '指标1', '发放时间', '2021年12月底前', '2021年11月', '10', '10'],
      [U, U, U, '指标2', '', '', '', '', ''],
      [U, '满意度指标', '服务对象满意度', '1', '学生满意度', '≥90%', '95%', '10', '10'],
      ['总分', L, L, L, L, L, L, '60', '60'],
    ],
    rows: [
      '产出指标（50分）/数量指标/资助学生人数 target=≥300人 actual=310人 weight=30 score=30',
      '产出指标（50分）/数量指标/资助学校数 target=10所 actual=10所 weight=10 score=10',
      '产出指标（50分）/时效指标/发放时间 target=2021年12月底前 actual=2021年11月 weight=10 score=10',
      '满意度指标/服务对象满意度/学生满意度 target=≥90% actual=95% weight=10 score=10',
    ],
  },
  {
    name: 'a group and its indicators under one header for the third level, some of them in one cell',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', L, '指标值', '完成值', '分值', '得分'],
      ['产出指标', '数量指标', '业务培训', '培训场次', '10场', '10场', '20', '20'],
      ['', '', U, '培训人数', '500人', '480人', '20', '19.2'],
      ['', '质量指标', '培训合格率', L, '95%', '96%', '10', '10'],
    ],
    rows: [
      '产出指标/数量指标/培训场次 target=10场 actual=10场 weight=20 score=20',
      '产出指标/数量指标/培训人数 target=500人 actual=480人 weight=20 score=19.2',
      '产出指标/质量指标/培训合格率 target=95% actual=96% weight=10 score=10',
    ],
  },
  {
    name: 'numbers under the third level, names in a column without a header',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '', '指标值', '完成值', '分值', '得分'],
      ['产出指标', '数量指标', '①', '培训场次', '10场', '10场', '20', '20'],
      ['', '', '②', '培训人数', '500人', '480人', '20', '19.2'],
    ],
    rows: [
      '产出指标/数量指标/培训场次 target=10场 actual=10场 weight=20 score=20',
      '产出指标/数量指标/培训人数 target=500人 actual=480人 weight=20 score=19.2',
    ],
  },
  {
    name: 'names under 绩效指标 behind the numbers of the third level',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '绩效指标', '年度指标值', '实际完成值', '分值', '自评得分'],
      ['产出指标', '数量指标', '指标1', '培训场次', '10场', '10场', '50', '50'],
      ['', '质量指标', '指标1', '合格率', '95%', '96%', '40', '40'],
    ],
    rows: [
      '产出指标/数量指标/培训场次 target=10场 actual=10场 weight=50 score=50',
      '产出指标/质量指标/合格率 target=95% actual=96% weight=40 score=40',
    ],
  },
  {
    name: 'names under 指标内容 with one third level for several of them',
    grid: [
      TITLE,
      ['绩效指标', '一级指标', '二级指标', '三级指标', '指标内容', '计量单位', '年度指标值', '实际完成值', '分值', '得分'],
      ['', '产出指标', '数量指标', '培训', '培训场次', '场', '10', '11', '20', '20'],
      ['', '', '', U, '培训人数', '人', '500', '480', '20', '19.2'],
    ],
    rows: [
      '产出指标/数量指标/培训场次 target=10 unit=场 actual=11 weight=20 score=20',
      '产出指标/数量指标/培训人数 target=500 unit=人 actual=480 weight=20 score=19.2',
    ],
  },
  {
    name: 'a third level with names of its own, which 指标内容 beside them explains',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '指标内容', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '培训场次（场）', '全年面向社会开展培训', '10', '11', '20', '20'],
      ['', '质量指标', '合格率', '考试合格', '95%', '96%', '20', '20'],
      ['', '', '', '其他', '', '', '', ''],
    ],
    rows: [
      '产出指标/数量指标/培训场次（场） target=10 actual=11 weight=20 score=20',
      '产出指标/质量指标/合格率 target=95% actual=96% weight=20 score=20',
    ],
    unknown: ['指标内容'],
  },
  {
    name: 'names under 绩效指标 behind what they are about',
    grid: [
      TITLE,
      ['考核内容', '绩效指标', '计划指标值', '实际完成值', '标准分', '自评分'],
      ['数量', '培训场次', '10场', '10场', '60', '60'],
      ['质量', '合格率', '95%', '96%', '40', '40'],
    ],
    rows: ['//培训场次 target=10场 actual=10场 weight=60 score=60', '//合格率 target=95% actual=96% weight=40 score=40'],
  },
  {
    name: 'names under 绩效目标, levels as rows of their own',
    grid: [
      ['财政支出项目绩效自评表'],
      ['项目名称', '厕所革命', '实施单位', '农业农村局'],
      ['绩效目标', '目标值', '完成值', '分值', '自评得分', '未完成原因'],
      ['一、产出指标（60分）', '', '', '', '', ''],
      ['（一）数量指标', '', '', '', '', ''],
      ['新建公厕', '20座', '20座', '40', '40', ''],
      ['（二）质量指标', '', '', '', '', ''],
      ['验收合格率', '100%', '95%', '20', '19', '返工'],
      ['二、满意度指标（40分）', '', '', '', '', ''],
      ['满意度', '', '', '', '', ''],
      ['群众满意度', '≥90%', '95%', '40', '40', ''],
      ['合计', '', '', '100', '99', ''],
    ],
    rows: [
      '一、产出指标（60分）/（一）数量指标/新建公厕 target=20座 actual=20座 weight=40 score=40',
      '一、产出指标（60分）/（二）质量指标/验收合格率 target=100% actual=95% weight=20 score=19 deviation=返工',
      '二、满意度指标（40分）//满意度',
      '二、满意度指标（40分）//群众满意度 target=≥90% actual=95% weight=40 score=40',
    ],
  },
  {
    name: 'names under 绩效目标 behind the levels, a block of goals with the same header above',
    grid: [
      ['项目绩效自评表'],
      ['项目名称', '甲'],
      ['年度绩效目标', '绩效目标', L, '实际完成情况', L, L, L],
      ['', '培训', L, '完成', L, L, L],
      ['一级指标', '二级指标', '绩效目标', '指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '培训场次', '10场', '10场', '100', '100'],
    ],
    rows: ['产出指标/数量指标/培训场次 target=10场 actual=10场 weight=100 score=100'],
  },
  {
    name: 'the targets under 绩效目标',
    grid: [
      ['2023年度县级部门预算项目绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '绩效目标', '实际完成情况', '分值', '自评得分', '未完成原因及整改措施'],
      ['产出指标', '数量指标', '培训场次', '10次', '9次', '50', '45', '疫情'],
    ],
    rows: ['产出指标/数量指标/培训场次 target=10次 actual=9次 weight=50 score=45 deviation=疫情'],
  },
  {
    name: 'the block of the goals beside the levels',
    grid: [
      TITLE,
      ['绩效目标', '一级指标', '二级指标', '三级指标', '目标值', '实际完成值', '分值', '得分', '未完成原因'],
      ['保障运转', '产出指标', '数量指标', '巡查', '12次', '12次', '50', '50', ''],
      [U, '', '质量指标', '完好率', '95%', '96%', '50', '50', ''],
    ],
    rows: ['产出指标/数量指标/巡查 target=12次 actual=12次 weight=50 score=50', '产出指标/质量指标/完好率 target=95% actual=96% weight=50 score=50'],
  },
  {
    name: 'the actual of the year before',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '2021年实际值', '2022年目标值', '2022年实际值', '分值', '得分'],
      ['产出指标', '数量指标', '巡查', '8次', '10次', '9次', '50', '45'],
    ],
    rows: ['产出指标/数量指标/巡查 target=10次 actual=9次 weight=50 score=45'],
    unknown: ['2021年实际值'],
  },
  {
    name: 'targets of two years, the actual of one',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '2021年指标值', '2022年指标值', '2021年完成值', '分值', '得分'],
      ['产出指标', '数量指标', '巡查', '8次', '10次', '9次', '50', '50'],
    ],
    rows: ['产出指标/数量指标/巡查 target=8次 actual=9次 weight=50 score=50'],
    unknown: ['2022年指标值'],
  },
  {
    name: 'targets of two years, one of them that of the form',
    grid: [
      ['2022年度项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '2022年指标值', '2023年指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '巡查', '10次', '12次', '9次', '50', '45'],
    ],
    rows: ['产出指标/数量指标/巡查 target=10次 actual=9次 weight=50 score=45'],
    unknown: ['2023年指标值'],
  },
  {
    name: 'targets of two years, and nothing that tells which is that of the form',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '2021年指标值', '2022年指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '巡查', '8次', '10次', '9次', '50', '45'],
    ],
    rows: ['产出指标/数量指标/巡查 actual=9次 weight=50 score=45'],
    unknown: ['2021年指标值', '2022年指标值'],
  },
  {
    name: 'an actual of a year beside one without',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '年度指标值', '2021年实际值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '巡查', '10次', '8次', '9次', '50', '45'],
    ],
    rows: ['产出指标/数量指标/巡查 target=10次 actual=9次 weight=50 score=45'],
    unknown: ['2021年实际值'],
  },
  {
    name: 'what else is known of an indicator: last year, an explanation, the deviation in percent',
    grid: [
      TITLE,
      ['序号', '一级指标', '二级指标', '三级指标', '指标解释', '评分标准', '上年实际值', '目标值', '实际完成值', '偏差率', '权重', '自评得分', '扣分原因'],
      ['1', '产出', '产出数量', '安装摄像头', '数量', '按比例', '150个', '≥200个', '190个', '5%', '30', '28.5', '停电'],
      ['2', '效益', '满意度', '市民满意度', '问卷', '按比例', '', '≥85%', '90%', '', '10', '10', ''],
      ['合计', '', '', '', '', '', '', '', '', '', '40', '38.5', ''],
    ],
    rows: [
      '产出/产出数量/安装摄像头 target=≥200个 actual=190个 weight=30 score=28.5 rule=按比例 deviation=停电',
      '效益/满意度/市民满意度 target=≥85% actual=90% weight=10 score=10 rule=按比例',
    ],
  },
  {
    name: 'a department as a whole, the points of the levels in rows across the table',
    grid: [
      ['2022年度部门整体支出绩效自评表', L, L, L, L, L, L],
      ['单位名称（盖章）：水利局', L, L, '金额单位：万元', L, L, L],
      ['三级指标', '年度指标值', '全年完成值', '分值', '自评得分', '偏差原因分析', '改进措施'],
      ['一、产出指标', L, L, L, L, L, L],
      ['（一）数量指标', L, L, L, L, L, L],
      ['水库巡查', '≥12次', '13次', '60', '60', '', ''],
      ['二、效益指标', L, L, L, L, L, L],
      ['防洪能力', '提升', '提升', '40', '38', '', ''],
      ['总分', L, L, '100', '98', '', ''],
      ['单位负责人：张三', L, L, '填表人：李四', L, L, L],
    ],
    rows: ['一、产出指标/（一）数量指标/水库巡查 target=≥12次 actual=13次 weight=60 score=60', '二、效益指标//防洪能力 target=提升 actual=提升 weight=40 score=38'],
    unknown: ['改进措施'],
  },
  {
    name: 'two rows of header, the self score and its remark under one of them',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '指标完成情况', L, '分值', '自评情况', L],
      [U, U, U, '目标值', '实际值', U, '得分', '原因'],
      ['产出指标', '数量指标', '巡查', '10次', '9次', '50', '45', '疫情'],
    ],
    rows: ['产出指标/数量指标/巡查 target=10次 actual=9次 weight=50 score=45 deviation=疫情'],
  },
  {
    name: 'sign, value and unit in columns under a block name across all levels',
    grid: [
      TITLE,
      ['绩效指标', L, L, '指标性质', '指标值', '度量单位', '实际完成值', '完成率（%）', '分值', '得分', '偏差原因分析及改进措施'],
      ['一级指标', '二级指标', '三级指标', U, U, U, U, U, U, U, U],
      ['产出指标', '数量指标', '巡查', '>=', '10', '次', '9', '90', '50', '45', '疫情'],
    ],
    rows: ['产出指标/数量指标/巡查 sign=>= target=10 unit=次 actual=9 weight=50 score=45 deviation=疫情'],
  },
  {
    name: 'a flat list, the levels in rows that carry the sum of the points below them',
    grid: [
      TITLE,
      ['指标名称', '目标值', '完成值', '分值', '得分'],
      ['一、产出指标', '', '', '60', '58'],
      ['（一）数量指标', '—', '—', '60', '58'],
      ['培训场次', '10场', '10场', '30', '30'],
      ['宣传场次', '10场', '9场', '30', '28'],
      ['二、效益指标', '', '', '40', '40'],
      ['影响', '好', '好', '40', '40'],
      ['合计', '', '', '100', '98'],
    ],
    rows: [
      'memo 一、产出指标//一、产出指标 weight=60 score=58',
      'memo 一、产出指标/（一）数量指标/（一）数量指标 target=— actual=— weight=60 score=58',
      '一、产出指标/（一）数量指标/培训场次 target=10场 actual=10场 weight=30 score=30',
      '一、产出指标/（一）数量指标/宣传场次 target=10场 actual=9场 weight=30 score=28',
      'memo 二、效益指标//二、效益指标 weight=40 score=40',
      '二、效益指标//影响 target=好 actual=好 weight=40 score=40',
    ],
  },
  {
    name: 'levels in rows of their own with the sum of the points below them, in columns of their own',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '得分'],
      ['履职效能', '', '', '', '', '60', '58'],
      ['', '重点工作', '', '', '', '60', '58'],
      ['', '', '培训场次', '10场', '10场', '30', '30'],
      ['', '', '宣传场次', '10场', '9场', '30', '28'],
      ['社会效应', '', '', '', '', '40', '40'],
      ['', '社会效益', '影响', '好', '好', '40', '40'],
      ['合计', '', '', '', '', '100', '98'],
    ],
    rows: [
      'memo 履职效能// weight=60 score=58',
      'memo 履职效能/重点工作/ weight=60 score=58',
      '履职效能/重点工作/培训场次 target=10场 actual=10场 weight=30 score=30',
      '履职效能/重点工作/宣传场次 target=10场 actual=9场 weight=30 score=28',
      'memo 社会效应// weight=40 score=40',
      '社会效应/社会效益/影响 target=好 actual=好 weight=40 score=40',
    ],
  },
  {
    name: 'points of a level that are not the sum of those below it, which stay to be scored',
    grid: [
      TITLE,
      ['指标名称', '目标值', '完成值', '分值', '得分'],
      ['产出指标', '', '', '50', '50'],
      ['培训场次', '10场', '10场', '30', '30'],
      ['满意度', '', '', '20', '20'],
      ['群众满意', '好', '好', '20', '20'],
    ],
    rows: [
      '产出指标//产出指标 weight=50 score=50',
      '产出指标//培训场次 target=10场 actual=10场 weight=30 score=30',
      '产出指标//满意度 weight=20 score=20',
      '产出指标//群众满意 target=好 actual=好 weight=20 score=20',
    ],
  },
  {
    name: 'short words, and a target for all the years of the project',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '实施期指标值', '计划', '完成', '权重', '自评得分', '上级评分'],
      ['产出指标', '数量指标', '培训场次', '30场', '10场', '9场', '50', '45', '44'],
    ],
    rows: ['产出指标/数量指标/培训场次 target=10场 actual=9场 weight=50 score=45'],
  },
  {
    name: '绩效标准 for the targets, 应得分 and 实得分',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '绩效标准', '自评值', '应得分', '实得分', '失分原因'],
      ['产出指标', '数量指标', '培训场次', '10场', '9场', '50', '45', '疫情'],
    ],
    rows: ['产出指标/数量指标/培训场次 target=10场 actual=9场 weight=50 score=45 deviation=疫情'],
  },
  {
    name: 'a unit behind the target and one behind the actual',
    grid: [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '目标值', '单位', '实际值', '单位', '分值', '得分'],
      ['产出指标', '数量指标', '补助资金', '30', '万元', '300000', '元', '60', '60'],
      ['效益指标', '社会效益指标', '满意度', '90', '%', '95', '', '40', '40'],
      ['总分', L, L, L, L, L, L, '100', '100'],
    ],
    rows: [
      '产出指标/数量指标/补助资金 target=30 unit=万元 actual=300000 actualUnit=元 weight=60 score=60',
      '效益指标/社会效益指标/满意度 target=90 unit=% actual=95 weight=40 score=40',
    ],
  },
];
