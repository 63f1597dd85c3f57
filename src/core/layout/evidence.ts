import type { Goal, IndicatorRow, TotalRow } from '../form/form';
import type { IndicatorColumns } from './columns';

/** What was found of a form around a header of indicators. */
interface Evidence {
  readonly title: unknown;
  readonly project: unknown;
  readonly department: unknown;
  readonly unit: unknown;
  readonly funds: unknown;
  readonly goals: readonly Goal[];
  readonly total: TotalRow | null;
  readonly columns: IndicatorColumns;
  readonly rows: readonly IndicatorRow[];
}

const ENOUGH = 4;

/** Whether a table with a fitting header is a self-evaluation form, and not any table of indicators: enough of a form must be there. */
export function isEnoughForAForm(found: Evidence): boolean {
  const { fields } = found.columns;
  const isThere = (value: unknown): boolean => value !== null && value !== undefined;
  const signs = [
    fields.level1 !== undefined,
    fields.level2 !== undefined,
    fields.target !== undefined && fields.actual !== undefined,
    fields.weight !== undefined,
    fields.score !== undefined,
    fields.deviation !== undefined,
    isThere(found.title),
    isThere(found.project) || isThere(found.department) || isThere(found.unit),
    isThere(found.funds),
    found.goals.length > 0,
    found.total !== null,
  ];
  const isFilled = found.rows.length > 0 || isThere(found.title);
  return isFilled && signs.filter(Boolean).length >= ENOUGH;
}
