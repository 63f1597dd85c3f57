/**
 * The words printed on self-evaluation forms, by what they mean. A word is compared without spaces, line breaks, width, brackets and their
 * contents, numbering, a leading year and closing punctuation (`wordKey`), so each is listed once, in its plainest writing.
 */

/** How a role is recognised: `words` say it plainly; `weak` words count only where no plain one does; `contains` catches longer headers. */
export interface WordList {
  readonly words: readonly string[];
  readonly weak?: readonly string[];
  readonly contains?: readonly string[];
}

/** What a column of the indicators block holds. `other` is understood and not needed (序号, 是否核心指标). */
export type IndicatorRole =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'sign'
  | 'unit'
  | 'initialTarget'
  | 'target'
  | 'adjustedTarget'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reviewScore'
  | 'coefficient'
  | 'rule'
  | 'deviation'
  | 'other';

const WEIGHT_WORDS = [
  '分值', '权重', '指标权重', '参考分值', '指标分值', '标准分', '标准分值', '满分', '满分值', '权重分', '权重分值', '分值权重', '设定分值', '总分值', '应得分', '赋分', '设定权重', '参考权重', '基础分',
  '基础分值', '考核分值', '考核权重', '权值', '评分权重', '配分', '指标分数', '权重值', '权重系数', '目标分值', '设置分值', '分值设置', '分值设定', '指标权重值', '预设分值', '三级指标分值', '三级指标权重',
  '单项分值', '指标满分', '权数',
];
const SCORE_WORDS = [
  '得分', '指标得分', '实际得分', '评分', '评价得分', '实得分', '得分情况', '自评分', '自评得分', '自评分数', '自评分值', '单位自评分', '单位自评得分', '部门自评分', '部门自评得分', '自我评分', '自评',
  '自评打分', '最终得分', '考核得分', '自评结果', '得分值', '计分', '部门评分', '单位评分', '指标评分', '实际评分', '单项得分', '评定得分', '自评评分', '自评实际得分', '自评价得分', '自评价分', '自评价分值',
  '自我评价得分', '预算单位自评得分', '项目单位自评得分', '实施单位自评得分',
];
const REASONS = ['原因', '改进措施', '整改措施', '差异说明', '偏差说明', '偏差分析'];

