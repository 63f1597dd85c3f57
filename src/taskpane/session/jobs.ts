/**
 * What the pane does to a workbook: checks it, writes to it, keeps what a person chose. All that judges a form comes with it,
 * so it is fetched once the pane is drawn, and in one piece: whoever has seen a verdict can write and undo without the network.
 */
export { withDismissal, withoutDismissal, withReading } from '../../core/choices';
export {
  checkWorkbook,
  clearMarks,
  markFindings,
  recalculate,
  recheckSheet,
  saveChoices,
  undoLast,
  undoTo,
  writeReason,
} from '../../usecases';
