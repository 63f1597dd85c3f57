import type { IndicatorRow } from '../form/form';
import { cellText } from '../form/shown';
import { readNotation, sharedSubject, targetBeside, withDenial, withoutSharedNote, type NotationCell, type NotationContext, type Reading } from '../notation';

/** What the target (年度指标值) and the actual (实际完成值) of a row say. */
interface RowValues {
  readonly target: Reading;
  readonly actual: Reading;
  /** What is measured: the name of the indicator, with the words before both numbers where only they made the cells readable. */
  readonly measured: string;
}

const EMPTY: Reading = { kind: 'empty' };

/**
 * Reads target and actual; a pair that cannot be read once more, without the bracketed note that both have behind their numbers, or with the words that
 * both have before them.
 */
export function readValues(row: IndicatorRow, year: number | null): RowValues {
  const cells = { target: row.target, actual: row.actual };
  const values = readNamed(cells, row, year, row.level3);
  if (isUnderstood(values)) return values;
  const [target, actual] = [cellText(row.target), cellText(row.actual)];
  const plain = withoutSharedNote(target, actual);
  const withoutNote = plain === null ? values : readNamed({ target: textCell(plain.target), actual: textCell(plain.actual) }, row, year, row.level3);
  if (isUnderstood(withoutNote)) return withoutNote;
  const subject = sharedSubject(target, actual);
  if (subject === '') return values;
  const again = readNamed(cells, row, year, subject + row.level3);
  return isUnderstood(again) ? again : values;
}

interface Cells {
  readonly target: NotationCell | null;
  readonly actual: NotationCell | null;
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

function isUnderstood({ target, actual }: RowValues): boolean {
  return target.kind !== 'not-understood' && actual.kind !== 'not-understood';
}
