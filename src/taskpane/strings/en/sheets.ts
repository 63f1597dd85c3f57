import type { sheets as zhCN } from '../zh-CN/sheets';
import { counted } from '../../../core/messages/counted';

/** Words of blank forms and summaries, in English. */
export const sheets: typeof zhCN = {
  sheetMaking: {
    tools: 'More',
    working: 'Making the sheet…',
    made: (name) => `The sheet “${name}” was made`,
    back: 'Back',
    done: 'Finish and check',
    failed: 'No sheet was made',
  },
  template: {
    tool: 'Insert a blank form',
    intro: 'Makes a new sheet with an empty form in the official layout (one page of A4). The points are distributed as the rule pack has them; you can change them.',
    pack: (title) => `Rule pack: ${title}`,
    year: 'Year',
    project: 'Project name',
    department: 'Department in charge',
    unit: 'Implementing unit',
    amountUnit: 'Unit of amounts',
    split: 'Sign, number and unit in columns of their own',
    structure: 'Rows of each second-level indicator',
    structureHint: 'Enter 0 to leave a kind out.',
    rows: (level2) => `Rows of ${level2}`,
    missingPoints: (levels) => `${levels} has no rows, so its points are not distributed and the weights will not add up.`,
    noRows: 'There must be at least one row.',
    insert: 'Insert',
  },
  summaries: {
    tool: 'Summary and list of findings',
    intro: (forms) =>
      `Sums up ${counted(forms, 'form')} on a new sheet; no other sheet is touched. The next time, the sheet that this program made is replaced, and what was typed into it is lost.`,
    summary: 'Make the summary',
    summaryHint: 'A row for each form: budget, execution rate, section scores, total, rating; with totals, averages and a chart.',
    findings: 'Make the list of findings',
    findingsHint: 'A row for each finding with what to do and its basis; the cell is a link.',
  },
};
