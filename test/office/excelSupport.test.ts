import { isExcelSupported } from '../../src/hosts/excel';
import { startOffice } from '../support/installOffice';

test.each([
  ['1.12', false],
  ['1.13', true],
  ['1.15', true],
])('an Excel with ExcelApi %s: supported %s', async (excelApi, isSupported) => {
  await jest.isolateModulesAsync(async () => {
    await startOffice({ workbook: { name: 'a.xlsx', sheets: [{ name: 'S', cells: {} }] }, conditions: { excelApi } });
  });
  expect(isExcelSupported()).toBe(isSupported);
});
