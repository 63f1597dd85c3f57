import type { IndicatorRow } from '../form/form';
import { cellText } from '../form/shown';
import { readNotation, sharedSubject, targetBeside, withDenial, withoutSharedEnding, withoutSharedNote, type NotationCell, type NotationContext, type Reading } from '../notation';

/** What the target (年度指标值) and the actual (实际完成值) of a row say. */
interface RowValues {
  readonly target: Reading;
  readonly actual: Reading;
  /** What is measured: the name of the indicator, with the words before both numbers where only they made the cells readable. */
  readonly measured: string;
}

const EMPTY: Reading = { kind: 'empty' };

/**
 * Reads target and actual; a pair that cannot be read once more without the bracketed note that both have behind their numbers, without the words that both
 * have behind them, or with the words that both have before them.
 */
export function readValues(row: IndicatorRow, year: number | null): RowValues {
  const cells: Cells = { target: row.target, actual: row.actual };
  const values = readNamed(cells, row, year, row.level3);
  if (isUnderstood(values)) return values;
  const withoutNote = without(cells, withoutSharedNote(cellText(row.target), cellText(row.actual)));
  const plain = withoutNote === cells ? values : readNamed(withoutNote, row, year, row.level3);
  if (isUnderstood(plain)) return plain;
  const [target, actual] = [textOf(withoutNote.target), textOf(withoutNote.actual)];
  const shorter = withoutSharedEnding(target, actual, row.level3);
  const counted = without(withoutNote, shorter);
  const ending = shorter?.words ?? '';
  const short = shorter === null ? values : readNamed(counted, row, year, row.level3);
  if (isCounted(short)) return { target: short.target, actual: short.actual, measured: row.level3 + ending };
  const subject = sharedSubject(target, actual);
  if (subject === '') return values;
  const again = readNamed(shorter === null ? cells : counted, row, year, subject + row.level3);
  if (shorter === null ? !isUnderstood(again) : !isCounted(again)) return values;
  return { target: again.target, actual: again.actual, measured: again.measured + ending };
}

interface Cells {
  readonly target: NotationCell | null;
  readonly actual: NotationCell | null;
}

/** The cells with other texts; one whose text stays the same keeps its value. */
function without(cells: Cells, texts: { readonly target: string; readonly actual: string } | null): Cells {
  return texts === null ? cells : { target: withText(cells.target, texts.target), actual: withText(cells.actual, texts.actual) };
}

function withText(cell: NotationCell | null, text: string): NotationCell | null {
  return cell === null || cell.text === text ? cell : textCell(text);
}

function textOf(cell: NotationCell | null): string {
  return cell?.text ?? '';
}

function textCell(text: string): NotationCell {
  return { text, value: text, numberFormat: 'General' };
}

function readNamed({ target, actual }: Cells, { sign, unit }: IndicatorRow, year: number | null, name: string): RowValues {
  const contextOf = (role: 'target' | 'actual', besides: Reading | null): NotationContext => {
    return { sign: sign?.text ?? null, unit: unit?.text ?? null, name, year, role, target: besides };
  };
  const own = target === null ? EMPTY : readNotation(target, contextOf('target', null));
  const beside = actual === null ? EMPTY : readNotation(actual, contextOf('actual', own));
  return { target: targetBeside(own, beside, name, target?.text ?? ''), actual: withDenial(own, beside), measured: name };
}

/** Whether both are numbers: without the words behind it, 2020年 of 2020年项目 would be a date. */
function isCounted({ target, actual }: RowValues): boolean {
  return (target.kind === 'quantity' || target.kind === 'range') && actual.kind === 'quantity';
}

function isUnderstood({ target, actual }: RowValues): boolean {
  return target.kind !== 'not-understood' && actual.kind !== 'not-understood';
}
