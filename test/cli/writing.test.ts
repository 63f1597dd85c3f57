import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPackage } from '../../src/hosts/package';
import { sampleBytes } from '../support/samples';
import { selfeval, type Ended } from '../support/selfeval';
import { workbookWithWrongScore, WRONG_CELL } from '../support/wrongScores';

const wrong = workbookWithWrongScore();
const sample = sampleBytes();
/** Cell of the first sheet where a reason is missing. */
const REASON_CELL = 'K25';
let folder: string;

const put = (name: string, bytes: Uint8Array | string = wrong): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
};
const run = (...words: string[]): Ended => selfeval(words, { cwd: folder });
const bytesOf = (name: string): Buffer => readFileSync(path.join(folder, name));
const filesIn = (name: string): string[] =>
  readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.selfeval'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/** The cell that was wrong, and the marks of the first sheet. */
function stateOf(name: string): { readonly score: unknown; readonly marks: number } {
  const pkg = openPackage(bytesOf(name), name);
  const sheet = pkg.snapshot().sheets[0];
  if (sheet === undefined) throw new Error('the sample has sheets');
  const [cell] = pkg.cells([{ sheet: sheet.name, cell: WRONG_CELL }]);
  return { score: cell?.value, marks: pkg.snapshot().sheets.reduce((sum, each) => sum + each.marks.length, 0) };
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'selfeval-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('fix --out', () => {
  it('writes the same tree with computed scores and marks, and touches no original', () => {
    put('in/a.xlsx');
    put('in/b/c.xlsx');
    put('in/b/right.xlsx', sample);
    put('in/notes.txt', 'no workbook');
    const { status, stdout } = run('fix', '--out', 'out', 'in');
    expect(status).toBe(1);
    expect(stdout).toContain(`${WRONG_CELL}  信访大厅正常运转（月）：1 → 5`);
    expect(filesIn('out')).toEqual(['out/a.xlsx', 'out/b/c.xlsx', 'out/b/right.xlsx']);
    expect(stateOf('out/a.xlsx')).toEqual({ score: 5, marks: 19 });
    expect(bytesOf('in/a.xlsx').equals(wrong)).toBe(true);
  });

  it('copies what needs no change byte by byte', () => {
    put('in/a.xlsx', sample);
    expect(run('fix', '--no-marks', '--out', 'out', 'in').status).toBe(1);
    expect(bytesOf('out/a.xlsx').equals(sample)).toBe(true);
  });

  it('adds no mark and removes none with --no-marks', () => {
    put('in/a.xlsx');
    run('fix', '--no-marks', '--out', 'out', 'in');
    expect(stateOf('out/a.xlsx')).toEqual({ score: 5, marks: 0 });
  });

  it('does not read its own output on the next run, and replaces what it wrote', () => {
    put('a.xlsx');
    run('fix', '--out', 'out', '.');
    const again = run('fix', '--out', 'out', '.');
    expect(again.status).toBe(1);
    expect(filesIn('.')).toEqual(['a.xlsx', 'out/a.xlsx']);
    run('fix', '--out', 'other', '.');
    expect(filesIn('other')).toEqual(['other/a.xlsx']);
  });

  it('overwrites neither a stranger’s file nor one that somebody changed since, unless forced', () => {
    put('in/a.xlsx');
    put('out/a.xlsx', sample);
    const refused = run('fix', '--out', 'out', 'in');
    expect(refused.status).toBe(2);
    expect(refused.stdout).toContain('没有覆盖');
    expect(bytesOf('out/a.xlsx').equals(sample)).toBe(true);
    expect(run('fix', '--force', '--out', 'out', 'in').status).toBe(1);
    put('out/a.xlsx', 'edited by hand');
    expect(run('fix', '--out', 'out', 'in').status).toBe(2);
    expect(bytesOf('out/a.xlsx').toString()).toBe('edited by hand');
  });

  it.each([
    ['the folder of the originals', 'in', '原文件所在的文件夹'],
    ['a file', 'in/a.xlsx', '请给一个文件夹'],
    ['a folder below a file', 'in/a.xlsx/out', '无法建立文件夹'],
  ])('refuses %s', (_title, out, part) => {
    put('in/a.xlsx');
    const { status, stdout, stderr } = run('fix', '--out', out, 'in');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(part);
    expect(filesIn('.')).toEqual(['in/a.xlsx']);
  });

  it('writes through no link in the folder', () => {
    put('in/sub/a.xlsx');
    put('elsewhere/keep.txt', 'keep');
    mkdirSync(path.join(folder, 'out'));
    symlinkSync('../elsewhere', path.join(folder, 'out/sub'));
    const { status, stdout } = run('fix', '--out', 'out', 'in');
    expect(status).toBe(2);
    expect(stdout).toContain('链接');
    expect(filesIn('elsewhere')).toEqual(['elsewhere/keep.txt']);
  });

  it('goes on after files that cannot be done, and lists them', () => {
    put('in/1-empty.xlsx', '');
    put('in/2-text.xlsx', 'a,b');
    put('in/3-\u001b[31mred\n.xlsx');
    put('in/4.xlsx');
    const { status, stdout, stderr } = run('fix', '--out', 'out', 'in');
    expect(status).toBe(2);
    expect(filesIn('out')).toHaveLength(2);
    expect(stderr).toContain('1-empty.xlsx');
    expect(stderr).toContain('2个文件没有完成');
    expect(stdout).toContain('⟨U+001B⟩[31mred⟨U+000A⟩');
    expect(stdout + stderr).not.toContain('\u001b');
  });
});

