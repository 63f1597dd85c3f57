import type { IndicatorRow } from '../form/form';
import { cellText } from '../form/shown';
import {
  readNotation,
  sameRatio,
  sharedSubject,
  targetBeside,
  withDenial,
  withoutSharedEnding,
  withoutSharedNote,
  type NotationCell,
  type NotationContext,
  type Reading,
} from '../notation';

/** What the target (年度指标值) and the actual (实际完成值) of a row say. */
interface RowValues {
  readonly target: Reading;
  readonly actual: Reading;
  /** What is measured: the name of the indicator, with the words before both numbers where only they made the cells readable. */
  readonly measured: string;
}

const EMPTY: Reading = { kind: 'empty' };

/**
 * Reads target and actual; a pair that cannot be read once more as two equal ratios, without the bracketed note that both have behind their numbers,
 * without the words that both have behind them, or with the words that both have before them.
 */
export function readValues(row: IndicatorRow, year: number | null): RowValues {
  const cells: Cells = { target: row.target, actual: row.actual };
  const values = readNamed(cells, row, year, row.level3);
  if (isUnderstood(values)) return values;
  const [target, actual] = [cellText(row.target), cellText(row.actual)];
  const ratio = sameRatio(target, actual);
  if (ratio !== null) return readNamed(without(cells, ratio), row, year, row.level3);
  const note = withoutSharedNote(target, actual);
  const withoutNote = note === null ? values : readNamed(without(cells, note), row, year, row.level3);
  if (isUnderstood(withoutNote)) return withoutNote;
  const ending = withoutSharedEnding(note?.target ?? target, note?.actual ?? actual, row.level3);
  if (ending !== null) return readWithoutEnding(without(cells, ending), ending.words, row, year) ?? values;
  const subject = sharedSubject(target, actual);
  if (subject === '') return values;
  const again = readNamed(cells, row, year, subject + row.level3);
  return isUnderstood(again) ? again : values;
}

/** Numbers whose words behind them were left out; these are part of what is measured. `null` where no numbers remain: 2020年 of 2020年项目 is a date. */
function readWithoutEnding(cells: Cells, ending: string, row: IndicatorRow, year: number | null): RowValues | null {
  const subject = sharedSubject(cellText(row.target), cellText(row.actual));
  for (const name of subject === '' ? [row.level3] : [row.level3, subject + row.level3]) {
    const { target, actual } = readNamed(cells, row, year, name);
    const isCounted = (target.kind === 'quantity' || target.kind === 'range') && actual.kind === 'quantity';
    if (isCounted) return { target, actual, measured: name + ending };
  }
  return null;
}

interface Cells {
  readonly target: NotationCell | null;
  readonly actual: NotationCell | null;
}

/** The cells with other texts; one whose text stays the same keeps its value. */
function without(cells: Cells, texts: { readonly target: string; readonly actual: string }): Cells {
  return { target: withText(cells.target, texts.target), actual: withText(cells.actual, texts.actual) };
}

function withText(cell: NotationCell | null, text: string): NotationCell | null {
  return cell === null || cell.text.trim() === text ? cell : textCell(text);
}

function textCell(text: string): NotationCell {
  return { text, value: text, numberFormat: 'General' };
}

function readNamed({ target, actual }: Cells, { sign, unit, actualUnit }: IndicatorRow, year: number | null, name: string): RowValues {
  const contextOf = (role: 'target' | 'actual', besides: Reading | null): NotationContext => {
    const own = role === 'actual' && cellText(actualUnit) !== '' ? actualUnit : unit;
    return { sign: sign?.text ?? null, unit: own?.text ?? null, name, year, role, target: besides };
  };
  const own = target === null ? EMPTY : readNotation(target, contextOf('target', null));
  const beside = actual === null ? EMPTY : readNotation(actual, contextOf('actual', own));
  return { target: targetBeside(own, beside, name, target?.text ?? ''), actual: withDenial(own, beside), measured: name };
}

function isUnderstood({ target, actual }: RowValues): boolean {
  return target.kind !== 'not-understood' && actual.kind !== 'not-understood';
}
