import type { MarkPaletteId } from '../core/plan/markColours';
import { planMarks } from '../core/plan/marks';
import type { SpreadsheetHost } from '../hosts/port';
import type { CheckOutcome } from './check';

/** What highlighting came to. */
export interface MarkOutcome {
  /** Cells newly highlighted, or in other colours than before. */
  readonly marked: number;
  /** Marks taken away: their finding is gone, or has another mark now. */
  readonly removed: number;
  /** Protected sheets with findings: they could not be highlighted. */
  readonly unmarkedSheets: readonly string[];
}

/**
 * Highlights what was found, in place of the marks that are there; marks in the colours of another palette are coloured anew.
 * Protected sheets are passed over.
 * @throws HostError when nothing was changed
 */
export async function markFindings(
  host: Pick<SpreadsheetHost, 'apply'>,
  checked: CheckOutcome,
  palette: MarkPaletteId = 'standard',
): Promise<MarkOutcome> {
  const { add, remove, protectedSheets } = planMarks(checked.evaluation, checked.workbook, [], palette);
  if (add.length > 0 || remove.length > 0) {
    await host.apply({ writes: [], addMarks: add, removeMarks: remove, settings: {} });
  }
  return { marked: add.length, removed: remove.length, unmarkedSheets: protectedSheets };
}

/**
 * Removes our marks (清除标记) from every sheet, and nothing else.
 * @returns how many were removed
 * @throws HostError when nothing was changed
 */
export async function clearMarks(host: Pick<SpreadsheetHost, 'readWorkbook' | 'apply'>): Promise<number> {
  const workbook = await host.readWorkbook();
  const removeMarks = workbook.sheets.flatMap((sheet) =>
    sheet.marks.map((mark) => ({ sheet: sheet.name, id: mark.id })),
  );
  if (removeMarks.length > 0) {
    await host.apply({ writes: [], addMarks: [], removeMarks, settings: {} });
  }
  return removeMarks.length;
}
