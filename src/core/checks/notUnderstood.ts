import type { FormCell } from '../form/form';
import { cellText } from '../form/shown';
import type { Reading } from '../notation';
import type { IndicatorEvaluation } from '../scoring/evaluation';
import { addresses, finder, type Check } from './check';
import type { CheckId } from './ids';

/** What a check of this kind looks at: a cell of a row and how it was read. */
interface ReadCell {
  readonly cell: FormCell | null;
  readonly reading: Reading;
}

/** A check that names a cell which could not be read wholly: what was read, and from where on it was not, or that it is approximate. */
export function notUnderstood(id: CheckId, look: (line: IndicatorEvaluation) => ReadCell): Check {
  const level = 'info';
  const found = finder(id, level, null);
  return {
    id,
    level,
    basis: null,
    since: '0.1.0',
    parameters: [],
    run: ({ scored: { indicators } }) =>
      indicators.flatMap((line) => {
        const { cell, reading } = look(line);
        const cells = addresses(cell);
        if (reading.kind !== 'not-understood' || line.outcome === 'not-applicable' || cells === null) return [];
        const { understood, rest, isApproximate } = reading;
        if (isApproximate) return [found({ cells, label: line.row.level3, variant: 'approximate', args: { text: cellText(cell) } })];
        const variant = understood === '' ? 'nothing' : 'default';
        return [found({ cells, label: line.row.level3, variant, args: { understood, rest } })];
      }),
  };
}
