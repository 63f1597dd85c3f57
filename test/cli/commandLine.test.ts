import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { noChoices, withDismissal, writeChoices } from '../../src/core/choices';
import { evaluateWorkbook } from '../../src/core/evaluate';
import { defaultPack } from '../../src/core/scoring/packs';
import type { CellWrite } from '../../src/core/plan/transaction';
import { openSample, SEPARATE, STACKED } from '../support/samples';
import { selfeval as run, selfevalInto, type Ended } from '../support/selfeval';

const root = path.join(__dirname, '../..');
const sample = (name: string): string => path.join(root, 'assets/samples', name);

const selfeval = (...words: string[]): Ended => run(words);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'selfeval-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface JsonReport {
  readonly schema: string;
  readonly pack: { readonly id: string };
  readonly workbooks: readonly {
    readonly path: string;
    readonly pack?: { readonly id: string };
    readonly error?: { readonly code: string };
    readonly forms: readonly {
      readonly range: string;
      readonly findings: readonly { readonly check: string; readonly message: string; readonly fix: unknown }[];
      readonly indicators: readonly { readonly outcome: string; readonly reason: string | null; readonly score: { readonly computed: number | null } | null }[];
    }[];
  }[];
}

function isReport(value: unknown): value is JsonReport {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'selfeval-report/1';
}

function report(stdout: string): JsonReport {
  const parsed: unknown = JSON.parse(stdout);
  if (!isReport(parsed)) throw new Error('not a report');
  return parsed;
}

it('prints one JSON object for several workbooks and exits 1 when there are errors', () => {
  const { status, stdout, stderr } = selfeval('check', '--format', 'json', sample(SEPARATE), sample(STACKED));
  expect(stderr).toMatch(/^2个文件，8张自评表，8处错误，28处提醒，0个文件没有完成，用时[\d.]+秒\n$/u);
  expect(status).toBe(1);
  const { pack, workbooks } = report(stdout);
  expect(pack.id).toBe(defaultPack.id);
  expect(workbooks.map((workbook) => workbook.forms.length)).toEqual([4, 4]);
  for (const row of workbooks.flatMap((workbook) => workbook.forms).flatMap((form) => form.indicators)) {
    expect(row.reason !== null).toBe(row.outcome === 'undetermined');
    if (row.outcome === 'scored') expect(row.score?.computed).not.toBeNull();
    else expect(row.score?.computed ?? null).toBeNull();
  }
});

it('exits 0 for a workbook without errors', () => {
  const pkg = openSample();
  const sheets = pkg.snapshot().sheets;
  const second = sheets[1];
  if (second === undefined) throw new Error('the sample has four sheets');
  const write = (sheet: string, cell: string, after: string): CellWrite => ({
    sheet,
    cell,
    before: { value: '/', formula: null },
    after,
    numberFormat: 'General',
  });
  const { workbooks } = report(selfeval('check', '--format', 'json', sample(SEPARATE)).stdout);
  const cells = workbooks[0]?.forms.flatMap((form, index) =>
    form.findings.filter((finding) => finding.check === 'deviation-reason-missing').map((finding) => ({ index, finding })),
  );
  expect(cells?.length).toBe(3);
  pkg.apply({
    writes: [
      write(sheets[0]?.name ?? '', 'K25', '个别群众对办理时限不满意，已优化流程。'),
      write(second.name, 'K23', '个别群众对办理结果不满意，已上门解释。'),
      write(sheets[3]?.name ?? '', 'K20', '节约开支，次年按实际需要编列预算。'),
      { sheet: sheets[2]?.name ?? '', cell: 'J6', before: { value: 1, formula: null }, after: null, numberFormat: '0.00%' },
      { sheet: sheets[2]?.name ?? '', cell: 'J7', before: { value: 1, formula: null }, after: null, numberFormat: '0.00%' },
    ],
    addMarks: [],
    removeMarks: [],
    settings: {},
  });
  const file = path.join(folder, 'clean.xlsx');
  writeFileSync(file, pkg.save());
  const { status, stdout } = selfeval('check', file);
  expect(stdout).not.toContain('✖');
  expect(status).toBe(0);
});

