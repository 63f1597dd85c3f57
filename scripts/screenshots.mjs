/**
 * Makes the pictures of the user guide, `docs/images/*.png`, from the workbench as it is: `npm run screenshots`.
 * Every step is done as a person does it; 1366 × 768 is the screen of the offices this is made for.
 */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from './build.mjs';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { launchBrowser } = require('../test/support/browser.ts');
const { WorkbenchPage } = require('../test/support/workbenchPage.ts');
const { startWorkbenchServer } = require('../test/support/workbenchServer.ts');

const folder = path.resolve(import.meta.dirname, '../docs/images');
const FORM_1 = '1 开展信访工作';
const FORM_2 = '2 特殊疑难信访';
const FORM_4 = '4 信访业务';

/** Three scores and a total, and what is typed over them. */
const FALSIFIED = [
  [FORM_2, 'J23', '10'],
  [FORM_4, 'K6', '10'],
  [FORM_4, 'J26', '98'],
  [FORM_1, 'J25', '10'],
];

await build({ names: ['addin', 'workbench'], officeJs: 'self', ifStale: true, log: (line) => console.log(line) });
mkdirSync(folder, { recursive: true });
const server = await startWorkbenchServer();
const browser = await launchBrowser();

/** Takes the picture when nothing moves any more. */
async function picture(workbench, name) {
  await workbench.settled();
  await workbench.page.mouse.move(0, 760);
  await workbench.page.waitForTimeout(700);
  await workbench.page.screenshot({ path: path.join(folder, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

async function chinese() {
  const workbench = await WorkbenchPage.open(browser, server.address);
  const { pane } = workbench;
  const action = (name) => pane.getByRole('group', { name: '操作' }).getByRole('button', { name, exact: true });
  const says = (text) => pane.getByText(text).first().waitFor();

  await says(/4张自评表/);
  await picture(workbench, '1-overview');

  for (const [sheet, cell, wrong] of FALSIFIED) await workbench.type(sheet, cell, wrong);
  await workbench.select(FORM_1, 'J25');
  await action('检查').click();
  await says(/8处错误/);
  await pane.getByRole('tab', { name: /问题/ }).click();
  await picture(workbench, '2-problems');

  await action('一键重算得分').click();
  await says(/将写入/);
  await picture(workbench, '3-preview');

  await pane.getByRole('button', { name: /^写入\d+个单元格$/ }).click();
  await says(/已写入/);
  await workbench.select(FORM_1, 'K25');
  await workbench.waitForFill(FORM_1, 'K25', '#FFC7CE');
  await picture(workbench, '4-written-and-marked');

  await workbench.type(FORM_1, 'K25', '个别诉求超出政策范围；加强解释疏导。');
  await workbench.waitForFill(FORM_1, 'K25', null);
  await says(/· 3处错误/);
  await picture(workbench, '5-reason-given');

  await action('撤销').click();
  await says(/已撤销/);
  await workbench.select(FORM_1, 'J25');
  await picture(workbench, '6-undone');

  await action('清除标记').click();
  await says(/已清除/);
  await picture(workbench, '7-marks-cleared');
  await workbench.close();
}

async function english() {
  const workbench = await WorkbenchPage.open(browser, server.address, '?lang=en');
  await workbench.pane.getByRole('tab').first().waitFor();
  await picture(workbench, 'en-overview');
  await workbench.close();
}

try {
  await chinese();
  await english();
} finally {
  await browser.close();
  server.stop();
}
