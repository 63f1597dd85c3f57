import type { Messages } from '../table';
import { textChecks } from './textChecks';

/** What each check says in Chinese (问题 / 原因 / 怎么改). */
export const checks: Messages['checks'] = {
  'deviation-reason-missing': {
    title: '未填写偏差原因',
    variants: {
      default: {
        message: '“{label}”得{score}分，低于分值{weight}分，偏差原因栏没有说明。',
        why: '年度指标值{target}，实际完成值{actual}。凡未得满分的指标都应说明偏差原因和改进措施；“/”“无”“0”或空白不算说明。',
        todo: '在偏差原因分析及改进措施栏写明没有达到目标的原因和准备采取的措施。',
      },
      missed: {
        message: '“{label}”没有达到目标，偏差原因栏没有说明。',
        why: '年度指标值{target}，实际完成值{actual}。未完成的指标应说明偏差原因和改进措施；“/”“无”“0”或空白不算说明。',
        todo: '在偏差原因栏写明没有达到目标的原因和准备采取的措施。',
      },
    },
  },
  'over-achievement-unexplained': {
    title: '超额完成未说明',
    variants: {
      default: {
        message: '“{label}”比目标高{percent}%，偏差原因栏没有说明。',
        why: '年度指标值{target}，实际完成值{actual}。实际完成值比目标高{limit}%及以上时，通常要求说明是工作超额还是目标定得过低。',
        todo: '在偏差原因栏写明超出目标的原因；若目标定得过低，说明今后如何改进目标设置。',
      },
      'direction-open': {
        message: '“{label}”比目标高{percent}%，目标没有写明方向，偏差原因栏没有说明。',
        why: '年度指标值{target}没有“≥”或“≤”，实际完成值{actual}。按正向（越多越好）得{forward}分，按反向（越少越好）得{reverse}分；成本指标是哪一种，程序不代为决定。',
        todo: '先定方向（在年度指标值前补上“≥”或“≤”），再在偏差原因栏写明偏离目标的原因。',
      },
    },
  },
  'score-mismatch': {
    title: '得分与数字不符',
    variants: {
      default: {
        message: '“{label}”写的是{written}分，按数字应为{computed}分。',
        why: '年度指标值{target}，实际完成值{actual}，分值{weight}分。',
        todo: '把得分改为{computed}，或核对年度指标值和实际完成值。',
      },
      'above-weight': {
        message: '“{label}”写的是{written}分，超过分值{weight}分，按数字应为{computed}分。',
        why: '年度指标值{target}，实际完成值{actual}，分值{weight}分。',
        todo: '把得分改为{computed}，或核对分值是否写错。',
      },
    },
  },
  'score-exceeds-weight': {
    title: '得分大于分值',
    variants: {
      default: {
        message: '“{label}”得{written}分，超过分值{weight}分。',
        why: '任何一项的得分都不能超过它的分值。',
        todo: '核对得分和分值，改正写错的一个。',
      },
    },
  },
  'score-missing': {
    title: '没有得分',
    variants: {
      default: {
        message: '“{label}”没有填得分，按数字应为{computed}分。',
        why: '这一项有分值（{weight}分）和实际完成值，就应当有得分。',
        todo: '填写得分{computed}。',
      },
      funds: {
        message: '“{label}”没有填预算执行得分，按金额应为{computed}分。',
        why: '预算执行率是计分项目之一，它的得分计入总分。',
        todo: '填写得分{computed}。',
      },
      total: {
        message: '“{label}”没有填，各项得分合计{computed}分。',
        why: '总分是预算执行得分与各指标得分之和。',
        todo: '填写总分{computed}。',
      },
      'by-hand': {
        message: '“{label}”没有填得分。',
        why: '这一项有分值（{weight}分）和实际完成值，就应当有得分；它的得分要由人判断。',
        todo: '对照评分标准填写得分。',
      },
      'not-a-number': {
        message: '“{label}”的得分“{text}”不是数字。',
        why: '得分要参加总分的计算，应当是一个数字。',
        todo: '把得分改为数字。',
      },
      'not-calculated': {
        message: '“{label}”的得分是公式，文件里没有保存它的结果。',
        why: '没有结果就无法核对。',
        todo: '在 Excel 或 WPS 中打开文件，重新计算并保存，再检查一次。',
      },
    },
  },
  'score-outside-band': {
    title: '定性得分超出档次',
    variants: {
      default: {
        message: '“{label}”的完成情况是“{actual}”，得分应在{low}～{high}分，写的是{written}分。',
        why: '定性指标按达成、部分达成、未达成三档计分，每档有规定的分数区间。',
        todo: '把得分改到这一档的区间内，或改正完成情况的表述。',
      },
    },
  },
  'coefficient-mismatch': {
    title: '得分与得分系数不符',
    variants: {
      default: {
        message: '“{label}”的得分系数是{coefficient}%，分值{weight}分，得分应为{product}分，写的是{written}分。',
        why: '本表的得分等于指标权重乘以得分系数。',
        todo: '核对得分系数和得分。',
      },
    },
  },
  'target-missed-full-score': {
    title: '未完成却得满分',
    variants: {
      default: {
        message: '“{label}”没有达到目标，却得了满分{weight}分。',
        why: '年度指标值{target}，实际完成值{actual}。',
        todo: '按完成情况酌减得分并写明原因，或核对实际完成值。',
      },
    },
  },
  'execution-rate-mismatch': {
    title: '执行率与金额不符',
    variants: {
      default: {
        message: '“{label}”的执行率写的是{written}，按金额应为{computed}。',
        why: '执行率＝全年执行数{executed}÷全年预算数{budget}＝{computed}。',
        todo: '核对预算数和执行数，再改正执行率。',
      },
    },
  },
  'budget-score-mismatch': {
    title: '预算执行得分与金额不符',
    variants: {
      default: {
        message: '“{label}”的预算执行得分写的是{written}分，按金额应为{computed}分。',
        why: '得分＝全年执行数{executed}÷全年预算数{budget}×{weight}分，最多得{weight}分。',
        todo: '把得分改为{computed}，或核对预算数和执行数。',
      },
    },
  },
  'over-budget': {
    title: '执行数超过预算数',
    variants: {
      default: {
        message: '“{label}”全年执行数{executed}，超过全年预算数{budget}，多出{over}。',
        why: '没有调整预算就不应超预算支出；多半是预算数没有更新，或执行数填错。',
        todo: '核对两个数；年中追加过预算的，把全年预算数改为调整后的数。',
      },
    },
  },
  'funds-parts-mismatch': {
    title: '资金各项之和不等于总额',
    variants: {
      initial: {
        message: '年初预算数各项合计{parts}，与“{label}”{total}不一致。',
        why: '财政拨款、结转资金、其他资金相加应等于资金总额。',
        todo: '核对年初预算数的各项和总额。',
      },
      adjusted: {
        message: '全年预算数各项合计{parts}，与“{label}”{total}不一致。',
        why: '财政拨款、结转资金、其他资金相加应等于资金总额。',
        todo: '核对全年预算数的各项和总额。',
      },
      executed: {
        message: '全年执行数各项合计{parts}，与“{label}”{total}不一致。',
        why: '财政拨款、结转资金、其他资金相加应等于资金总额。',
        todo: '核对全年执行数的各项和总额。',
      },
    },
  },
  'weight-sum': {
    title: '分值合计不对',
    variants: {
      default: {
        message: '各项分值合计{added}分，应为{due}分。',
        why: '指标分值合计{indicators}分，预算执行分值{funds}分。',
        todo: '核对各行分值，使合计等于{due}分。',
      },
      'not-full': {
        message: '各项分值合计{added}分，不是{due}分。',
        why: '自评表的总分值一般为{due}分。',
        todo: '核对分值设置；若本地另有规定，可以不改。',
      },
    },
  },
  'total-mismatch': {
    title: '总分与各项得分不符',
    variants: {
      default: {
        message: '总分写的是{written}分，各项得分合计应为{computed}分。',
        why: '总分是预算执行得分与各指标得分之和；能按数字算出的得分按算出的计，其余按所写的计。',
        todo: '把总分改为{computed}。',
      },
    },
  },
  'cost-vs-executed': {
    title: '成本指标与执行数不符',
    variants: {
      default: {
        message: '“{label}”的实际完成值是{actual}，而全年执行数是{executed}。',
        why: '这一成本指标的目标就是项目预算，它的实际完成值应与全年执行数一致。',
        todo: '核对是成本指标还是执行数写错。',
      },
    },
  },
  'deviation-unexplained': {
    title: '偏差未说明',
    variants: {
      deviated: {
        message: '“{label}”的实际完成值与目标不同，偏差原因栏没有说明。',
        why: '年度指标值{target}，实际完成值{actual}。所选口径要求“≤”“＝”类指标有任何偏差都要说明。',
        todo: '在偏差原因栏写明偏差的原因。',
      },
      qualitative: {
        message: '“{label}”是定性指标，没有文字说明。',
        why: '年度指标值{target}，实际完成值{actual}。所选口径要求定性指标逐项说明完成情况。',
        todo: '在偏差原因栏写明完成情况和评分理由。',
      },
    },
  },
  'form-explanation-missing': {
    title: '未填写整表原因说明',
    variants: {
      default: {
        message: '有{count}项指标没有达到目标（{names}），表下的原因说明是空的。',
        why: '本表各行没有原因栏，原因集中写在表下的说明栏；“无”或空白不算说明。',
        todo: '在说明栏逐项写明没有达到目标的原因和改进措施。',
      },
    },
  },
  'execution-rate-unexplained': {
    title: '执行率偏低未说明',
    variants: {
      default: {
        message: '“{label}”的执行率{rate}，低于{limit}，没有说明原因。',
        why: '所选口径要求执行率低于{limit}时说明原因。',
        todo: '写明执行率偏低的原因。',
      },
    },
  },
  'budget-change-unexplained': {
    title: '预算调整未说明',
    variants: {
      default: {
        message: '“{label}”年初预算{initial}，调整后{adjusted}，没有说明原因。',
        why: '所选口径要求预算有调整时说明原因。',
        todo: '写明预算调整的原因和批准情况。',
      },
    },
  },
  'level-weight-mismatch': {
    title: '级别分值与各行分值不符',
    variants: {
      default: {
        message: '“{label}”写的是{points}分，其下各行分值合计{added}分。',
        why: '三级指标的分值相加应等于上级指标的分值。',
        todo: '核对各行分值，或改正上级指标的分值。',
      },
    },
  },
  'total-above-cap': {
    title: '总分超过执行率允许的上限',
    variants: {
      default: {
        message: '执行率{rate}低于{below}，总分最高{highest}分，写的是{written}分。',
        why: '所选口径按执行率限制总分。',
        todo: '核对执行率；确实偏低的，总分不超过{highest}分。',
      },
    },
  },
  ...textChecks,
};
