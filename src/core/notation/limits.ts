import type { Surroundings } from './context';
import type { Cursor } from './cursor';
import { limitStarts } from './data/vocabulary';
import { wordSet } from './dictionary';
import type { Quantity, QuantityRange } from './reading';
import { isTimeSpan } from './units';

const starts = wordSet(limitStarts);

/** Takes what the time limit of a target counts from: 收到资金 before 30日内. An actual counts from what its target says, or is not known to. */
export function takeLimitStart(cursor: Cursor, { isActual }: Surroundings): boolean {
  return !isActual && cursor.takeFrom(starts) !== null;
}

/** Whether a reading is a time not to be exceeded. */
export function isTimeLimit(reading: Quantity | QuantityRange | null): boolean {
  return reading?.kind === 'quantity' && reading.comparator === '≤' && isTimeSpan(reading.unit);
}