it('goes on after a file that cannot be read, and exits 2', () => {
  const broken = path.join(folder, 'broken.xlsx');
  writeFileSync(broken, 'no workbook');
  const { status, stdout } = selfeval('check', '--format', 'json', broken, path.join(folder, 'missing.xlsx'), sample(SEPARATE));
  expect(status).toBe(2);
  const { workbooks } = report(stdout);
  expect(workbooks.map((workbook) => workbook.error?.code ?? null)).toEqual(['plain-text', 'not-found', null]);
  expect(workbooks[2]?.forms).toHaveLength(4);
});

describe('bad usage is said in a sentence, with exit code 2 and nothing on standard output', () => {
  it.each([
    [['check'], '没有给出文件'],
    [['mend', 'a.xlsx'], 'mend'],
    [['check', '--format', 'xml', 'a.xlsx'], 'xml'],
    [['check', '--colour', 'a.xlsx'], '--colour'],
    [['check', 'a.xlsx', '--pack'], '缺少内容'],
    [['check', '--pack', 'nowhere', 'a.xlsx'], 'nowhere'],
    [['check', '--lang', 'fr', 'a.xlsx'], 'fr'],
    [['check', '--lang', 'entirely', 'a.xlsx'], 'entirely'],
  ])('%j', (words, part) => {
    const { status, stdout, stderr } = selfeval(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/\bat .*:\d+/u);
  });
});

