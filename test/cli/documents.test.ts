import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toA1 } from '../../src/core/form/address';
import { readDocument } from '../../src/core/import';
import { readFile } from '../../src/documents';
import { openPackage } from '../../src/hosts/package';
import { SEED_FORMS } from '../support/seedForms';
import { selfeval as runSelfeval, type Ended } from '../support/selfeval';
import { workbookToXlsx } from '../support/workbookToXlsx';

const root = path.join(__dirname, '../..');
let folder: string;

const selfeval = (...words: readonly string[]): Ended => runSelfeval(words, { cwd: folder });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'selfeval-documents-'));
  copyFileSync(path.join(root, 'test/fixtures/seed-forms.txt'), path.join(folder, '自评表.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('text → workbook → Word document keeps the four forms', async () => {
  const made = selfeval('import', '--out', '导入', '自评表.txt');
  expect(made).toEqual({ status: 0, stdout: '自评表.txt → 导入/自评表.xlsx：4张自评表\n', stderr: '' });
  const { sheets } = openPackage(readFileSync(path.join(folder, '导入/自评表.xlsx')), '').snapshot();
  expect(sheets.map(({ name }) => name)).toEqual(SEED_FORMS.map(({ projectName }) => projectName));

  expect(selfeval('export', '--out', '报送', '导入').stdout).toBe('导入/自评表.xlsx → 报送/自评表.docx：4张自评表\n');
  const { forms } = readDocument(await readFile(readFileSync(path.join(folder, '报送/自评表.docx'))));
  expect(forms.map(({ content }) => content.total?.score)).toEqual(SEED_FORMS.map(({ total }) => total.score));
});

it('names the columns that the official layout does not know', () => {
  const rows = [
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '佐证材料', '分值', '得分'],
    ['产出指标', '数量指标', '开展培训（次）', '≥2', '3', '见附件', '20', '20'],
  ];
  const cells = Object.fromEntries(rows.flatMap((texts, row) => texts.map((value, column) => [toA1({ row, column }), { value }])));
  writeFileSync(path.join(folder, '多一列.xlsx'), workbookToXlsx({ name: '多一列.xlsx', sheets: [{ name: '表1', cells }] }));
  const { status, stderr } = selfeval('export', '--out', '多', '多一列.xlsx');
  expect(status).toBe(0);
  expect(stderr).toBe('多一列.xlsx  没有写进 Word 表1!F1：正式版式里没有“佐证材料”这一列\n');
});

it('takes no file for the folder', () => {
  writeFileSync(path.join(folder, '不是夹'), '');
  for (const name of ['import', 'export']) {
    const { status, stderr } = selfeval(name, '--out', '不是夹', '自评表.txt');
    expect(status).toBe(2);
    expect(stderr).toBe('--out “不是夹”是文件，请给一个文件夹\n');
  }
});

it('never writes over a file unless asked to', () => {
  writeFileSync(path.join(folder, '自评表.xlsx'), 'mine');
  const refused = selfeval('import', '自评表.txt');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('已经存在');
  expect(readFileSync(path.join(folder, '自评表.xlsx'), 'utf8')).toBe('mine');
  expect(selfeval('import', '--force', '自评表.txt').status).toBe(0);
  rmSync(path.join(folder, '自评表.xlsx'));
});

it('says what cannot be read and goes on; a document without a form makes no file', () => {
  writeFileSync(path.join(folder, '旧.doc'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
  writeFileSync(path.join(folder, '无表.html'), '<p>只是文字</p>');
  const { status, stdout, stderr } = selfeval('import', '--out', '另', '旧.doc', '无表.html', '没有.docx', '自评表.txt');
  expect(status).toBe(2);
  expect(stdout).toBe('自评表.txt → 另/自评表.xlsx：4张自评表\n');
  expect(stderr.split('\n').map((line) => line.slice(0, 12))).toEqual(['旧.doc  这是旧版 ', '无表.html  没有读', '没有.docx  文件不', '']);
  expect(existsSync(path.join(folder, '另/无表.xlsx'))).toBe(false);
  expect(selfeval('import', '--out', '另', '无表.html').status).toBe(1);
});
