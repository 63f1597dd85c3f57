/** The oldest Excel API that has everything we need; the merged areas (合并单元格) of a range came last. */
const REQUIRED_EXCEL_API = '1.13';

/** Whether this Excel is new enough. Ask after `Office.onReady`. */
export function isExcelSupported(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_EXCEL_API);
}
