import { GAP, type ReasonWords } from './table';

/** Drafts and remarks in Chinese. */
export const zhCN: ReasonWords = {
  situations: {
    short: '年度指标值{target}，实际完成{actual}，比目标低{percent}。',
    over: '年度指标值{target}，实际完成{actual}，超出{percent}。',
    exceeded: '年度指标值{target}，实际完成{actual}，超过上限{percent}。',
    'over-budget': '年度指标值{target}，实际支出{actual}，超支{amount}，超出{percent}。',
    'below-ceiling': '年度指标值{target}，实际完成{actual}，低于指标值{percent}。',
    outside: '年度指标值{target}，实际完成{actual}，不在规定的范围内。',
    late: '年度指标值{target}，实际完成{actual}，晚{delay}。',
    'late-somehow': '年度指标值{target}，实际完成{actual}，晚于目标时间。',
    'quality-short': '年度指标值“{target}”，实际“{actual}”，得{score}分，低于分值{weight}分。',
    quality: '年度指标值“{target}”，实际“{actual}”。',
    'scored-short': '年度指标值{target}，实际完成{actual}，得{score}分，低于分值{weight}分。',
    plain: '年度指标值{target}，实际完成{actual}。',
    unexecuted: '预算数{budget}，执行数{executed}，执行率{rate}，未执行{amount}。',
    overspent: '预算数{budget}，执行数{executed}，执行率{rate}，超支{amount}。',
    'budget-raised': '年初预算数{initial}，调整后{adjusted}，调增{amount}，增加{percent}。',
    'budget-cut': '年初预算数{initial}，调整后{adjusted}，调减{amount}，减少{percent}。',
  },
  questions: {
    reason: `原因：${GAP}；改进措施：${GAP}。`,
    quality: `完成情况：${GAP}；评分理由：${GAP}。`,
    'budget-change': `调整原因：${GAP}；批准情况：${GAP}。`,
  },
  deviations: { above: '高{percent}', below: '低{percent}', late: '晚{delay}' },
  rowLabel: '“{label}”：',
  days: '{count}天',
  months: '{count}个月',
  remarks: {
    'no-reason': '“/”“—”“无”“0”不算说明。',
    gaps: '还有没填的空：请补上原因和改进措施，或删去空着的部分。',
    short: '说明很短：看的人多半会问具体原因和准备采取的措施。',
    repeated: '与“{label}”（{cell}）的说明相同；若两行原因不同，请分别写明。',
    'other-number': '文中的“{claim}”与本行的数（年度指标值{target}，实际完成值{actual}）对不上，请核对是否抄自别处。',
  },
};