it('says how to build what has not been built', () => {
  const bin = path.join(folder, 'sources/bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(path.join(root, 'bin/selfeval.cjs'), path.join(bin, 'selfeval.cjs'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(bin, 'selfeval.cjs'), 'check', 'a.xlsx'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^命令行还没有构建。.*\nThe command line has not been built\..*\n$/u);
});

it('says nothing on standard error with --quiet, except what went wrong', () => {
  expect(selfeval('check', '--quiet', sample(SEPARATE), sample(STACKED)).stderr).toBe('');
  expect(selfeval('check', '--quiet', sample(SEPARATE), 'missing.xlsx').stderr).toBe('  missing.xlsx  文件不存在\n');
});

it('writes a report part by part that is the one written at once: several workers give what one gives', () => {
  for (const format of ['json', 'csv', 'text']) {
    const words = ['check', '--format', format, path.join(root, 'assets/samples')];
    expect(selfeval(...words, '--jobs', '3').stdout).toBe(selfeval(...words, '--jobs', '1').stdout);
  }
});

describe('choices kept in a workbook', () => {
  const choose = (name: string, settings: Readonly<Record<string, string | null>>): string => {
    const pkg = openSample();
    pkg.apply({ writes: [], addMarks: [], removeMarks: [], settings });
    const file = path.join(folder, name);
    writeFileSync(file, pkg.save());
    return file;
  };
  const packsOf = (stdout: string) => {
    const { pack, workbooks } = report(stdout);
    return [pack.id, ...workbooks.map((workbook) => workbook.pack?.id ?? null)];
  };

  it('score it by the pack it names, unless one is named here or choices are ignored', () => {
    const file = choose('hubei.xlsx', writeChoices({ ...noChoices, pack: 'hubei' }));
    expect(packsOf(selfeval('check', '--format', 'json', file).stdout)).toEqual(['mof-2020', 'hubei']);
    expect(packsOf(selfeval('check', '--format', 'json', '--pack', 'guangxi', file).stdout)).toEqual(['guangxi', null]);
    expect(packsOf(selfeval('check', '--format', 'json', '--ignore-choices', file).stdout)).toEqual(['mof-2020', null]);
    expect(selfeval('check', file).stdout).toContain('本工作簿所选口径');
  });

  it('show a dismissed finding as dismissed, and no longer count it', () => {
    const { forms } = evaluateWorkbook(openSample().snapshot(), defaultPack);
    const errors = forms.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'));
    const [first] = errors;
    if (first === undefined) throw new Error('the sample has errors');
    const choices = withDismissal(noChoices, { forms }, first, { note: '经主管处核实', date: '2021-03-04T05:06:07.000Z' });
    if (choices === null) throw new Error('the finding is one of them');
    const file = choose('dismissed.xlsx', writeChoices(choices));
    const all = errors.length;
    expect(selfeval('check', file).stdout).toContain('已忽略：2021-03-04 经主管处核实');
    expect(selfeval('check', file).stdout).toContain(`${all - 1}处错误`);
    expect(selfeval('check', '--ignore-choices', file).stdout).toContain(`${all}处错误`);
    for (const format of ['json', 'jsonl', 'html', 'md', 'csv', 'sarif']) expect(selfeval('check', '--format', format, file).stdout).toContain('经主管处核实');
  });
});

it('speaks English when asked', () => {
  expect(selfeval('check', '--lang', 'en', sample(SEPARATE)).stdout).toContain('no reason is given');
  expect(selfeval('--help', '--lang', 'en').stdout).toContain('Usage');
});

it('scores by the pack that is named, and by a pack file', () => {
  const file = path.join(folder, 'pack.json');
  writeFileSync(file, JSON.stringify({ id: 'wide', title: '宽口径', extends: 'mof-2020', overAchievement: { limit: '9' } }));
  const over = (stdout: string): number =>
    report(stdout).workbooks.flatMap((w) => w.forms).flatMap((f) => f.findings).filter((f) => f.check === 'over-achievement-unexplained').length;
  expect(over(selfeval('check', '--format', 'json', sample(SEPARATE)).stdout)).toBe(8);
  expect(over(selfeval('check', '--format', 'json', '--pack', file, sample(SEPARATE)).stdout)).toBe(0);
  expect(report(selfeval('check', '--format', 'json', '--pack', 'hubei', sample(SEPARATE)).stdout).pack.id).toBe('hubei');
});

it('says in the language of the person what is wrong with a pack file', () => {
  const file = path.join(folder, 'faulty.json');
  writeFileSync(file, '{ "id": "x", "title": "t", "extends": "mof-2020", "wieght": 1, "total": { "weight": "a" } }');
  const chinese = selfeval('check', '--pack', file, sample(SEPARATE));
  expect(chinese.status).toBe(2);
  expect(chinese.stderr).toContain('/wieght：没有这一项');
  expect(chinese.stderr).not.toMatch(/must|additional/u);
  expect(selfeval('check', '--lang', 'en', '--pack', file, sample(SEPARATE)).stderr).toContain('/wieght: there is no such part');
});

// A device that takes nothing is not everywhere.
describe.each(existsSync('/dev/full') ? ['/dev/full'] : [])('where the disk is full (%s)', (full) => {
  const into = (stream: 1 | 2, ...words: string[]): Ended => {
    const handle = openSync(full, 'w');
    try {
      return selfevalInto(stream, handle, words);
    } finally {
      closeSync(handle);
    }
  };

  it.each([
    ['a report', ['check', '--format', 'json', sample(SEPARATE)]],
    ['a list of changes', ['fix', '--dry-run', sample(SEPARATE)]],
    ['a script', ['completion', 'bash']],
  ])('%s that was cut off is told, and never passes for done', (_title, words) => {
    const { status, stderr } = into(1, ...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^标准输出没有写完整/u);
  });

  it('what cannot be said beside the output changes neither output nor exit code', () => {
    const words = ['check', '--format', 'json', sample(SEPARATE), path.join(folder, 'missing.xlsx')];
    const { status, stdout } = into(2, ...words);
    expect(status).toBe(2);
    expect(stdout).toBe(selfeval(...words).stdout);
  });
});

it('lets no cell write control characters to the terminal', () => {
  const pkg = openSample();
  const sheet = pkg.snapshot().sheets[0]?.name ?? '';
  pkg.apply({
    writes: [{ sheet, cell: 'D25', before: { value: null, formula: null }, after: '满意\u202e度\n伪造的一行', numberFormat: 'General' }],
    addMarks: [],
    removeMarks: [],
    settings: {},
  });
  const file = path.join(folder, 'hostile.xlsx');
  writeFileSync(file, pkg.save());
  const { stdout } = selfeval('check', file);
  expect(stdout).toContain('伪造的一行');
  expect(stdout).not.toMatch(/^伪造的一行/mu);
  expect(stdout).not.toContain('\u202e');
});