/** Headers of the indicators block (绩效指标). */
export const INDICATOR_HEADERS: Readonly<Record<IndicatorRole, WordList>> = {
  level1: { words: [
    '一级指标', '第一级指标', '1级指标', '一级指标名称', '一级', '一级绩效指标', '指标一级',
  ], weak: ['指标类别', '指标类型', '指标分类', '类别', '一级分类'] },
  level2: { words: [
    '二级指标', '第二级指标', '2级指标', '二级指标名称', '二级', '二级绩效指标', '指标二级',
  ], weak: ['类型', '二级分类'] },
  level3: {
    words: [
      '三级指标', '第三级指标', '3级指标', '三级指标名称', '三级指标内容', '三级', '指标名称', '绩效指标名称', '具体指标', '指标内容', '考核指标', '评价指标', '三级绩效指标', '指标三级', '三级指标名称及内容',
      '三级指标及内容', '明细指标',
    ],
    weak: [
      '绩效指标', '指标', '考核内容', '指标描述', '内容', '评价内容',
    ],
    contains: ['三级指标'],
  },
  level4: { words: ['四级指标', '第四级指标', '4级指标', '四级指标名称', '四级'] },
  sign: { words: [
    '指标性质', '计算符号', '指标符号', '运算符号', '比较符号', '比较符', '符号', '性质', '指标方向', '运算符', '关系符号', '比较关系', '目标值符号', '指标值符号',
  ] },
  unit: { words: [
    '计量单位', '度量单位', '指标单位', '单位', '指标值单位', '目标值单位',
  ] },
  initialTarget: { words: [
    '年初指标值', '年初目标值', '年初设定值', '年初设定指标值', '年初设定目标值', '年初预期值', '年初预期指标值', '年初绩效指标值', '年初计划值', '初始指标值', '年初目标', '年初预期目标', '年初预设值', '年初指标',
    '年初设定目标', '年初预算指标值',
  ] },
  target: {
    words: [
      '年度指标值', '指标值', '目标值', '年度目标值', '预期指标值', '预期值', '预期目标值', '计划指标值', '计划值', '计划目标值', '计划完成值', '预期完成值', '绩效目标值', '设定值', '设定目标值', '目标指标值',
      '指标目标值', '批复指标值', '年度计划值', '目标数', '计划数', '标准值', '计划标准值', '申报指标值', '预算申报指标值', '设定指标值', '预设值', '预设目标值', '预定目标值', '目标设定值', '批复值',
      '年度计划', '预期完成目标', '计划完成目标', '目标任务值', '考核目标值', '指标标准值', '指标预期值', '应完成值',
      '指标值及单位', '目标值及单位',
    ],
    weak: ['预期目标', '年度目标', '年度指标', '预期指标', '指标目标', '绩效目标', '目标任务', '计划目标', '目标', '数值', '值', '计划', '绩效标准'],
  },
  adjustedTarget: { words: [
    '调整指标值', '调整后指标值', '调整目标值', '调整后目标值', '调整后年度指标值', '调整后年度目标值', '全年调整指标值', '指标调整值',
    '调整值',
  ] },
  actual: {
    words: [
      '实际完成值', '实际值', '完成值', '实际完成指标值', '完成指标值', '指标完成值', '年终完成值', '年末完成值', '实际完成', '实际完成数', '完成数', '实际达成值', '达成值', '实际完成情况', '指标完成情况',
      '完成情况', '实际完成结果', '实现值', '实际实现值', '实际数', '自评完成值', '实际执行值', '执行情况', '实际执行情况', '完成结果', '实际达到值', '业绩值', '指标实际值', '实际指标值', '指标实际完成值',
      '指标实际完成情况', '自评实际完成值', '自评完成情况', '完成指标情况', '目标完成情况', '目标完成值', '目标实际完成值', '实际完成目标值', '实际完成数值', '目标实现程度', '实际实现情况', '实际完成程度', '完成程度',
      '实际结果', '执行值', '指标执行情况', '截止年底完成值', '实际情况',
    ],
    weak: ['完成', '自评值'],
  },
  weight: { words: WEIGHT_WORDS, weak: ['分数'] },
  score: { words: SCORE_WORDS },
  reviewScore: {
    words: [
      '复核分', '复核得分', '复核分值', '复评分', '复评得分', '财政复核分', '财政复核得分', '审核分', '审核得分', '抽查得分', '评审得分', '主管部门复核分', '主管部门评分', '财政评分', '核定得分',
      '财政审核得分', '财政评价得分', '财政抽查复核得分', '主管部门审核得分', '主管部门评价得分', '部门复核得分', '抽评得分', '专家评分', '评价组评分', '第三方评分', '第三方评价得分', '上级评分', '上级复核分',
    ],
  },
  coefficient: { words: ['得分系数', '评分系数', '系数', '得分率'] },
  rule: {
    words: [
      '评价标准', '评分标准', '评分规则', '评分方法', '计分方法', '评分办法', '评分细则', '打分标准', '得分标准', '扣分标准', '评价方法', '评分方式', '计分规则', '赋分标准', '考核标准', '计算方法',
      '指标计算方法', '计算公式',
    ],
    contains: ['评分标准', '评价标准', '评分规则', '计分标准'],
  },
  deviation: {
    words: [
      '偏差原因分析及改进措施', '偏差原因', '偏差原因分析', '偏差情况', '偏差', '差异', '差异情况', '偏差情况说明', '偏离情况说明', '指标偏离情况说明', '偏离度分析', '差异分析', '差异情况说明', '未完成说明',
      '未完成情况说明', '指标未完成情况说明', '未完成理由', '扣分情况', '扣分说明', '扣分理由', '问题及措施',
    ],
    weak: [
      '说明', '备注', '情况说明', '完成情况说明', '自评说明', '得分说明', '评分说明', '备注说明', '其他说明', '说明事项', '得分依据', '扣分依据', '评分依据', '自评依据',
    ],
    contains: REASONS,
  },
  other: { words: [
    '序号', '行次', '编号', '是否核心指标', '核心指标', '完成率', '指标完成率', '完成比例', '偏差率', '偏离率', '偏差度', '偏离度', '评价要点', '评分要点', '指标解释', '指标释义', '指标含义', '指标定义',
    '三级指标解释', '三级指标说明', '上年实际值', '上年完成值', '上年实际完成值', '上年指标值', '上年目标值', '上年度实际值', '上年度完成值', '上年度指标值', '去年实际值', '去年完成值', '历史值', '基期值', '实施期指标值',
    '实施期目标值', '中期指标值', '中期目标值', '总体指标值', '总体目标值',
  ] },
};

/** A score header that says plainly whose score it is: preferred where two score columns stand side by side. */
export const SELF_SCORE_BEGINS = ['自评', '单位自评', '部门自评', '自我'];

