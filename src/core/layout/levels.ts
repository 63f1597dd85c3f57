import type { FormCell, LevelWeight } from '../form/form';
import { cellUnder, numberOf } from './cells';
import type { ColumnSpan, IndicatorColumns } from './columns';
import type { Grid } from './grid';
import { plain, tidy } from './text';

/** Which first- and second-level indicator (一级指标, 二级指标) a row belongs to. */
interface LevelsOfRow {
  readonly level1: string | null;
  readonly level2: string | null;
  /** A level begins in this row. */
  readonly begins: boolean;
}

interface Level {
  readonly text: string;
  readonly cell: FormCell;
  readonly points: { readonly value: string; readonly cell: FormCell } | null;
  readonly rows: number[];
}

const POINTS = /(?:[([](?:分值|权重|满分|共|计)?:?(\d+(?:\.\d+)?)分?[)\]]|(?:分值|权重|满分)?:?(\d+(?:\.\d+)?)分)$/;

/** Points that a label carries at its end: 产出指标(50分), 预算执行情况（20分）. A decimal number in text, or `null`. */
export function pointsIn(label: string): string | null {
  const match = POINTS.exec(plain(label));
  return match?.[1] ?? match?.[2] ?? null;
}

/** Follows the levels down the rows of a form: through vertically merged cells, blank cells below a name, and page breaks. */
export class LevelReader {
  private readonly current: { 1: Level | null; 2: Level | null } = { 1: null, 2: null };
  private readonly all: { level: 1 | 2; entry: Level }[] = [];

  /** Reads the level cells of a row; `levelWeights` gathers the rows that `includeRow` is told of. */
  public readRow(grid: Grid, row: number, columns: IndicatorColumns): LevelsOfRow {
    const begins1 = this.read(grid, row, 1, columns.fields.level1, columns.levelWeights[1]);
    if (begins1 && columns.fields.level2 !== undefined) this.current[2] = null;
    const begins2 = this.read(grid, row, 2, columns.fields.level2, columns.levelWeights[2]);
    return { level1: this.current[1]?.text ?? null, level2: this.current[2]?.text ?? null, begins: begins1 || begins2 };
  }

  /** A level that is printed as a row of its own. */
  public beginSection(level: 1 | 2, cell: FormCell): void {
    this.begin(level, cell, null);
    if (level === 1) this.current[2] = null;
  }

  /** Counts a row among those that the present levels span. */
  public includeRow(row: number): void {
    this.current[1]?.rows.push(row);
    this.current[2]?.rows.push(row);
  }

  public levelWeights(): LevelWeight[] {
    return this.all.flatMap(({ level, entry: { text, points, rows } }) =>
      points === null ? [] : [{ level, name: withoutPoints(text), points: points.value, cell: points.cell, rows }],
    );
  }

  /** Whether a new level began in this row. */
  private read(grid: Grid, row: number, level: 1 | 2, span: ColumnSpan | undefined, weights: ColumnSpan | null): boolean {
    const found = cellUnder(grid, row, span);
    if (found === null) return false;
    const { cell } = found;
    if (tidy(cell.text) === '') {
      const area = grid.areaAt(cell.row, cell.column);
      if (area.bottom > area.top) this.current[level] = null;
      return false;
    }
    if (cell.address === this.current[level]?.cell.address) return false;
    this.begin(level, cell, weights === null ? null : (cellUnder(grid, row, weights)?.cell ?? null));
    return true;
  }

  private begin(level: 1 | 2, cell: FormCell, weightCell: FormCell | null): void {
    const text = tidy(cell.text);
    const inColumn = numberOf(weightCell);
    const inName = pointsIn(text);
    const points =
      inColumn !== null && weightCell !== null
        ? { value: String(inColumn), cell: weightCell }
        : inName === null
          ? null
          : { value: inName, cell };
    const entry: Level = { text, cell, points, rows: [] };
    this.current[level] = entry;
    this.all.push({ level, entry });
  }
}

function withoutPoints(text: string): string {
  const name = text.replace(/[(（[【]?\s*(?:分值|权重|满分|共|计)?[:：]?\s*\d+(?:\.\d+)?\s*分?\s*[)）\]】]?$/u, '').trim();
  return name === '' ? text : name;
}
