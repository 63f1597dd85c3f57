import type { SpreadsheetHost } from '../port';
import { ExcelHost } from './excelHost';

export { isExcelSupported, REQUIRED_EXCEL_API } from './support';

/** The workbook in front of the add-in. Make one after `Office.onReady`, when {@link isExcelSupported}. */
export function createExcelHost(): SpreadsheetHost {
  return new ExcelHost();
}
