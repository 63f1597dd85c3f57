import type { WpsApplication, WpsWorksheet } from './api';
import { rowsOfBlock } from './block';
import { areaOf, cellOf, TOO_NARROW } from './cells';

/** Rows and columns of a sheet, and numbers in them, that are looked at: the answers of a build are alike everywhere. */
const LOOKED_AT = { rows: 30, columns: 12, numbers: 20 };

/**
 * What the build of WPS answers to questions that change nothing, for the diagnostic text. Nothing is decided by it: every answer is looked
 * at again where it is used. Writing is not tried, because that would change somebody's workbook.
 */
export function buildFacts(application: WpsApplication): Readonly<Record<string, string>> {
  const sheet = application.ActiveWorkbook?.ActiveSheet ?? null;
  return {
    host: 'WPS',
    'tells whether a cell is being edited': application.Ready === undefined ? 'no' : 'yes',
    'block reads of values': sheet === null ? 'no workbook' : told(() => blockShape(sheet.Range('A1:B2').Value2)),
    'block reads of formulas': sheet === null ? 'no workbook' : told(() => blockShape(sheet.Range('A1:B2').Formula)),
    'numbers shown as ####': sheet === null ? 'no workbook' : told(() => narrowNumbers(sheet)),
    'block writes': 'not used, cells are written one by one',
    colours: '0xBBGGRR',
  };
}

/** How a block of two rows and two columns answered. */
function blockShape(answer: unknown): string {
  if (rowsOfBlock(answer, 2, 2) === null) return 'none, cells are read one by one';
  return Array.isArray(answer) ? 'rows' : 'an object with Item';
}

/** `2 of 20`: of the first numbers on a sheet, those in columns too narrow for them. */
function narrowNumbers(sheet: WpsWorksheet): string {
  const { top, left, bottom, right } = areaOf(sheet.UsedRange);
  let numbers = 0;
  let narrow = 0;
  for (let row = top; row <= Math.min(bottom, top + LOOKED_AT.rows - 1); row += 1) {
    for (let column = left; column <= Math.min(right, left + LOOKED_AT.columns - 1); column += 1) {
      const cell = cellOf(sheet, row, column);
      if (typeof cell.Value2 !== 'number') continue;
      const text = cell.Text;
      numbers += 1;
      if (typeof text === 'string' && TOO_NARROW.test(text)) narrow += 1;
      if (numbers === LOOKED_AT.numbers) return `${String(narrow)} of ${String(numbers)}`;
    }
  }
  return `${String(narrow)} of ${String(numbers)}`;
}

function told(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    return `refused, ${error instanceof Error ? error.name : 'no error object'}`;
  }
}
