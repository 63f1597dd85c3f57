import type { IndicatorContent } from './formContent';

/** Rows that follow each other and belong to one level; counted from the first indicator. */
export interface LevelRun {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The runs of a level: a second level ends where its first level does. */
export function levelRuns(rows: readonly IndicatorContent[], level: 1 | 2): LevelRun[] {
  const runs: { name: string; from: number; to: number }[] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const run = runs.at(-1);
    const isSame = before?.level1 === row.level1 && (level === 1 || before.level2 === row.level2);
    if (isSame && run !== undefined) run.to = index;
    else runs.push({ name: level === 1 ? row.level1 : row.level2, from: index, to: index });
  });
  return runs;
}