describe('fix --dry-run', () => {
  it('shows before and after, and writes nothing', () => {
    put('a.xlsx');
    const { status, stdout } = run('fix', '--dry-run', 'a.xlsx');
    expect(status).toBe(1);
    expect(stdout).toContain('1 → 5');
    expect(stdout).toMatch(/^ {2}会改\d+处；会加标记\d+处$/mu);
    expect(filesIn('.')).toEqual(['a.xlsx']);
    expect(bytesOf('a.xlsx').equals(wrong)).toBe(true);
  });
});

describe('fix --in-place', () => {
  it('keeps the original as a backup, and never writes over an older one', () => {
    put('a.xlsx');
    put('a.xlsx.bak', 'older');
    expect(run('fix', '--in-place', 'a.xlsx').status).toBe(1);
    expect(stateOf('a.xlsx').score).toBe(5);
    expect(bytesOf('a.xlsx.bak').toString()).toBe('older');
    expect(bytesOf('a.xlsx.bak.1').equals(wrong)).toBe(true);
  });

  it('leaves a file alone that needs nothing, and so changes nothing the second time', () => {
    put('a.xlsx');
    run('fix', '--in-place', '.');
    const first = bytesOf('a.xlsx');
    const { stdout } = run('fix', '--in-place', '.');
    expect(stdout).toContain('没有要改的');
    expect(bytesOf('a.xlsx').equals(first)).toBe(true);
    expect(filesIn('.')).toEqual(['a.xlsx', 'a.xlsx.bak']);
  });

  it('takes away the mark of what was mended since, even when there is nothing else to do', () => {
    put('a.xlsx', sample);
    run('fix', '--in-place', 'a.xlsx');
    const pkg = openPackage(bytesOf('a.xlsx'), '');
    const sheet = pkg.snapshot().sheets[0]?.name ?? '';
    const reason = { sheet, cell: REASON_CELL, before: { value: null, formula: null }, after: '因疫情影响，部分活动推迟到下一年度开展。', numberFormat: 'General' };
    pkg.apply({ writes: [reason], addMarks: [], removeMarks: [], settings: {} });
    put('a.xlsx', pkg.save());
    const { marks } = stateOf('a.xlsx');
    const { stdout } = run('fix', '--in-place', 'a.xlsx');
    expect(stdout).toContain('清除标记1处');
    expect(stateOf('a.xlsx').marks).toBe(marks - 1);
  });

  it('makes no second backup of the same bytes: a run was killed in between', () => {
    put('a.xlsx');
    put('a.xlsx.bak');
    run('fix', '--in-place', 'a.xlsx');
    expect(filesIn('.')).toEqual(['a.xlsx', 'a.xlsx.bak']);
  });

  it('replaces the file that a link leads to, not the link', () => {
    put('real/a.xlsx');
    symlinkSync('real/a.xlsx', path.join(folder, 'link.xlsx'));
    run('fix', '--in-place', 'link.xlsx');
    expect(stateOf('real/a.xlsx').score).toBe(5);
    expect(filesIn('.')).toEqual(['real/a.xlsx', 'real/a.xlsx.bak']);
  });
});

