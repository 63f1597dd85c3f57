import type { CellArea, CellPosition } from '../../../core/form/address';

/** As few areas as is easily found that cover exactly these cells: runs within a row, joined with the same run in the row above. */
export function rectanglesOf(cells: readonly CellPosition[]): CellArea[] {
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const done: CellArea[] = [];
  for (const { row, left, right } of runsOf(cells)) {
    const key = `${left}:${right}`;
    const above = open.get(key);
    if (above?.bottom === row - 1) above.bottom = row;
    else {
      if (above !== undefined) done.push(above);
      open.set(key, { top: row, left, bottom: row, right });
    }
  }
  return [...done, ...open.values()];
}

interface Run {
  readonly row: number;
  readonly left: number;
  right: number;
}

function runsOf(cells: readonly CellPosition[]): Run[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run[] = [];
  for (const { row, column } of ordered) {
    const run = runs.at(-1);
    if (run?.row === row && run.right === column - 1) run.right = column;
    else runs.push({ row, left: column, right: column });
  }
  return runs;
}