/** Words in front of a header that do not change its meaning. 年初 and 调整 do, so they are not among them. */
export const QUALIFIERS = ['年度', '全年', '本年度', '本年', '当年', '年终', '年末', '项目', '绩效目标', '绩效', '截至年末'];

/** What a column of the funds block holds. */
export type FundRole = 'initial' | 'adjusted' | 'executed' | 'weight' | 'rate' | 'score' | 'deviation';

/** Headers of the funds block (项目资金). */
export const FUND_HEADERS: Readonly<Record<FundRole, WordList>> = {
  initial: { words: [
    '年初预算数', '年初预算', '年初预算金额', '年初预算安排数', '年初批复预算数', '年初预算批复数', '年初安排数', '年初数', '初始预算数', '年初批复数', '年初批复预算', '年初预算安排', '年初预算资金', '年初预算总额',
    '年初预算额', '年初预算指标', '年初下达数', '年初下达预算数', '年初部门预算数', '年初安排预算数', '年初资金', '期初预算数', '批复预算数', '申报预算数',
  ] },
  adjusted: {
    words: [
      '预算数', '预算', '调整后预算数', '调整后全年预算数', '调整后预算', '调整预算数', '全年调整预算数', '预算调整数', '预算金额', '预算安排数', '预算总额', '下达预算数', '预算资金', '计划安排资金', '实际预算数',
      '全年实际预算数', '全年可执行数', '调整预算', '最终预算数', '变动后预算数', '预算调整后', '调整后金额', '预算批复数', '预算下达数', '资金预算数', '资金安排数', '预算安排资金', '预算资金总额', '总预算数',
      '预算额', '安排数', '下达资金', '预算合计', '合计预算', '追加后预算数',
    ],
  },
  executed: {
    words: [
      '执行数', '执行', '支出', '支出金额', '预算执行数', '实际执行数', '实际预算执行数', '执行金额', '实际执行金额', '支出数', '实际支出数', '实际支出', '实际支出金额', '支付数', '实际使用数', '决算数',
      '资金执行数', '资金使用数', '实际到位使用资金', '实际执行', '累计执行数', '支付金额', '实际支付数', '实际支付金额', '累计支出', '已支出', '资金支出数', '预算支出数', '支出决算数', '实际使用', '实际使用资金',
      '实际使用金额', '资金使用金额', '使用金额', '使用数', '实际发生数', '决算', '决算金额', '支出决算',
    ],
  },
  rate: { words: [
    '执行率', '预算执行率', '资金执行率', '支出率', '预算执行进度', '执行进度', '预算完成率', '支出进度', '支付进度', '支付率', '资金支付率', '使用率', '资金使用率', '资金支出率', '预算支出率', '支出执行率',
    '执行比例',
  ] },
  weight: { words: [...WEIGHT_WORDS, '执行率权重', '执行率分值', '预算执行率权重', '预算执行率分值'] },
  score: { words: [...SCORE_WORDS, '执行率得分', '执行得分', '预算执行率得分', '预算执行得分'] },
  deviation: { words: ['未执行原因', '偏差原因'], weak: ['说明', '备注'], contains: REASONS },
};

/** What a column of the goals block holds. */
export type GoalRole = 'initialExpected' | 'expected' | 'actual';

/** Headers of the goals block (年度总体目标). */
export const GOAL_HEADERS: Readonly<Record<GoalRole, WordList>> = {
  initialExpected: { words: ['年初绩效目标', '年初设定目标', '年初设定绩效目标', '年初目标', '年初预期目标', '年初总体目标'] },
  expected: {
    words: [
      '预期目标', '年度预期目标', '预期绩效目标', '设定目标', '年度设定目标', '调整绩效目标', '调整后绩效目标', '全年绩效目标',
      '计划目标', '目标内容', '绩效目标',
    ],
    weak: ['总体目标', '目标'],
  },
  actual: {
    words: [
      '实际完成情况', '全年实际完成情况', '目标实际完成情况', '目标完成情况', '实际完成目标', '总体目标完成情况', '总体目标完成情况综述',
      '目标完成情况综述', '完成情况', '实际完成', '绩效目标完成情况', '绩效目标实际完成情况', '实际实现情况',
    ],
  },
};

