/**
 * An empty sheet of that name: the one that is there is cleared, otherwise one is added behind the others.
 *
 * `forceCreateSheet` asks nobody: whoever calls this has made sure that the sheet is ours. It is told to clear and never to make anew,
 * because that deletes the sheet, which breaks every reference to it and moves it to the end. Charts, input rules, conditional formats
 * and the settings of the page survive clearing.
 */
export async function forceSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  const clearOnly = true;
  return ExcelUtilities.forceCreateSheet(workbook, name, clearOnly);
}
