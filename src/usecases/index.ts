export { checkWorkbook, chosenPack, recheckSheet, type CheckOutcome } from './check';
export type { Pace } from './pace';
export { recalculate, selectWrites, type WriteOutcome } from './recalculate';
export { saveChoices } from './saveChoices';
export { writeReason, type ReasonOutcome } from './writeReason';
export { makeFindingsSheet, makeSummary } from './makeSheets';
export { clearMarks, markFindings, type MarkOutcome } from './marks';
export { undoLast, undoTo, type UndoOutcome } from './undo';