/** Names of the blocks, printed in the left-most column. */
export const BLOCK_NAMES = {
  funds: [
    '项目资金', '预算执行情况', '资金情况', '项目资金情况', '预算资金', '资金执行情况', '预算资金执行情况', '项目预算执行情况',
    '预算情况', '资金投入情况', '部门预算', '部门整体支出', '预算执行',
  ],
  goals: [
    '年度总体目标', '总体目标', '年度目标', '年度绩效目标', '绩效目标', '当年绩效目标', '年度总体绩效目标', '总体绩效目标',
    '项目总体目标', '项目绩效目标', '年度总体目标完成情况',
  ],
  indicators: [
    '绩效指标', '年度绩效指标', '绩效指标完成情况', '指标完成情况', '年度绩效指标完成情况', '自评指标', '绩效目标指标', '指标',
    '评价指标',
  ],
} as const;

/**
 * What stands beside a value above the blocks. `other` labels end the value of the label before them; `total` (项目总分) is the score reached, or the
 * full mark where a `totalScore` stands beside it.
 */
export type MetaLabel = 'projectName' | 'department' | 'implementingUnit' | 'year' | 'totalScore' | 'total' | 'other';

/** Labels above the blocks. */
export const META_LABELS: Readonly<Record<MetaLabel, WordList>> = {
  projectName: { words: [
    '项目名称', '专项名称', '专项资金名称', '转移支付名称', '政策名称', '项目政策名称', '资金名称', '二级项目名称', '专项资金项目名称', '转移支付项目名称', '项目名称及代码', '项目名称及编码', '项目全称', '评价项目名称',
    '自评项目名称', '项目支出名称', '支出项目名称', '一级项目名称', '专项业务费名称',
  ] },
  department: {
    words: [
      '主管部门', '主管单位', '项目主管部门', '主管部门及代码', '主管部门名称', '预算部门', '中央主管部门', '省级主管部门', '市级主管部门', '业务主管部门', '部门名称', '一级预算单位', '主管预算部门', '主管预算单位',
      '预算主管部门', '资金主管部门', '区级主管部门', '县级主管部门',
    ],
  },
  implementingUnit: {
    words: [
      '实施单位', '项目实施单位', '项目单位', '执行单位', '项目执行单位', '资金使用单位', '具体实施单位', '填报单位', '单位名称', '预算单位', '实施部门', '地方主管部门', '用款单位', '预算单位名称', '基层预算单位',
      '二级预算单位', '承担单位', '项目承担单位', '项目负责单位', '项目牵头单位', '项目建设单位', '责任单位', '自评单位', '申报单位',
    ],
  },
  year: { words: ['年度', '评价年度', '预算年度', '自评年度', '项目年度', '绩效年度'] },
  totalScore: { words: ['自评总分', '自评得分', '自评总得分', '项目自评得分', '总得分', '综合得分'] },
  total: { words: ['项目总分', '总分'] },
  other: {
    words: [
      '项目负责人', '负责人', '联系人', '联系电话', '电话', '填报日期', '填表日期', '日期', '填报人', '填表人', '项目类别', '项目属性',
      '项目类型', '项目编码', '项目代码', '项目性质', '金额单位', '单位', '项目期限', '项目起止时间', '起止时间', '实施期限', '评价时间',
      '自评等级', '评价等级',
    ],
  },
};

/** First words of the row that holds the total score. */
export const TOTAL_LABELS = [
  '总分', '合计', '总计', '得分合计', '总得分', '自评总分', '自评得分', '综合得分', '总分合计', '合计得分', '总评分', '自评总得分',
  '绩效自评总分', '分值合计', '综合评分', '最终得分', '评价总分', '合计总分', '总分值', '项目总分', '总评得分', '自评合计', '指标合计',
  '总体得分',
];

/** What such a label is made of where it is none of those: 项目绩效自评得分合计 begins with some of these words and ends with one of the others. */
export const TOTAL_LABEL_PARTS = {
  beginnings: ['项目', '绩效', '指标', '自评', '自我评价', '评价', '综合', '总体', '单位', '部门', '年度', '得分', '评分', '分值', '各项'],
  endings: ['总分', '总得分', '总评分', '总分值', '合计', '总计', '得分合计', '分值合计', '得分总计'],
} as const;

/** Names of rows that add up a part of the rows above. */
export const SUBTOTAL_LABELS = ['小计', '得分小计', '分值小计', '部分合计'];

/** What such a name ends with behind the name of a level: 产出指标小计. */
export const SUBTOTAL_ENDINGS = ['小计', '合计', '得分', '得分合计', '得分小计'];

/** Rows of the funds block that hold the whole and not a part. */
export const FUND_TOTAL = { words: ['合计', '总计', '资金合计', '预算数', '执行数', '年度资金', '项目资金'], contains: ['总额', '合计'] };

