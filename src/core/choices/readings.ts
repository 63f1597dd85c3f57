import type { Form, IndicatorRow } from '../form/form';
import { cellText } from '../form/shown';
import type { RowDecision, RowReading } from './choices';
import { matchPlaces, placeOf, type Candidate } from './sameLooking';

/** What a person decided about rows of these forms. @param forms all those of a sheet, or of the workbook */
export function matchReadings(
  forms: readonly Form[],
  decisions: readonly RowDecision[],
): ReadonlyMap<IndicatorRow, RowDecision> {
  if (decisions.length === 0) return new Map();
  return matchPlaces(
    forms.flatMap(toCandidates),
    decisions.map((choice) => ({ choice, look: lookOf(choice) })),
  );
}

/** The decision about a row; `null` when it is a row of none of the forms. */
export function decisionOf(forms: readonly Form[], row: IndicatorRow, reading: RowReading): RowDecision | null {
  const form = forms.find(({ indicators }) => indicators.includes(row));
  if (form === undefined) return null;
  const place = placeOf(forms.flatMap(toCandidates), row);
  return place === null ? null : { ...nameOf(form, row), ...place, reading };
}

function toCandidates(form: Form): readonly Candidate<IndicatorRow>[] {
  return form.indicators.map((row) => ({
    thing: row,
    look: lookOf(nameOf(form, row)),
    cell: (row.target ?? row.actual ?? row.score)?.address ?? '',
  }));
}

function nameOf({ sheet }: Form, row: IndicatorRow): Pick<RowDecision, 'sheet' | 'indicator' | 'target'> {
  return { sheet, indicator: row.level3, target: cellText(row.target) };
}

function lookOf({ sheet, indicator, target }: Pick<RowDecision, 'sheet' | 'indicator' | 'target'>): string {
  return JSON.stringify([sheet, indicator, target]);
}
