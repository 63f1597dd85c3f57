import { areaToA1, toA1 } from '../../../src/core/form/address';
import type { WorkbookSnapshot } from '../../../src/core/form/snapshot';
import type { CellInput, WorkbookData } from '../../../src/workbench/model/workbookData';

/** A snapshot as a workbook for the workbench; empty cells that are covered or blank are left out. */
export function toWorkbookData({ name, sheets }: WorkbookSnapshot): WorkbookData {
  return {
    name,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      merges: sheet.merges.map(areaToA1),
      cells: Object.fromEntries(
        sheet.values.flatMap((row, r) =>
          row.flatMap((value, c): [string, CellInput][] =>
            value === null
              ? []
              : [
                  [
                    toA1({ row: sheet.top + r, column: sheet.left + c }),
                    { value, numberFormat: sheet.numberFormats[r]?.[c] ?? 'General' },
                  ],
                ],
          ),
        ),
      ),
    })),
  };
}
