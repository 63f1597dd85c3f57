import type { Messages } from '../table';

/** What a host can refuse. */
export const refusals: Messages['refusals'] = {
  'sheet-protected': {
    what: 'The sheet “{sheet}” is protected; nothing was changed.',
    next: 'Unprotect it under Review and try again.',
  },
  'cell-locked': {
    what: 'Cell {cell} on “{sheet}” is locked; nothing was changed.',
    next: 'Unlock the cell or unprotect the sheet and try again.',
  },
  'cell-refused': {
    what: 'Cell {cell} on “{sheet}” cannot be written to (it holds a formula, lies under a merged cell, or has no room for it); nothing was changed.',
    next: 'Change this cell by hand in Excel or WPS.',
  },
  'cell-edit-mode': {
    what: 'A cell is being edited; nothing was changed.',
    next: 'Press Enter to finish editing and click again.',
  },
  'read-only': {
    what: 'The workbook is open read-only; nothing was changed.',
    next: 'Save a copy or enable editing and try again.',
  },
  'sheet-missing': {
    what: 'The sheet “{sheet}” was not found; nothing was changed.',
    next: 'It may have been renamed or deleted: check again.',
  },
  'sheet-unordered': {
    what: 'The rows or cells of the sheet “{sheet}” stand in the wrong order in the file; nothing was changed.',
    next: 'Open the file in Excel or WPS, save a copy and try again.',
  },
  'sheet-name-taken': {
    what: 'There already is a sheet “{sheet}” that this program did not make; nothing was changed.',
    next: 'Rename that sheet and try again.',
  },
  'workbook-protected': {
    what: 'The structure of the workbook is protected, so no sheet can be added; nothing was changed.',
    next: 'Switch off Protect Workbook under Review and try again.',
  },
  'other-workbook': {
    what: 'Another workbook is in front; nothing was changed.',
    next: 'Go back to the workbook with the form and try again.',
  },
  'not-supported': {
    what: 'This version of Excel lacks a function that is needed.',
    next: 'Excel 2021, Microsoft 365 or Excel on the web is required.',
  },
  busy: {
    what: 'Excel is busy; nothing was changed.',
    next: 'Wait a moment and try again.',
  },
  unknown: {
    what: 'The spreadsheet program did not accept this.',
    next: 'Try again; if it fails again, save and reopen the workbook.',
  },
};

/** Why a sheet is not taken for a form. */
export const notAForm: Messages['notAForm'] = {
  empty: 'empty sheet',
  'no-indicator-header': 'no indicator header found (三级指标, 年度指标值, 实际完成值)',
  instructions: 'looks like instructions, not like a form',
  'summary-list': 'looks like a summary list, not like a form',
  'other-form': 'its title names a monitoring form or an application (监控表, 申报表), not a self-evaluation',
  'other-table': 'has a header like that of a form, but nothing tells a self-evaluation (自评表 in a title, 产出指标, 满意度指标)',
};