describe('older formats', () => {
  const older = (name: string, format: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    const made = spawnSync(process.execPath, ['-e', MAKE_OLDER, path.join(folder, name), format], { cwd: path.join(__dirname, '../..') });
    expect(made.stderr.toString()).toBe('');
  };
  const MAKE_OLDER = `
    const xlsx = require('@e965/xlsx');
    const book = xlsx.readFile('assets/samples/2020-绩效自评表.xlsx', { cellStyles: true });
    xlsx.writeFile(book, process.argv[1], { bookType: process.argv[2] });
  `;

  it.each([
    ['xls', 'biff8'],
    ['ods', 'ods'],
  ])('.%s is checked, and written as .xlsx only where that was asked for', (ending, format) => {
    older(`in.${ending}`, format);
    expect(run('check', `in.${ending}`).stdout).toContain('4张自评表');
    const refused = run('fix', '--out', 'out', `in.${ending}`);
    expect(refused.status).toBe(2);
    expect(refused.stdout).toContain('--convert');
    expect(run('fix', '--convert', '--out', 'out', `in.${ending}`).status).toBe(1);
    expect(filesIn('out')).toEqual(['out/in.xlsx']);
    expect(stateOf('out/in.xlsx').marks).toBeGreaterThan(0);
  });

  it.each([
    ['xls', 'biff8'],
    ['ods', 'ods'],
  ])('a .%s does not take the place of the .xlsx beside it', (ending, format) => {
    older(`in/a.${ending}`, format);
    put('in/a.xlsx');
    const { status, stdout } = run('fix', '--convert', '--out', 'out', 'in');
    expect(status).toBe(2);
    expect(stdout).toContain(`in/a.${ending}\n  ✖ 另一个文件也要写到`);
    expect(filesIn('out')).toEqual(['out/a.xlsx']);
  });
});

describe('unmark', () => {
  it('removes the marks and nothing else', () => {
    put('a.xlsx');
    run('fix', '--no-marks', '--out', 'plain', 'a.xlsx');
    run('fix', '--in-place', 'plain/a.xlsx');
    expect(stateOf('plain/a.xlsx').marks).toBe(19);
    const { status, stdout } = run('unmark', '--out', 'clean', 'plain/a.xlsx');
    expect(status).toBe(0);
    expect(stdout).toContain('清除标记19处');
    expect(stateOf('clean/a.xlsx')).toEqual({ score: 5, marks: 0 });
    const before = openPackage(bytesOf('plain/a.xlsx'), '').snapshot();
    const after = openPackage(bytesOf('clean/a.xlsx'), '').snapshot();
    expect(after.sheets.map((sheet) => ({ ...sheet, marks: [] }))).toEqual(before.sheets.map((sheet) => ({ ...sheet, marks: [] })));
    expect(after.settings).toEqual(before.settings);
  });
});

