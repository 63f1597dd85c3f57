import type { SpreadsheetHost } from '../port';
import { ExcelHost } from './excelHost';

export { isExcelSupported } from './support';

/** The workbook in front of the add-in. Make one after `Office.onReady`, when {@link isExcelSupported}. */
export function createExcelHost(): SpreadsheetHost {
  return new ExcelHost();
}
