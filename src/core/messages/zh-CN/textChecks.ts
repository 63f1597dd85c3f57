import type { Messages } from '../table';

/** What the checks of texts, and of cells that were not understood, say in Chinese (问题 / 原因 / 怎么改). */
export const textChecks = {
  'narrative-vs-indicator': {
    title: '文字与指标不一致',
    variants: {
      default: {
        message: '实际完成情况写的是“{stated}”，指标“{label}”的实际完成值是{actual}。',
        why: '同一件事在同一张表里应当只有一个数。',
        todo: '核对哪个数对，改正另一个。',
      },
    },
  },
  'narrative-copied': {
    title: '文字像是从另一张表抄来',
    variants: {
      default: {
        message: '实际完成情况与“{other}”（{sheet}!{cell}）几乎相同，其中的“{strangers}”不是本表的指标。',
        why: '这些数字在另一张表里有对应的指标，在本表里没有，可能是复制后没有修改。',
        todo: '按本项目的实际情况改写实际完成情况。',
      },
    },
  },
  'target-not-understood': {
    title: '年度指标值没有读懂',
    variants: {
      default: {
        message: '“{label}”的年度指标值只读懂了“{understood}”，其后的“{rest}”没有读懂。',
        why: '没有读懂的目标不参加计算，得分由人判断。',
        todo: '若是笔误请改正；若写法无误，请自行核对得分。',
      },
      nothing: {
        message: '“{label}”的年度指标值“{rest}”没有读懂。',
        why: '没有读懂的目标不参加计算，得分由人判断。',
        todo: '若是笔误请改正；若写法无误，请自行核对得分。',
      },
      approximate: {
        message: '“{label}”的年度指标值“{text}”是大概的数。',
        why: '没有说相差多少还算达到，所以不参加计算，得分由人判断。',
        todo: '写明确切的数；允许上下浮动的，写成“50±5个”或“45-55个”。',
      },
    },
  },
  'actual-not-understood': {
    title: '实际完成值没有读懂',
    variants: {
      default: {
        message: '“{label}”的实际完成值只读懂了“{understood}”，其后的“{rest}”没有读懂。',
        why: '没有读懂的实际完成值不参加计算，得分由人判断。',
        todo: '若是笔误请改正；若写法无误，请自行核对得分。',
      },
      nothing: {
        message: '“{label}”的实际完成值“{rest}”没有读懂。',
        why: '没有读懂的实际完成值不参加计算，得分由人判断。',
        todo: '若是笔误请改正；若写法无误，请自行核对得分。',
      },
      approximate: {
        message: '“{label}”的实际完成值“{text}”是大概的数。',
        why: '没有确切的数就不能和年度指标值比较，所以不参加计算，得分由人判断。',
        todo: '写明实际完成的确切的数。',
      },
    },
  },
  'actual-missing': {
    title: '没有实际完成值',
    variants: {
      default: {
        message: '“{label}”有年度指标值{target}，没有实际完成值。',
        why: '没有实际完成值就无法判断是否完成，也无法计分。',
        todo: '填写实际完成值；本年确实未开展的，写明情况。',
      },
    },
  },
  'kind-mismatch': {
    title: '文字与数字相比',
    variants: {
      default: {
        message: '“{label}”的年度指标值是“{target}”，实际完成值是“{actual}”，一个是文字，一个是数字，只核对得分区间。',
        why: '文字目标不能与百分比相除，得分由人在档次内评定。',
        todo: '建议把实际完成值写成与目标相应的表述，例如达成年度指标。',
      },
      'word-actual': {
        message: '“{label}”的年度指标值是“{target}”，实际完成值是文字“{actual}”，只核对得分区间。',
        why: '文字不能与百分比相除，得分由人评定。',
        todo: '建议把实际完成值写成百分比。',
      },
      undecided: {
        message: '“{label}”的年度指标值“{target}”与实际完成值“{actual}”不是同一类，无法比较。',
        why: '数字、日期和文字之间不能计算完成率。',
        todo: '核对两栏，使它们可以比较；得分由人判断。',
      },
    },
  },
  'unit-mismatch': {
    title: '单位不一致',
    variants: {
      default: {
        message: '“{label}”的年度指标值“{target}”与实际完成值“{actual}”单位不同，无法换算。',
        why: '单位不同的两个数不能比较。',
        todo: '把两栏改为同一单位。',
      },
      'left-out': {
        message: '“{label}”的“{bare}”没有写单位，可能是另一个单位：年度指标值是“{target}”，实际完成值是“{actual}”。',
        why: '按同一单位算，两个数相差几百倍以上；换一个单位就相近。不能确定，所以不计分。',
        todo: '在两栏都写明单位。',
      },
    },
  },
  'points-as-targets': {
    title: '年度指标值像是分值',
    variants: {
      default: {
        message: '各行年度指标值都是不带单位的数，合计正好{added}，像是把分值填进了指标值栏。',
        why: '本表没有分值栏；指标值应写明要达到的数量、比例或时间。',
        todo: '核对指标值栏，改填真正的目标和完成情况。',
      },
    },
  },
  'year-mismatch': {
    title: '日期不是本年度',
    variants: {
      default: {
        message: '“{label}”写的是“{text}”，本表是{year}年度的。',
        why: '年度不同的日期常常是沿用上年的表没有改。',
        todo: '核对年份；跨年项目无须修改。',
      },
    },
  },
  'template-text-left': {
    title: '模板提示语未删除',
    variants: {
      default: {
        message: '“{label}”里还留着模板的提示语“{text}”。',
        why: '提示语应由实际内容替换。',
        todo: '填写实际内容，或删除提示语。',
      },
    },
  },
} satisfies Partial<Messages['checks']>;
