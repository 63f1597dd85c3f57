import type { history as Words } from '../zh-CN/history';
import { counted } from '../../../core/messages/counted';

/** Words of 写入记录, in English. */
export const history: typeof Words = {
  history: {
    none: 'There is no write to undo: this tool has written nothing into this workbook yet, or all of it was undone.',
    hint: 'The last 20 writes are kept in the workbook and can be undone even after it was saved and opened again. A cell that somebody changed since is left as it is.',
    steps: 'Writes, the newest first',
    kind: {
      recalculation: 'Recalculation',
      row: 'Write-back',
      reason: 'Deviation reason',
      import: 'Import',
    },
    cells: (count) => counted(count, 'cell'),
    unknownTime: 'Time not recorded',
    showCells: 'What changed',
    cellsOf: (when) => `What changed on ${when}`,
    change: (before, after) => `${before} became ${after}`,
    undoLast: (when) => `Undo the write of ${when}`,
    undoWith: (newer) => `Undo it and ${newer} later`,
    undoTo: (when, newer) => `Undo it and ${newer} later: the write of ${when}`,
  },
};