describe('--resume', () => {
  const stampOf = (name: string): number => statSync(path.join(folder, name)).mtimeMs;

  it('does again what changed since, and passes over the rest', () => {
    for (const name of ['in/1.xlsx', 'in/2.xlsx', 'in/3.xlsx', 'in/4.xlsx']) put(name);
    run('fix', '--out', 'out', 'in');
    put('in/2.xlsx', sample);
    rmSync(path.join(folder, 'out/3.xlsx'));
    const before = stampOf('out/1.xlsx');
    const { status, stdout, stderr } = run('fix', '--resume', '--out', 'out', 'in');
    expect(status).toBe(1);
    expect(stderr).toContain('上次已做完2个文件');
    expect(stdout.match(/^in\/\d/gmu)).toEqual(['in/2', 'in/3']);
    expect(stampOf('out/1.xlsx')).toBe(before);
    expect(filesIn('out')).toHaveLength(4);
  });

  it('does not overwrite what somebody changed since', () => {
    put('in/1.xlsx');
    run('fix', '--out', 'out', 'in');
    put('out/1.xlsx', sample);
    utimesSync(path.join(folder, 'out/1.xlsx'), 1, 1);
    expect(run('fix', '--resume', '--out', 'out', 'in').status).toBe(2);
    expect(bytesOf('out/1.xlsx').equals(sample)).toBe(true);
  });

  it.each([
    ['other options', ['fix', '--resume', '--no-marks', '--out', 'out', 'in'], '--no-marks'],
    ['another pack', ['fix', '--resume', '--pack', 'hubei', '--out', 'out', 'in'], '--pack'],
    ['another command', ['unmark', '--resume', '--out', 'out', 'in'], 'command'],
    ['no run before', ['fix', '--resume', '--out', 'new', 'in'], '没有运行记录'],
  ])('is refused with %s', (_title, words, part) => {
    put('in/1.xlsx');
    run('fix', '--out', 'out', 'in');
    const { status, stderr } = run(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(part);
  });
});

describe('a later run into the same folder', () => {
  it('still knows what it wrote when a file could not be read in between', () => {
    put('in/1.xlsx');
    put('in/2.xlsx');
    run('fix', '--out', 'out', 'in');
    put('in/1.xlsx', 'broken');
    expect(run('fix', '--out', 'out', 'in').status).toBe(2);
    put('in/1.xlsx');
    expect(run('fix', '--out', 'out', 'in').status).toBe(1);
  });
});

describe('report', () => {
  it('makes a workbook of all forms with links to the files', () => {
    put('in/a.xlsx');
    put('in/子/b#1.xlsx', sample);
    put('in/broken.xlsx', 'x');
    const { status, stderr } = run('report', '--out', 'sum.xlsx', 'in');
    expect(status).toBe(2);
    expect(stderr).toContain('已写到 sum.xlsx');
    const { sheets } = openPackage(bytesOf('sum.xlsx'), '').snapshot();
    const texts = sheets.map((sheet) => sheet.texts.flat());
    expect(texts).toHaveLength(2);
    expect(texts[0]?.filter((text) => text === '开展信访工作业务项目')).toHaveLength(2);
    expect(texts[1]?.filter((text) => text === 'in/broken.xlsx')).toHaveLength(1);
    expect(texts[1]?.filter((text) => text === 'in/子/b#1.xlsx').length).toBeGreaterThan(3);
  });

  it.each(['html', 'md', 'csv', 'json', 'jsonl', 'sarif'])('writes %s to a file or to standard output, the same', (format) => {
    put('in/a.xlsx');
    put('in/b.xlsx', sample);
    expect(run('report', '--format', format, '--out', 'report.out', 'in').status).toBe(1);
    expect(bytesOf('report.out').toString()).toBe(run('report', '--format', format, 'in').stdout);
    expect(filesIn('.')).toEqual(['in/a.xlsx', 'in/b.xlsx', 'report.out']);
  });

  it.each(['sum.xlsx', 'sum.html'])('says in %s and on the terminal that the only file could not be read', (name) => {
    put('broken.xlsx', 'x');
    const { status, stderr } = run('report', '--format', path.extname(name).slice(1), '--out', name, 'broken.xlsx');
    expect(status).toBe(2);
    expect(stderr).toMatch(/broken\.xlsx {2}\S/u);
    expect(filesIn('.')).toEqual(['broken.xlsx', name]);
  });

  it('overwrites nothing unless forced, and is no input of itself', () => {
    put('a.xlsx');
    expect(run('report', '--out', 'a.xlsx', '.').status).toBe(2);
    expect(bytesOf('a.xlsx').equals(wrong)).toBe(true);
    expect(run('report', '--out', 'sum.xlsx', '.').status).toBe(1);
    expect(run('report', '--force', '--out', 'a.xlsx', 'a.xlsx').stderr).toContain('不能写到它上面');
    expect(bytesOf('a.xlsx').equals(wrong)).toBe(true);
    const { status, stderr } = run('report', '--force', '--out', 'sum.xlsx', '.');
    expect(status).toBe(1);
    expect(stderr).not.toContain('2个文件');
  });

  it('is not written where its name promises another format', () => {
    put('a.xlsx');
    const { status, stderr } = run('report', '--out', 'report.html', 'a.xlsx');
    expect(status).toBe(2);
    expect(stderr).toContain('--format html');
    expect(filesIn('.')).toEqual(['a.xlsx']);
  });

  it.each(['xlsx', 'html'])('takes no folder for a place of %s, whatever is forced', (format) => {
    put('a.xlsx');
    put(`r.${format}/b.xlsx`);
    const { status, stderr } = run('report', '--force', '--format', format, '--out', `r.${format}`, 'a.xlsx');
    expect(status).toBe(2);
    expect(stderr).toContain('是文件夹或设备');
    expect(filesIn('.')).toEqual(['a.xlsx', `r.${format}/b.xlsx`]);
  });

  it('replaces what a link leads to, not the link', () => {
    put('a.xlsx');
    put('real.html', 'old');
    symlinkSync('real.html', path.join(folder, 'link.html'));
    expect(run('report', '--force', '--format', 'html', '--out', 'link.html', 'a.xlsx').status).toBe(1);
    expect(bytesOf('real.html').toString()).toContain('<html');
  });

  it('counts forms, not the files that could not be read', () => {
    put('in/a.xlsx', sample);
    put('in/broken.xlsx', 'x');
    run('report', '--out', 'sum.xlsx', 'in');
    const [, list] = openPackage(bytesOf('sum.xlsx'), '').snapshot().sheets;
    expect(list?.texts.flat().filter((text) => text.includes('张自评表'))).toEqual([expect.stringMatching(/^4张自评表/u)]);
  });

  it.each(['xlsx', 'html'])('says that there is no folder for %s', (format) => {
    put('a.xlsx');
    const { status, stderr } = run('report', '--format', format, '--out', `nowhere/r.${format}`, 'a.xlsx');
    expect(status).toBe(2);
    expect(stderr).toBe(`“nowhere/r.${format}”所在的文件夹不存在：请先建立\n`);
    expect(stderr).not.toMatch(/\bat .*:\d+/u);
  });
});
