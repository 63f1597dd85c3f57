import type { Activity } from '../session/state';
import type { PlannedWrite, HeldBack } from '../../core/plan/recalculation';
import type { RatingBand } from '../../core/scoring/rulePack';
import type { UndoOutcome } from '../../usecases';

type LeftAlone = UndoOutcome['leftAlone'][number];

/** The pane's own words in Chinese; the other languages have the same entries, which the compiler sees to. */
export const zhCN = {
  productName: '绩效自评助手',
  listSeparator: '、',
  hiddenSheet: (sheet: string) => `${sheet}（隐藏）`,

  verdict: {
    starting: '正在检查工作簿…',
    unchecked: '还没有检查',
    emptyWorkbook: '工作簿里还没有内容',
    noForm: '没有找到自评表',
    errors: '有错误，请先改正',
    attention: '没有错误，有几处请过目',
    pass: '检查通过，没有发现问题',
    incomplete: '有检查没有完成',
    forms: (count: number) => `${count}张自评表`,
    error: (count: number) => `${count}处错误`,
    warning: (count: number) => `${count}处提醒`,
    info: (count: number) => `${count}条提示`,
    undetermined: (count: number) => `${count}项待判断`,
  },

  level: { error: '错误', warning: '提醒', info: '提示' },

  actions: {
    group: '操作',
    recalculate: '一键重算得分',
    check: '检查',
    undo: '撤销',
    mark: '标出问题',
    clearMarks: '清除标记',
    retry: '再试一次',
    dismiss: '关闭这条消息',
  },

  activity: {
    check: '正在检查…',
    prepare: '正在算出要改的单元格…',
    write: '正在写入…',
    undo: '正在撤销…',
    mark: '正在标出问题…',
    clear: '正在清除标记…',
    locate: '正在定位…',
  } satisfies Record<Activity, string>,

  notice: {
    written: (count: number) => `已写入${count}个单元格`,
    nothingWritten: '没有写入任何单元格',
    marked: (count: number) => `标出了${count}个仍需处理的单元格。`,
    printReminder: '标记会一起打印；上报前请清除标记。',
    nothingToWrite: '没有要写入的：得分、执行率和总分都与计算结果一致',
    nothingToWriteButHeld: '没有可以代您写入的单元格',
    heldBack: (count: number) => `${count}个单元格没有改动，请按下面的数手工填写：`,
    heldBackItem: (label: string, now: string, suggested: string) => `${label}：现为${now}，应为${suggested}`,
    heldBackReason: {
      formula: '单元格里是公式，不覆盖',
      locked: '单元格已锁定',
      'changed-since': '检查之后有人改过',
    } satisfies Record<HeldBack['reason'], string>,
    undone: (count: number) => `已撤销，恢复了${count}个单元格`,
    undoneNothing: '没有恢复任何单元格',
    leftAlone: (count: number) => `${count}个单元格保持现状：`,
    leftAloneItem: (label: string, now: string, before: string) => `${label}：现为${now}，写入前为${before}`,
    leftAloneReason: {
      'changed-since': '写入之后有人改过',
      locked: '单元格已锁定',
    } satisfies Record<LeftAlone['reason'], string>,
    nothingToUndo: '没有可以撤销的写入',
    markedOnly: (count: number) => (count === 0 ? '没有需要新增的标记' : `已标出${count}个单元格`),
    cleared: (count: number) => (count === 0 ? '工作簿里没有本工具的标记' : `已清除${count}处标记`),
    emptyCell: '空',
  },

  failure: {
    lead: (activity: Activity) =>
      ({
        check: '检查没有完成',
        prepare: '没有算出结果',
        write: '没有写入',
        undo: '没有撤销',
        mark: '没有标出',
        clear: '没有清除',
        locate: '没有定位到',
      })[activity],
    details: '技术信息',
    sheetHidden: {
      what: (sheet: string) => `工作表“${sheet}”是隐藏的，无法定位到它的单元格。`,
      next: '请在工作表标签上点右键，选“取消隐藏”，再试一次。',
    },
  },

  readOnly: '这份工作簿是只读的：可以检查，不能写入或标出。请另存一份再改。',

  views: { list: '内容', loading: '正在打开…', overview: '总览', problems: '问题' },

  overview: {
    formsHeading: '自评表',
    year: (year: number) => `${year}年`,
    total: '总分',
    rating: '评级',
    ratings: { 优: '优', 良: '良', 中: '中', 差: '差' } satisfies Record<RatingBand['name'], string>,
    written: '填写',
    computed: '计算',
    noTotal: '没有总分行',
    totalUndecided: '算不出：有分值或得分待核对',
    totalAgrees: '与计算一致',
    arrow: (before: string, after: string) => `填写${before}，计算${after}`,
    empty: '空',
    sections: { budget: '预算执行', output: '产出', benefit: '效益', satisfaction: '满意度', cost: '成本', other: '指标' },
    sectionsOf: '各部分得分',
    score: (score: string, weight: string) => `${score} / ${weight}`,
    clean: '没有发现问题',
    otherSheets: '其他工作表',
    otherSheetsHint: '这些工作表不是自评表，没有检查：',
    sheet: '工作表',
  },

  empty: {
    lookedFor: '找的是这样的表：',
    signs: [
      '标题或表里有“自评表”或“绩效目标”一类的字样',
      '有“三级指标”一列，旁边是“年度指标值”和“实际完成值”',
      '最好还有“分值”“得分”和“偏差原因分析及改进措施”',
    ],
    anywhere: '不限单元格位置，也不限一张工作表里有几张表。列名是别的说法也能认出常见的写法。',
    nextEmpty: '把自评表粘贴进来，或者打开已有的工作簿，然后点“检查”。',
    nextNoForm: '如果表在别的工作簿里，请先打开它；如果就在这里，请看列名是否齐全，然后再点“检查”。',
    unchecked: '点“检查”读取工作簿；检查不会改动任何单元格。',
    sheetsSeen: '看过的工作表：',
  },

  clean: {
    title: '没有发现问题',
    checked: (forms: number, rows: number, kinds: number) =>
      `查了${forms}张自评表、${rows}行指标，共${kinds}类问题：得分与总分、预算执行率、分值合计、偏差原因、目标值与完成值的写法、总体目标与指标是否一致等。`,
    pack: (title: string) => `依据的口径：${title}。`,
    limit: '数据是否真实、定性指标打几分合适，仍要由您判断。',
  },

  problems: {
    heading: '问题',
    form: '自评表',
    allForms: (count: number) => `全部${count}张自评表`,
    levels: '按程度筛选',
    all: '全部',
    previous: '上一处',
    next: '下一处',
    position: (index: number, count: number) => `第${index}处，共${count}处`,
    count: (count: number) => `共${count}处`,
    none: '没有符合筛选的问题。',
    noneInForm: '这张表没有发现问题。',
    why: '原因',
    todo: '怎么改',
    basis: '依据',
    locate: '定位',
    locateCell: (cell: string) => `定位到${cell}`,
    alsoCells: '相关',
    details: '详情',
    undetermined: '待判断',
  },

  preview: {
    heading: '写入前请过目',
    summary: (count: number) => `将写入${count}个单元格`,
    never: '只写下面勾选的单元格；公式、定性指标得分和待判断的行不写。写入后会标出仍需处理的单元格，可以撤销。',
    selectAll: '全选',
    selectNone: '全不选',
    change: (before: string, after: string) => `${before}改为${after}`,
    kind: { score: '得分', 'budget-score': '预算得分', rate: '执行率', total: '总分' } satisfies Record<
      PlannedWrite['kind'],
      string
    >,
    totalUnneeded: '勾选的得分不改变总分，总分不用写',
    heldBack: (count: number) => `${count}个单元格不代您写，请手工填写`,
    confirm: (count: number) => `写入${count}个单元格`,
    cancel: '取消',
    emptyCell: '空',
  },

  failures: {
    title: (count: number) => `${count}项检查没有完成，其余的都做了`,
    item: (check: string, sheet: string) => `“${sheet}”上的检查 ${check}`,
    next: '这几项请人工核对；重新检查后仍然如此，请把上面的名称告诉维护人员。',
  },

  outsideExcel: {
    what: '这个窗格要在 Excel 里打开。',
    next: '请在 Excel“开始”选项卡的“绩效自评”组中点“打开窗格”。',
  },
  crashed: {
    what: '窗格出现意外错误。工作簿仍在 Excel 里，没有受影响。',
    next: '请重新打开窗格。',
  },
};

export type Strings = typeof zhCN;
