import { cellAt } from '../core/plan/cellAt';
import { addStep } from '../core/plan/journal';
import { sameContent } from '../core/plan/content';
import type { CellRef, CellWrite } from '../core/plan/transaction';
import type { SpreadsheetHost } from '../hosts/port';
import type { CheckOutcome } from './check';

/** What became of a deviation reason (偏差原因) that a person wrote. */
export type ReasonOutcome =
  | { readonly kind: 'written'; readonly write: CellWrite }
  | {
      readonly kind: 'refused';
      /** missing: the last check did not see that cell; too-long: more than a cell can hold. */
      readonly reason: 'changed-since' | 'locked' | 'formula' | 'missing' | 'too-long';
      /** What the cell shows now. */
      readonly shownNow: string;
    };

/** Characters that a cell can hold. */
const LONGEST_TEXT = 32_767;

/**
 * Writes a person's deviation reason into its cell, as one step that can be undone. The text stays text, whatever it begins
 * with; blanks around it are dropped, and nothing but blanks clears the cell.
 * One request looks at the cell again, one writes: a cell that changed since the check, holds a formula or is locked is left
 * alone.
 * @throws HostError when nothing was written
 */
export async function writeReason(
  host: Pick<SpreadsheetHost, 'readCells' | 'apply'>,
  checked: CheckOutcome,
  { sheet, cell }: CellRef,
  text: string,
): Promise<ReasonOutcome> {
  const after = text.replace(/\r\n?/gu, '\n').trim();
  const seen = checked.workbook.sheets.find(({ name }) => name === sheet);
  if (seen === undefined) return { kind: 'refused', reason: 'missing', shownNow: '' };
  const { value, formula } = cellAt(seen, cell);
  const before = { value, formula };
  const [state] = await host.readCells([{ sheet, cell }]);
  if (state === undefined) return { kind: 'refused', reason: 'missing', shownNow: '' };
  const reason = !sameContent(state, before)
    ? 'changed-since'
    : state.formula !== null
      ? 'formula'
      : state.isLocked
        ? 'locked'
        : after.length > LONGEST_TEXT
          ? 'too-long'
          : null;
  if (reason !== null) return { kind: 'refused', reason, shownNow: state.text };
  const write: CellWrite = {
    sheet,
    cell,
    before,
    after: after === '' ? null : after,
    numberFormat: state.numberFormat,
  };
  const writes = [{ ...write, label: labelOf(checked, { sheet, cell }) }];
  await host.apply({
    writes: [write],
    addMarks: [],
    removeMarks: [],
    settings: addStep(checked.journal, { at: new Date().toISOString(), kind: 'reason', writes }),
  });
  return { kind: 'written', write };
}

/** Name of the row that a deviation cell belongs to; empty for a block of the whole form. */
function labelOf({ evaluation }: CheckOutcome, { sheet, cell }: CellRef): string {
  for (const { form } of evaluation.forms) {
    if (form.sheet !== sheet) continue;
    const row = form.indicators.find(({ deviation }) => deviation?.address === cell);
    if (row !== undefined) return row.level3;
    const fund = form.budget.find(({ deviation }) => deviation?.address === cell);
    if (fund !== undefined) return fund.name;
  }
  return '';
}
