import type { writing as Words } from '../zh-CN/writing';
import { counted } from '../../../core/messages/counted';

/** Words of what is written and what came of it, in English. */
export const writing: typeof Words = {
  notice: {
    written: (count) => `${counted(count, 'cell')} written`,
    nothingWritten: 'No cell was written',
    marked: (count) => `${counted(count, 'cell')} that still ${count === 1 ? 'needs' : 'need'} work ${count === 1 ? 'is' : 'are'} newly marked.`,
    printReminder: 'Marks are printed too: clear them before you hand the form in.',
    unmarked: (sheets) =>
      `Protected and therefore not marked: ${sheets}. See “Problems”, or unprotect and mark again.`,
    nothingToWrite: 'Nothing to write: the scores, execution rates and totals that the rules decide agree with the calculation',
    errorsLeft: (count) => `${counted(count, 'error')} must be put right by hand: see “Problems”.`,
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
    markedInPart: (count) => `${count === 0 ? 'No new marks' : `${counted(count, 'cell')} marked`}; protected sheets were not marked`,
    cleared: (count) => (count === 0 ? 'The workbook has no marks of ours' : `${counted(count, 'mark')} cleared`),
    reasonWritten: 'The deviation reason is written',
    reasonRefused: {
      'changed-since': 'Not written: someone changed this cell after the check; look at what it holds now',
      locked: 'Not written: the cell is locked; unprotect the sheet first',
      formula: 'Not written: the cell holds a formula, which is never overwritten',
      missing: 'Not written: the cell was not found; check again',
      'too-long': 'Not written: the text is too long; a cell holds 32767 characters at most',
    },
    chosen: {
      dismissed: 'The problem is dismissed; it can be brought back at any time',
      restored: 'The problem is back',
      decided: 'Your reading of this row is remembered',
      pack: 'The rule pack was changed and everything calculated anew',
      thresholds: 'Calculated anew with the changed thresholds',
    },
    emptyCell: 'empty',
  },

  preview: {
    heading: 'Please look before writing',
    summary: (count) => `${counted(count, 'cell')} would be written`,
    never:
      'Only the ticked cells are written; formulas, qualitative scores and undecided rows never are. Afterwards the cells that still need work are marked. All of it can be undone.',
    list: 'Cells to be written',
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
};
