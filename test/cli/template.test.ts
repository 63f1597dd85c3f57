import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readForms } from '../../src/core/layout';
import { openPackage } from '../../src/hosts/package';
import { selfeval, type Ended } from '../support/selfeval';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'selfeval-template-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
});

const template = (...words: readonly string[]): Ended => selfeval(['template', ...words], { cwd: folder });

/** The only sheet of a made workbook and the form on it. */
function formIn(name: string) {
  const { sheets } = openPackage(readFileSync(path.join(folder, name)), name).snapshot();
  const forms = sheets.flatMap((sheet) => readForms(sheet).forms);
  expect([sheets.length, forms.length]).toEqual([1, 1]);
  return { sheet: sheets[0]!.name, form: forms[0]! };
}

const levelsOf = ({ indicators }: ReturnType<typeof formIn>['form']) => indicators.map(({ level2 }) => level2);
const weightsOf = ({ indicators }: ReturnType<typeof formIn>['form']) => indicators.map(({ weight }) => Number(weight?.text ?? NaN));
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

it('makes a blank form that the program reads as one, with the points shared out', () => {
  const made = template('--year', '2024', '--project', '信访工作经费', '--department', '政府办', '--unit', '信访局', '--out', '表.xlsx');
  expect(made).toEqual({ status: 0, stdout: '', stderr: '已写到 表.xlsx\n' });
  const { sheet, form } = formIn('表.xlsx');
  expect(sheet).toBe('信访工作经费');
  expect(form).toMatchObject({ year: 2024, projectName: '信访工作经费', department: '政府办', implementingUnit: '信访局', amountUnit: '万元' });
  expect(levelsOf(form).filter((level2) => level2 === '数量指标')).toHaveLength(3);
  expect(sum(weightsOf(form))).toBe(90);
});

it('has the rows, the unit and the rules that were asked for', () => {
  expect(template('--rows', '数量指标=5,生态效益指标=0', '--amount-unit', '元', '--split', '-q').stderr).toBe('');
  const { sheet, form } = formIn('空白自评表.xlsx');
  expect([sheet, form.amountUnit]).toEqual(['自评表', '元']);
  expect(levelsOf(form).filter((level2) => level2 === '数量指标')).toHaveLength(5);
  expect(levelsOf(form)).not.toContain('生态效益指标');
  expect(sum(weightsOf(form))).toBe(90);
});

it('says when points of the rules are left over', () => {
  const { status, stderr } = template('--rows', '服务对象满意度指标=0', '--lang', 'en');
  expect(status).toBe(0);
  expect(stderr).toContain('满意度 has no rows');
});

it('never writes over a file unless asked to, and leaves nothing half-made', () => {
  writeFileSync(path.join(folder, '表.xlsx'), 'mine');
  const refused = template('--out', '表.xlsx');
  expect([refused.status, refused.stderr]).toEqual([2, '“表.xlsx”已经存在，没有覆盖：请换一个文件名，或加上 --force\n']);
  expect(readFileSync(path.join(folder, '表.xlsx'), 'utf8')).toBe('mine');
  expect(template('--out', '表.xlsx', '--force').status).toBe(0);
  expect(formIn('表.xlsx').sheet).toBe('自评表');
  expect(readdirSync(folder)).toEqual(['表.xlsx']);
});

it.each([
  [['--rows', '没有这类=1'], '没有“没有这类”这一类。可用：数量指标'],
  [['--rows', '数量指标=21'], '“数量指标”最多20行'],
  [['--pack', '没有'], '没有“没有”这个口径'],
  [['--out', '没有/表.xlsx'], '“没有/表.xlsx”所在的文件夹不存在'],
])('%j is refused in a sentence, and no file is made', (words, part) => {
  const { status, stderr } = template(...words);
  expect(status).toBe(2);
  expect(stderr).toContain(part);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});

it('is refused when not one row is left', () => {
  const all = ['数量指标', '质量指标', '时效指标', '成本指标', '经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标', '服务对象满意度指标'];
  expect(template('--rows', all.map((level2) => `${level2}=0`).join(',')).stderr).toBe('至少要有一行指标：--rows 不能全是 0\n');
});
