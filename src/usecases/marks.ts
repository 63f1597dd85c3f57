import { planMarks } from '../core/plan/marks';
import type { SpreadsheetHost } from '../hosts/port';
import type { CheckOutcome } from './check';

/**
 * Highlights what was found, in place of the marks that are there. Protected sheets are passed over.
 * @returns how many cells were newly marked
 * @throws HostError when nothing was changed
 */
export async function markFindings(
  host: Pick<SpreadsheetHost, 'apply'>,
  checked: CheckOutcome,
): Promise<number> {
  const marks = planMarks(checked.evaluation, checked.workbook, []);
  if (marks.add.length > 0 || marks.remove.length > 0) {
    await host.apply({ writes: [], addMarks: marks.add, removeMarks: marks.remove, settings: {} });
  }
  return marks.add.length;
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
