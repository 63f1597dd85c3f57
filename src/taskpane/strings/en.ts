import type { Strings } from './zh-CN';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** The pane's own words in English. */
export const en: Strings = {
  productName: 'SelfEval',
  listSeparator: ', ',
  hiddenSheet: (sheet) => `${sheet} (hidden)`,

  verdict: {
    starting: 'Checking the workbook…',
    unchecked: 'Not checked yet',
    emptyWorkbook: 'The workbook has no content yet',
    noForm: 'No self-evaluation form found',
    errors: 'Errors to mend first',
    attention: 'No errors; some points need a look',
    pass: 'All checks passed, nothing found',
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
  },

  notice: {
    written: (count) => `${counted(count, 'cell')} written`,
    nothingWritten: 'No cell was written',
    marked: (count) => `${counted(count, 'cell')} that still ${count === 1 ? 'needs' : 'need'} work ${count === 1 ? 'is' : 'are'} newly marked.`,
    printReminder: 'Marks are printed too: clear them before you hand the form in.',
    nothingToWrite: 'Nothing to write: scores, execution rates and totals agree with the calculation',
    nothingToWriteButHeld: 'No cell that can be written for you',
    heldBack: (count) => `${counted(count, 'cell')} left as ${count === 1 ? 'it is' : 'they are'}; please type:`,
    heldBackItem: (label, now, suggested) => `${label}: now ${now}, should be ${suggested}`,
    heldBackReason: {
      formula: 'holds a formula, which is never overwritten',
      locked: 'the cell is locked',
      'changed-since': 'changed by someone after the check',
    },
    undone: (count) => `Undone: ${counted(count, 'cell')} restored`,
    undoneNothing: 'No cell was restored',
    leftAlone: (count) => `${counted(count, 'cell')} left as ${count === 1 ? 'it is' : 'they are'}:`,
    leftAloneItem: (label, now, before) => `${label}: now ${now}, before the write ${before}`,
    leftAloneReason: { 'changed-since': 'changed by someone after the write', locked: 'the cell is locked' },
    nothingToUndo: 'There is no write to undo',
    markedOnly: (count) => (count === 0 ? 'No new marks needed' : `${counted(count, 'cell')} marked`),
    cleared: (count) => (count === 0 ? 'The workbook has no marks of ours' : `${counted(count, 'mark')} cleared`),
    emptyCell: 'empty',
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
      })[activity],
    details: 'Technical details',
    sheetHidden: {
      what: (sheet) => `The sheet “${sheet}” is hidden, so its cells cannot be shown.`,
      next: 'Right-click a sheet tab, choose Unhide, and try again.',
    },
  },

  readOnly: 'This workbook is read-only: it can be checked, but not written to or marked. Save a copy to change it.',

  views: { list: 'Contents', loading: 'Opening…', overview: 'Overview', problems: 'Problems' },

  overview: {
    formsHeading: 'Self-evaluation forms',
    year: String,
    total: 'Total',
    rating: 'Rating',
    ratings: { 优: '优 Excellent', 良: '良 Good', 中: '中 Fair', 差: '差 Poor' },
    written: 'written',
    computed: 'computed',
    noTotal: 'No total row',
    totalUndecided: 'cannot be computed: a weight or score needs checking',
    totalAgrees: 'agrees with the calculation',
    arrow: (before, after) => `written ${before}, computed ${after}`,
    empty: 'empty',
    sections: {
      budget: 'Budget execution',
      output: 'Output',
      benefit: 'Benefit',
      satisfaction: 'Satisfaction',
      cost: 'Cost',
      other: 'Indicators',
    },
    sectionsOf: 'Scores by section',
    score: (score, weight) => `${score} / ${weight}`,
    clean: 'Nothing found',
    otherSheets: 'Other sheets',
    otherSheetsHint: 'These sheets are no self-evaluation forms and were not checked:',
    sheet: 'Sheet',
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
  },

  clean: {
    title: 'Nothing found',
    checked: (forms, rows, kinds) =>
      `${counted(forms, 'form')} with ${counted(rows, 'indicator row')} checked for ${kinds} kinds of problems: scores and totals, execution rate, sum of weights, deviation reasons, notation of targets and actuals, goals against indicators, and more.`,
    pack: (title) => `Rule pack: ${title}.`,
    limit: 'Whether the data are true, and which score suits a qualitative indicator, remains for you to judge.',
  },

  problems: {
    heading: 'Problems',
    form: 'Form',
    allForms: (count) => (count === 1 ? 'The one form' : `All ${count} forms`),
    levels: 'Filter by level',
    all: 'All',
    previous: 'Previous',
    next: 'Next',
    position: (index, count) => `${index} of ${count}`,
    count: (count) => `${count} in all`,
    none: 'No problem matches the filter.',
    noneInForm: 'Nothing found in this form.',
    why: 'Why',
    todo: 'What to do',
    basis: 'Basis',
    locate: 'Go to cell',
    locateCell: (cell) => `Go to cell ${cell}`,
    alsoCells: 'Also',
    details: 'Details',
    undetermined: 'To decide',
  },

  preview: {
    heading: 'Please look before writing',
    summary: (count) => `${counted(count, 'cell')} would be written`,
    never:
      'Only the ticked cells are written; formulas, qualitative scores and undecided rows never are. Afterwards the cells that still need work are marked. All of it can be undone.',
    selectAll: 'Select all',
    selectNone: 'Select none',
    change: (before, after) => `${before} becomes ${after}`,
    kind: { score: 'score', 'budget-score': 'budget score', rate: 'execution rate', total: 'total' },
    totalUnneeded: 'The ticked scores leave the total as it is',
    heldBack: (count) => `${counted(count, 'cell')} not written for you; please type`,
    confirm: (count) => `Write ${counted(count, 'cell')}`,
    cancel: 'Cancel',
    emptyCell: 'empty',
  },

  failures: {
    title: (count) => `${counted(count, 'check')} did not finish; all others did`,
    item: (check, sheet) => `check ${check} on “${sheet}”`,
    next: 'Please look at these by hand. If it happens again, tell your maintainer the names above.',
  },

  outsideExcel: {
    what: 'This pane is to be opened in Excel.',
    next: 'In Excel, choose “Open pane” in the “Self-evaluation” group of the Home tab.',
  },
  crashed: {
    what: 'An unexpected error occurred in the pane. The workbook is still in Excel and was not affected.',
    next: 'Please open the pane again.',
  },
};
