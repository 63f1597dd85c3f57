import type { IndicatorRow } from '../form/form';
import { cellText } from '../form/shown';
import { readNotation, sharedSubject, targetBeside, withDenial, type Reading } from '../notation';

/** What the target (年度指标值) and the actual (实际完成值) of a row say. */
interface RowValues {
  readonly target: Reading;
  readonly actual: Reading;
  /** What is measured: the name of the indicator, with the words before both numbers where only they made the cells readable. */
  readonly measured: string;
}

const EMPTY: Reading = { kind: 'empty' };

/** Reads target and actual; a pair that cannot be read once more, with the words that both have before their numbers. */
export function readValues(row: IndicatorRow, year: number | null): RowValues {
  const values = readNamed(row, year, row.level3);
  if (isUnderstood(values)) return values;
  const subject = sharedSubject(cellText(row.target), cellText(row.actual));
  if (subject === '') return values;
  const again = readNamed(row, year, subject + row.level3);
  return isUnderstood(again) ? again : values;
}

function readNamed({ target, actual, sign, unit }: IndicatorRow, year: number | null, name: string): RowValues {
  const around = { sign: sign?.text ?? null, unit: unit?.text ?? null, name, year };
  const own = target === null ? EMPTY : readNotation(target, { ...around, role: 'target', target: null });
  const beside = actual === null ? EMPTY : readNotation(actual, { ...around, role: 'actual', target: own });
  return { target: targetBeside(own, beside, name, target?.text ?? ''), actual: withDenial(own, beside), measured: name };
}

function isUnderstood({ target, actual }: RowValues): boolean {
  return target.kind !== 'not-understood' && actual.kind !== 'not-understood';
}
