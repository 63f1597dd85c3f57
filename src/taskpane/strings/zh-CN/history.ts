import type { JournalKind } from '../../../core/plan/journal';

/** Words of 写入记录, in Chinese. */
export const history = {
  history: {
    none: '没有可以撤销的写入：本助手还没有往这份工作簿里写过，或者写过的都已撤销。',
    hint: '最近20次写入记在工作簿里，保存后再打开也能撤销；之后被人改过的单元格不会被撤销覆盖。',
    steps: '写入记录，最近的在前',
    kind: {
      recalculation: '一键重算',
      row: '写回',
      reason: '写入偏差原因',
      import: '导入',
    } satisfies Record<JournalKind, string>,
    cells: (count: number) => `${count}个单元格`,
    unknownTime: '时间没有记下',
    showCells: '改了哪些',
    cellsOf: (when: string) => `${when}改了哪些`,
    change: (before: string, after: string) => `${before}改为${after}`,
    undoLast: (when: string) => `撤销${when}的写入`,
    undoWith: (newer: number) => `撤销它和之后的${newer}次`,
    undoTo: (when: string, newer: number) => `撤销它和之后的${newer}次：${when}的写入`,
  },
};
