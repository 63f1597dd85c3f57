import type { Messages } from '../table';

/** What a host can refuse. */
export const refusals: Messages['refusals'] = {
  'sheet-protected': {
    what: '工作表“{sheet}”受保护，什么都没有改动。',
    next: '请在“审阅”中撤销工作表保护后再试。',
  },
  'cell-locked': {
    what: '工作表“{sheet}”的单元格{cell}已锁定，什么都没有改动。',
    next: '请解除该单元格的锁定，或撤销工作表保护后再试。',
  },
  'cell-refused': {
    what: '工作表“{sheet}”的单元格{cell}不能写入（那里有公式、被合并单元格盖住，或放不下要写的内容），什么都没有改动。',
    next: '请在 Excel 或 WPS 里手工处理这一格。',
  },
  'cell-edit-mode': {
    what: '有单元格正在编辑，什么都没有改动。',
    next: '请按回车键结束编辑，再点一次。',
  },
  'read-only': {
    what: '工作簿以只读方式打开，什么都没有改动。',
    next: '请另存一份或启用编辑后再试。',
  },
  'sheet-missing': {
    what: '找不到工作表“{sheet}”，什么都没有改动。',
    next: '它可能被改名或删除了，请重新检查。',
  },
  'sheet-unordered': {
    what: '工作表“{sheet}”的行或单元格在文件里次序不对，什么都没有改动。',
    next: '请用 Excel 或 WPS 打开这份文件，另存一份后再试。',
  },
  'sheet-name-taken': {
    what: '已有名为“{sheet}”的工作表，而且不是本助手生成的，什么都没有改动。',
    next: '请给那张工作表改名，再试一次。',
  },
  'workbook-protected': {
    what: '工作簿的结构受保护，不能增加工作表，什么都没有改动。',
    next: '请在“审阅”中撤销“保护工作簿”后再试。',
  },
  'other-workbook': {
    what: '当前显示的是另一个工作簿，什么都没有改动。',
    next: '请回到自评表所在的工作簿再试。',
  },
  'not-supported': {
    what: '这个版本的 Excel 缺少所需的功能。',
    next: '需要 Excel 2021、Microsoft 365 或网页版 Excel。',
  },
  busy: {
    what: 'Excel 正忙，什么都没有改动。',
    next: '请稍等片刻再试。',
  },
  unknown: {
    what: '表格程序没有接受这次操作。',
    next: '请再试一次；若仍不行，保存并重新打开工作簿。',
  },
};

/** Why a sheet is not taken for a form. */
export const notAForm: Messages['notAForm'] = {
  empty: '空工作表',
  'no-indicator-header': '没有找到指标表头（三级指标、年度指标值、实际完成值）',
  instructions: '像是填报说明，不是自评表',
  'summary-list': '像是汇总清单，不是自评表',
  'other-form': '标题写的是监控表、申报表，不是自评表',
  'other-table': '有类似的指标表头，但看不出是自评表（没有自评表的标题，也没有产出指标、满意度指标等）',
};
