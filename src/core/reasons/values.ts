import { Big, plain } from '../scoring/decimal';
import type { FormCell } from '../form/form';
import { cellText } from '../form/shown';
import type { Quantity, Reading } from '../notation';

/** A cell that holds no more than a number with signs: what it counts stands elsewhere in the row. */
const BARE_NUMBER = /^[^\p{L}%％]*\d[^\p{L}%％]*$/u;

/**
 * A target or an actual as a person writes it in a sentence. A bare number gets the sign and the unit that stand elsewhere in the row
 * (in a column, in the name): `2` under `≥` beside 培训（次） is `≥2次`.
 */
export function textOf(cell: FormCell | null, reading: Reading): string {
  const text = cellText(cell).replace(/\s+/gu, ' ');
  if (reading.kind !== 'quantity') return text;
  if (BARE_NUMBER.test(text)) return quantityText(reading);
  const sign = reading.comparator ?? '';
  return sign !== '' && /^\d/u.test(text) && !SAYS_BOUND.test(text) ? `${sign}${text}` : text;
}

/** A bound in words behind the number: 2次以上. */
const SAYS_BOUND = /以上|以下|以内|之内|及以/u;

function quantityText({ comparator, value, unit, allowance }: Quantity): string {
  const isShare = unit?.dimension === 'percent';
  const written = (number: Big) => plain(isShare ? number.times(100) : number);
  const around = allowance === null ? '' : `±${written(allowance)}`;
  return `${comparator ?? ''}${written(value)}${around}${isShare ? '%' : (unit?.text ?? '')}`;
}

/** Decimal numbers in texts as they are written, separators of thousands left out: `1,234.5` → 1234.5. */
export function numbersIn(...texts: readonly string[]): readonly Big[] {
  return texts.flatMap((text) =>
    Array.from(text.normalize('NFKC').matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/gu), ([digits]) => new Big(digits.replaceAll(',', ''))),
  );
}