/** Words in the name of a part of the funds: a row with such a name is one of the funds block whatever its cells hold. */
export const FUND_PART_WORDS = ['其中', '拨款', '资金', '补助', '其他', '结转', '收入', '总额', '合计'];

/** First words of a remark under the form. */
export const REMARK_BEGINS = [
  '备注', '注', '说明', '填表说明', '填报说明', '填写说明', '填表人', '填报人', '填报单位', '填报日期', '填表日期', '联系人', '联系电话',
  '单位负责人', '负责人', '审核人', '审核', '制表', '经办人', '评价人', '自评人', '主管领导', '分管领导', '附注', '其他需要说明',
  '其他说明', '自评结论', '自评等级', '评价等级', '单位公章', '财务负责人', '项目负责人',
];

/** What the grade of the whole form is called, which may stand in the row of the total. */
export const GRADE_LABELS = [
  '等级', '等次', '自评等级', '评价等级', '绩效等级', '综合等级', '评定等级', '自评等次', '评价等次', '评定等次', '自评结论', '评价结论', '绩效评级',
];

/** First words of a block that explains the whole form. */
export const EXPLANATION_CONTAINS = ['原因分析', '未完成原因', '偏差原因', '改进措施'];

/** Headings of a sheet that tells how to fill in a form. */
export const INSTRUCTION_HEADINGS = [
  '填报说明', '填表说明', '填写说明', '编制说明', '使用说明', '填报要求', '填写要求', '填报须知', '填表须知', '填报指南', '指标说明',
  '填报口径', '操作说明', '说明',
];

/** Words that an explanation of how to fill in a cell uses. */
export const INSTRUCTION_WORDS = ['填写', '填报', '填列', '如实', '据实', '逐项', '请按', '须按', '应按', '参照', '不得'];

/** Headers that only a list of projects has beside 项目名称. */
export const SUMMARY_HEADERS = [
  '主管部门', '实施单位', '单位名称', '预算单位', '项目单位', '预算数', '年初预算数', '全年预算数', '执行数', '全年执行数', '执行率',
  '预算执行率', '得分', '自评得分', '自评分', '总分', '自评总分', '评价等级', '自评等级', '等级', '项目金额', '预算金额', '一级指标',
  '二级指标', '三级指标', '指标值', '完成值', '年度指标值', '实际完成值', '结论', '工作表', '部门', '评级', '项目编码', '年度', '分值',
  '序号', '预算执行', '产出', '效益', '满意度', '成本', '表上总分', '重算总分', '错误', '提醒', '待判断', '待填原因',
];

/** Names of first-level indicators (一级指标). */
export const LEVEL1_NAMES = [
  '产出指标', '效益指标', '满意度指标', '成本指标', '预算执行率', '预算执行', '预算执行指标', '管理指标', '决策指标', '过程指标',
  '投入指标', '投入管理指标', '效果指标', '产出', '效益', '满意度', '服务对象满意度指标', '履职效能', '社会效应', '可持续发展能力',
  '过程', '决策', '投入', '效果',
];

/** Names of second-level indicators (二级指标). */
export const LEVEL2_NAMES = [
  '数量指标', '质量指标', '时效指标', '成本指标', '经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标', '可持续发展指标',
  '服务对象满意度指标', '满意度指标', '经济成本指标', '社会成本指标', '生态环境成本指标', '经济效益', '社会效益', '生态效益',
  '可持续影响', '服务对象满意度', '产出数量', '产出质量', '产出时效', '产出成本', '环境效益指标', '其他满意度指标',
];

/** Words that only the levels of a self-evaluation have together; one of `alone` is enough. */
export const EVALUATION_LEVELS = {
  alone: ['产出'],
  together: ['数量', '质量', '时效', '成本', '经济效益', '社会效益', '生态效益', '可持续', '满意度'],
};

/**
 * A title with a word of `evaluation` names a self-evaluation, unless it is about `people` and not about `spending`; a `judgement` names one where it is
 * about `spending`.
 */
export const TITLE_WORDS = {
  evaluation: ['自评', '自我评价'],
  judgement: '绩效评',
  spending: ['项目', '支出', '资金', '预算', '财政', '部门整体', '转移支付', '专项'],
  people: ['员工', '职工', '个人', '干部', '教师', '岗位', '公务员', '人员'],
};

/** What a form with the same headers is called that reports the middle of a year, or a plan. */
export const OTHER_FORM_NAMES = ['监控', '运行监测', '运行跟踪', '申报'];
