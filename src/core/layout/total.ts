import type { FormCell, IndicatorRow, TotalRow } from '../form/form';
import { cellUnder, numberOf } from './cells';
import type { ColumnSpan, IndicatorColumns } from './columns';
import type { Grid } from './grid';
import { Memo } from './memo';
import { GRADE_LABELS, TOTAL_LABEL_PARTS, TOTAL_LABELS } from './synonyms';
import { isBlank, isEmptyMark, numberIn, plain, tidy, wordKey } from './text';

const LABELS: ReadonlySet<string> = new Set(TOTAL_LABELS);
const GRADES: ReadonlySet<string> = new Set(GRADE_LABELS);
const LONGEST_LABEL = 24;
const MADE_OF_PARTS = new RegExp(`^(?:${TOTAL_LABEL_PARTS.beginnings.join('|')})+(?:${TOTAL_LABEL_PARTS.endings.join('|')})$`);

/** Whether a text is the label of the total row: 总分, 合 计, 总分（100分）. */
export function isTotalLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && KNOWN.get(text, namesTotal);
}

const KNOWN = new Memo<boolean>();

function namesTotal(text: string): boolean {
  const key = wordKey(text).replace(/[:\d.]+分?$/, '');
  return LABELS.has(key) || MADE_OF_PARTS.test(key);
}

/**
 * Reads the row 总分 / 合计; the label may cover some of the columns. Where a grade stands beside the points (总分 | 99.5 | 自评等级 | 优), each label has its
 * value behind it, and the columns above say nothing of these cells.
 */
export function readTotal(grid: Grid, row: number, columns: IndicatorColumns, labelColumn: number): TotalRow {
  const label = grid.areaAt(row, labelColumn);
  const below = (span: ColumnSpan | undefined): FormCell | null => {
    if (span === undefined) return null;
    const cell = cellUnder(grid, row, span)?.cell ?? grid.cellAt(row, span.left);
    return cell.row === label.top && cell.column === label.left ? null : cell;
  };
  const score = below(columns.fields.score);
  const weight = below(columns.fields.weight);
  const deviation = below(columns.fields.deviation);
  const name = tidy(grid.rawText(label.top, label.left));
  if (score !== null && numberIn(score.text) === null) {
    const behind = grid.ownTexts(row, label.right + 1, rightOf(columns));
    const grade = behind.find(({ text }) => isGradeLabel(text));
    if (grade !== undefined) {
      const points = behind.find(({ column, text }) => column < grade.column && numberIn(text) !== null);
      return { row, label: name, weight: null, score: points === undefined ? null : grid.cellAt(row, points.column), deviation: null };
    }
  }
  return {
    row,
    label: name,
    weight: isSame(weight, score) ? null : weight,
    score,
    deviation: isSame(deviation, score) || isSame(deviation, weight) ? null : deviation,
  };
}

function rightOf({ fields }: IndicatorColumns): number {
  return Math.max(...Object.values(fields).map(({ right }) => right));
}

/** 自评等级, 自评等级：优 */
function isGradeLabel(text: string): boolean {
  return GRADES.has(plain(text).split(':', 1)[0] ?? '');
}

function isSame(a: FormCell | null, b: FormCell | null): boolean {
  return a !== null && a.address === b?.address;
}

/** Whether the last row of a block is the total although nothing names it: no name, target or actual of its own, but points. */
export function isUnnamedTotal(row: IndicatorRow, before: readonly IndicatorRow[], beginsLevel: boolean): boolean {
  if (beginsLevel || before.length === 0 || !isBlank(row.level3)) return false;
  if (![row.target, row.actual].every((cell) => cell === null || isEmptyMark(cell.text))) return false;
  const [weight, score] = [numberOf(row.weight), numberOf(row.score)];
  const most = Math.max(...before.map((r) => numberOf(r.weight) ?? numberOf(r.score) ?? 0));
  return (weight ?? score ?? 0) > most || (weight === null && score !== null);
}
