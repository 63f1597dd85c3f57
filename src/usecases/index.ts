export { checkWorkbook, type CheckOutcome } from './check';
export { recalculate, selectWrites, type WriteOutcome } from './recalculate';
export { clearMarks, markFindings } from './marks';
export { undoLast, type UndoOutcome } from './undo';
