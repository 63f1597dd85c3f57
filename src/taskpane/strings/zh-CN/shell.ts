import type { Activity } from '../../session/state';

/** Words of what surrounds the views, in Chinese. */
export const shell = {
  productName: '绩效自评助手',

  listSeparator: '、',

  colon: '：',

  aside: (text: string) => `（${text}）`,

  spoken: (sentences: readonly string[]) => sentences.map((one) => one.replace(/。?$/u, '。')).join(''),

  formOnSheet: (form: string, sheet: string) => `${form}（${sheet}）`,

  hiddenSheet: (sheet: string) => `${sheet}（隐藏）`,

  verdict: {
    starting: '正在检查工作簿…',
    unchecked: '还没有检查',
    emptyWorkbook: '工作簿里还没有内容',
    noForm: '没有找到自评表',
    errors: '有错误，请先改正',
    attention: '没有错误，有几处请过目',
    pass: '检查通过，可以上报',
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
    choose: '正在保存选择…',
  } satisfies Record<Activity, string>,

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
        choose: '选择没有保存',
      })[activity],
    details: '技术信息',
    sheetHidden: {
      what: (sheet: string) => `工作表“${sheet}”是隐藏的，无法定位到它的单元格。`,
      next: '请在工作表标签上点右键，选“取消隐藏”，再试一次。',
    },
    notFetched: {
      what: '窗格的一部分程序没有取到，工作簿没有受影响。',
      next: '请检查网络，再试一次；仍然如此，请关闭窗格再打开。',
    },
  },

  readOnly: '这份工作簿是只读的：可以检查和导出，不能写入、标出或记住选择。请另存一份，再点“检查”。',

  views: {
    list: '内容',
    loading: '正在打开…',
    overview: '总览',
    problems: '问题',
    history: '写入记录',
    settings: '设置',
  },

  progress: {
    reading: (sheet: string, sheets: string) => `读表：第${sheet}张，共${sheets}张`,
    checking: (sheet: string, sheets: string) => `核对：第${sheet}张，共${sheets}张`,
    stop: '停止',
  },

  viewFailed: {
    what: (view: string) => `“${view}”没能显示`,
    next: '其他视图照常可用，工作簿没有受影响。请再试一次；仍然如此，请把诊断信息交给维护人员。',
  },

  diagnostics: {
    copy: '复制诊断信息',
    copied: '已复制。其中没有单元格内容、工作表名和项目名。',
    refused: '这里不能用剪贴板，请选中下面的文字手工复制。其中没有单元格内容、工作表名和项目名。',
    text: '诊断信息',
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
    tools: '也可以从这里开始：',
  },

  failures: {
    title: (count: number) => `${count}项检查没有完成，其余的都做了`,
    item: (check: string, sheet: string) => `“${sheet}”上的检查 ${check}`,
    next: '这几项请人工核对；重新检查后仍然如此，请把上面的名称告诉维护人员。',
  },

  outside: {
    excel: {
      what: '这个窗格要在 Excel 里打开。',
      next: '请在 Excel“开始”选项卡的“绩效自评”组中点“打开窗格”。',
    },
    wps: {
      what: '这个窗格要在 WPS 表格里、打开工作簿之后使用。',
      next: '请在 WPS 表格的“绩效自评”选项卡中点“打开窗格”。',
    },
  },

  tooOld: {
    lead: '这台电脑上的 Excel 暂时换不了，可以：',
    ways: [
      '把文件存到 OneDrive 或 SharePoint，用网页版 Excel 打开，不用安装。',
      '用 WPS 表格打开，其中也可以装绩效自评助手。',
      '用浏览器工作台打开这个文件；网址或安装请问单位里管电脑的人。',
    ],
  },

  crashed: {
    what: '窗格出现意外错误。工作簿没有受影响。',
    next: '请重新打开窗格。',
  },
};
