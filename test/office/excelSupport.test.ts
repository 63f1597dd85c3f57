import { isExcelSupported } from '../../src/hosts/excel';
import { startOffice } from '../support/installOffice';

test('an Excel without the merged areas of a range is not supported', async () => {
  // office.js asks for the version once, so this needs a file of its own.
  await startOffice({ workbook: { name: 'a.xlsx', sheets: [{ name: 'S', cells: {} }] }, conditions: { excelApi: '1.12' } });
  expect(isExcelSupported()).toBe(false);
});
