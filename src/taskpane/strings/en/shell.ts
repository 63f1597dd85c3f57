import type { shell as Words } from '../zh-CN/shell';
import { counted } from '../../../core/messages/counted';

/** Words of what surrounds the views, in English. */
export const shell: typeof Words = {
  productName: 'SelfEval',

  listSeparator: ', ',

  colon: ': ',

  aside: (text) => ` (${text})`,

  spoken: (sentences) => sentences.map((one) => one.replace(/\.?$/u, '.')).join(' '),

  formOnSheet: (form, sheet) => `${form} (${sheet})`,

  hiddenSheet: (sheet) => `${sheet} (hidden)`,

  verdict: {
    starting: 'Checking the workbook…',
    unchecked: 'Not checked yet',
    emptyWorkbook: 'The workbook has no content yet',
    noForm: 'No self-evaluation form found',
    errors: 'Errors to correct first',
    attention: 'No errors; some points need a look',
    pass: 'All checks passed, ready to hand in',
    incomplete: 'Some checks did not finish',
    forms: (count) => counted(count, 'form'),
    error: (count) => counted(count, 'error'),
    warning: (count) => counted(count, 'warning'),
    info: (count) => counted(count, 'note'),
    undetermined: (count) => `${count} to decide`,
  },

  level: { error: 'Error', warning: 'Warning', info: 'Note' },

  actions: {
    group: 'Actions',
    recalculate: 'Recalculate scores',
    check: 'Check',
    undo: 'Undo',
    mark: 'Mark',
    clearMarks: 'Clear marks',
    retry: 'Try again',
    dismiss: 'Close this message',
  },

  activity: {
    check: 'Checking…',
    prepare: 'Working out what would change…',
    write: 'Writing…',
    undo: 'Undoing…',
    mark: 'Marking findings…',
    clear: 'Clearing marks…',
    locate: 'Going to the cell…',
    choose: 'Keeping the choice…',
  },

  failure: {
    lead: (activity) =>
      ({
        check: 'The check was not completed',
        prepare: 'No result was worked out',
        write: 'Nothing was written',
        undo: 'Nothing was undone',
        mark: 'Nothing was marked',
        clear: 'No mark was cleared',
        locate: 'The cell was not reached',
        choose: 'The choice was not kept',
      })[activity],
    details: 'Technical details',
    sheetHidden: {
      what: (sheet) => `The sheet “${sheet}” is hidden, so its cells cannot be shown.`,
      next: 'Right-click a sheet tab, choose Unhide, and try again.',
    },
    notFetched: {
      what: 'A part of the pane could not be fetched. The workbook was not affected.',
      next: 'Check the network and try again; if it fails again, close the pane and open it again.',
    },
  },

  readOnly: 'This workbook is read-only: it can be checked and exported, but not written to or marked, and no choice can be kept. Save a copy, then press “Check”.',

  views: {
    list: 'Contents',
    loading: 'Opening…',
    overview: 'Overview',
    problems: 'Problems',
    history: 'History',
    settings: 'Settings',
  },

  progress: {
    reading: (sheet, sheets) => `Reading ${sheet} of ${sheets}`,
    checking: (sheet, sheets) => `Checking ${sheet} of ${sheets}`,
    stop: 'Stop',
  },

  viewFailed: {
    what: (view) => `“${view}” could not be shown`,
    next: 'The other views work as before, and the workbook was not affected. Please try again; if it stays like this, give the diagnostics to your maintainer.',
  },

  diagnostics: {
    copy: 'Copy diagnostics',
    copied: 'Copied. No cell contents and no names of sheets or projects are in it.',
    refused: 'The clipboard is not available here: please select the text below and copy it by hand. No cell contents and no names of sheets or projects are in it.',
    text: 'Diagnostics',
  },

  empty: {
    lookedFor: 'What was looked for:',
    signs: [
      'a title or words such as 自评表 or 绩效目标',
      'a column 三级指标 (third-level indicator) beside 年度指标值 (target) and 实际完成值 (actual)',
      'preferably 分值 (weight), 得分 (score) and 偏差原因分析及改进措施 (deviation reason) too',
    ],
    anywhere: 'Anywhere on a sheet, several to a sheet; the usual other names of these columns are known as well.',
    nextEmpty: 'Paste a form into the workbook or open one that exists, then press “Check”.',
    nextNoForm: 'If the form is in another workbook, open that one. If it is here, see that its column names are complete, then press “Check” again.',
    unchecked: 'Press “Check” to read the workbook; checking changes no cell.',
    sheetsSeen: 'Sheets looked at:',
    tools: 'Or start from here:',
  },

  failures: {
    title: (count) => `${counted(count, 'check')} did not finish; all others did`,
    item: (check, sheet) => `check ${check} on “${sheet}”`,
    next: 'Please look at these by hand. If it happens again, tell your maintainer the names above.',
  },

  outside: {
    excel: {
      what: 'This pane is to be opened in Excel.',
      next: 'In Excel, choose “Open pane” in the “Self-evaluation” group of the Home tab.',
    },
    wps: {
      what: 'This pane is to be used in WPS 表格, with a workbook open.',
      next: 'In WPS, choose 打开窗格 on the 绩效自评 tab.',
    },
  },

  tooOld: {
    lead: 'If this Excel cannot be replaced for now:',
    ways: [
      'Save the file to OneDrive or SharePoint and open it with Excel on the web; nothing needs to be installed.',
      'Open it with WPS, for which there is an add-in too.',
      'Open it in the browser workbench; ask your administrator for its address, or for an installation.',
    ],
  },

  crashed: {
    what: 'An unexpected error occurred in the pane. The workbook was not affected.',
    next: 'Please open the pane again.',
  },
};
