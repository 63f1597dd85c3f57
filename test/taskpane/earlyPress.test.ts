import { startOffice } from '../support/installOffice';
import { seedWorkbook } from '../support/seedForms';
import { toWorkbookData } from './support/workbookData';

test('a button that is pressed before the page knows that Office is ready does what it should', async () => {
  const office = await startOffice({ workbook: toWorkbookData(seedWorkbook()) });
  await office.userEdits('表2', 'I23', 9);
  const ready = Office.onReady();
  let tell: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (tell = resolve)).then(() => ready);
  jest.spyOn(Office, 'onReady').mockImplementation(() => late);
  await import('../../src/commands/index');
  const pressed = office.pressButton('recalculate');
  await office.settled();
  tell();
  await pressed;
  expect(office.model.findSheet('表2')?.cell(22, 8).value).toBe(9.9);
}, 60_000);
