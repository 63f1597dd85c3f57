import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findInputs } from '../../src/cli/inputs/findInputs';
import { makeFolder } from '../../src/cli/outputs/makeFolder';
import { requirePlace } from '../../src/cli/outputs/writeNamed';
import { commonFolder, Targets } from '../../src/cli/outputs/targets';

const SIGN = '.ours';
let folder: string;
const put = (name: string): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
};
const find = async (given: string | readonly string[], except: string | null = null): Promise<string[]> => {
  const paths = [given].flat().map((each) => path.join(folder, each));
  const inputs = await findInputs(paths, { ownFolderSign: SIGN, except });
  return inputs.map(({ absolute, problem }) => `${path.relative(folder, absolute).split(path.sep).join('/')}${problem === null ? '' : ` ${problem}`}`);
};

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'selfeval-inputs-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('finds workbooks of every ending below a folder, in the order in which people count', async () => {
  for (const name of ['10.xlsx', '9.XLSX', 'b/1.xlsm', 'b/c/2.xls', 'b/c/3.ods', '~$9.xlsx', 'b/~$1.xlsm', '.hidden/4.xlsx', 'a.docx', 'a.xlsx.bak', 'a.xlsx.123']) put(name);
  expect(await find('.')).toEqual(['9.XLSX', '10.xlsx', 'b/1.xlsm', 'b/c/2.xls', 'b/c/3.ods']);
});

it('takes a name that exists as it is, and patterns otherwise', async () => {
  for (const name of ['表[1].xlsx', '表1.xlsx', 'b/表2.xlsx', 'b/(3).xlsx']) put(name);
  expect(await find('表[1].xlsx')).toEqual(['表[1].xlsx']);
  expect(await find('表[0-9].xlsx')).toEqual(['表1.xlsx']);
  expect(await find('**/*.xlsx')).toEqual(['表[1].xlsx', '表1.xlsx', 'b/(3).xlsx', 'b/表2.xlsx']);
  expect(await find('x*.xlsx')).toEqual(['x*.xlsx no-match']);
});

it('finds what has a line end in its name', async () => {
  for (const name of ['a\nb.xlsx', 'c\nd/1.xlsx', 'c\nd/e\r/2.xlsx']) put(name);
  expect(await find('.')).toEqual(['a\nb.xlsx', 'c\nd/1.xlsx', 'c\nd/e\r/2.xlsx']);
  expect(await find('**/*.xlsx')).toEqual(['a\nb.xlsx', 'c\nd/1.xlsx', 'c\nd/e\r/2.xlsx']);
  expect(await find('c\nd/*.xlsx')).toEqual(['c\nd/1.xlsx']);
});

it('looks at each file once, however it is named', async () => {
  put('a.xlsx');
  symlinkSync('a.xlsx', path.join(folder, 'link.xlsx'));
  expect(await find(['a.xlsx', '.', './a.xlsx', '*.xlsx', 'link.xlsx'])).toEqual(['a.xlsx']);
});

it('follows a link that is named, and none inside a folder', async () => {
  put('outside/a.xlsx');
  mkdirSync(path.join(folder, 'in'));
  symlinkSync('../outside', path.join(folder, 'in/loop'));
  symlinkSync('../outside/a.xlsx', path.join(folder, 'in/link.xlsx'));
  expect(await find('in')).toEqual(['in no-workbooks']);
  expect(await find('in/link.xlsx')).toEqual(['in/link.xlsx']);
  expect(await find('in/loop')).toEqual(['in/loop/a.xlsx']);
});

it('passes over what the program wrote itself, unless it is named', async () => {
  for (const name of ['a.xlsx', `fixed/${SIGN}`, 'fixed/a.xlsx', 'out/a.xlsx']) put(name);
  expect(await find('.', path.join(folder, 'out'))).toEqual(['a.xlsx']);
  expect(await find('**/*.xlsx', path.join(folder, 'out'))).toEqual(['a.xlsx']);
  expect(await find('fixed')).toEqual(['fixed/a.xlsx']);
  expect(await find(['.', 'fixed'])).toEqual(['a.xlsx', 'out/a.xlsx', 'fixed/a.xlsx']);
});

it('tells of names that lead nowhere', async () => {
  put('a.xlsx');
  symlinkSync('circle.xlsx', path.join(folder, 'circle.xlsx'));
  expect(await find(['missing.xlsx', 'a.xlsx/b.xlsx', 'circle.xlsx', `${'x'.repeat(300)}.xlsx`, 'a.xlsx'])).toEqual([
    'missing.xlsx not-found',
    'a.xlsx/b.xlsx not-found',
    'circle.xlsx not-a-file',
    `${'x'.repeat(300)}.xlsx name-too-long`,
    'a.xlsx',
  ]);
});

/** Does something as a person without any right to what is not everybody's: the superuser may list every folder. */
async function asNobody<T>(action: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return action();
  chmodSync(folder, 0o755);
  process.seteuid?.('nobody');
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}

it('tells of a folder that cannot be listed', async () => {
  put('a.xlsx');
  put('closed/b.xlsx');
  chmodSync(path.join(folder, 'closed'), 0);
  expect(await asNobody(() => find('.'))).toEqual(['a.xlsx', 'closed unreadable-folder']);
  chmodSync(path.join(folder, 'closed'), 0o755);
});

/** File systems of other systems take no names that are not Unicode. */
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip;

describeOnLinux('a name that is not in UTF-8', () => {
  const GBK = Buffer.from([0xbc, 0xa8, 0xd0, 0xa7]);
  /** As Node gives the name. */
  const GIVEN = GBK.toString();
  const at = (...steps: readonly (string | Buffer)[]): Buffer => Buffer.concat([Buffer.from(folder), ...steps.map((step) => Buffer.from(step))]);
  afterEach(() => {
    for (const name of readdirSync(folder, { encoding: 'buffer' })) rmSync(at('/', name), { recursive: true, force: true });
  });

  it('is told, in a folder as by itself and by a pattern', async () => {
    put('a.xlsx');
    writeFileSync(at('/', GBK, '.xlsx'), '');
    expect(await find('.')).toEqual(['a.xlsx', `${GIVEN}.xlsx name-not-utf8`]);
    expect(await find(`${GIVEN}.xlsx`)).toEqual([`${GIVEN}.xlsx name-not-utf8`]);
    expect(await find('*.xlsx')).toEqual(['a.xlsx', `${GIVEN}.xlsx name-not-utf8`]);
  });

  it('is told of a folder, too, and of what is named in it', async () => {
    put('a.xlsx');
    mkdirSync(at('/', GBK));
    writeFileSync(at('/', GBK, '/b.xlsx'), '');
    expect(await find('.')).toEqual(['a.xlsx', `${GIVEN} name-not-utf8`]);
    expect(await find('**/*.xlsx')).toEqual(['a.xlsx', `${GIVEN} name-not-utf8`]);
    expect(await find(`${GIVEN}/b.xlsx`)).toEqual([`${GIVEN}/b.xlsx name-not-utf8`]);
  });

  it('is never taken for that of another file', async () => {
    put(`${GIVEN}.xlsx`);
    expect(await find('.')).toEqual([`${GIVEN}.xlsx`]);
    writeFileSync(at('/', GBK, '.xlsx'), '');
    expect(await find('.')).toEqual([`${GIVEN}.xlsx name-not-utf8`]);
    expect(await find(`${GIVEN}.xlsx`)).toEqual([`${GIVEN}.xlsx name-not-utf8`]);
  });

  it('is no place to write to', async () => {
    const refusal = { problem: 'place-not-utf8' };
    await expect(makeFolder(path.join(folder, GIVEN), GIVEN)).rejects.toMatchObject(refusal);
    await expect(makeFolder(path.join(folder, GIVEN, 'b'), GIVEN)).rejects.toMatchObject(refusal);
    expect(() => requirePlace(path.join(folder, `${GIVEN}.xlsx`), GIVEN, true)).toThrow(refusal.problem);
    expect(readdirSync(folder)).toEqual([]);
    put(`${GIVEN}/a.xlsx`);
    await makeFolder(path.join(folder, GIVEN, 'b'), GIVEN);
    expect(readdirSync(path.join(folder, GIVEN))).toEqual(['a.xlsx', 'b']);
    mkdirSync(at('/', GBK));
    await expect(makeFolder(path.join(folder, GIVEN), GIVEN)).rejects.toMatchObject(refusal);
  });
});

describe('places of the outputs', () => {
  const inputsOf = (paths: readonly string[]) => findInputs(paths.map((each) => path.join(folder, each)), { ownFolderSign: SIGN, except: null });
  const placesOf = async (paths: readonly string[], converts = false): Promise<string[]> => {
    const inputs = await inputsOf(paths);
    const targets = new Targets(path.join(folder, 'out'), commonFolder(inputs), inputs, converts);
    return inputs.map((input) => targets.nameOf(input));
  };

  it('are the tree below what was named', async () => {
    for (const name of ['in/a.xlsx', 'in/b/c.xlsx', 'in/b/c/d.xls', 'other/a.xlsx']) put(name);
    expect(await placesOf(['in'])).toEqual(['a.xlsx', 'b/c.xlsx', 'b/c/d.xls']);
    expect(await placesOf(['in'], true)).toEqual(['a.xlsx', 'b/c.xlsx', 'b/c/d.xlsx']);
    expect(await placesOf(['in', 'other'])).toEqual(['in/a.xlsx', 'in/b/c.xlsx', 'in/b/c/d.xls', 'other/a.xlsx']);
    expect(await placesOf(['in/b/c.xlsx'])).toEqual(['c.xlsx']);
    expect(await placesOf(['in/**/*.xlsx'])).toEqual(['a.xlsx', 'b/c.xlsx']);
  });

  const targetsFor = async (names: readonly string[]): Promise<Targets> => {
    const inputs = await inputsOf(names);
    return new Targets(path.join(folder, 'out'), folder, inputs, false);
  };
  const refusal = async (targets: Targets, name: string, mayReplace = false): Promise<string> =>
    targets.take(name, () => mayReplace).then(
      (file) => `taken ${path.relative(folder, file)}`,
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );

  it('are given once, also where a system takes two names for one', async () => {
    const targets = await targetsFor([]);
    expect(await refusal(targets, 'é.xlsx')).toBe('taken out/é.xlsx');
    expect(await refusal(targets, 'E\u0301.XLSX')).toBe('target-taken');
  });

  it('never lie outside the folder, whatever links are in it', async () => {
    put('secret/a.xlsx');
    mkdirSync(path.join(folder, 'out'));
    symlinkSync('../secret', path.join(folder, 'out/sub'));
    symlinkSync('../secret/a.xlsx', path.join(folder, 'out/a.xlsx'));
    symlinkSync('nowhere.xlsx', path.join(folder, 'out/b.xlsx'));
    const targets = await targetsFor([]);
    expect(await refusal(targets, 'sub/a.xlsx', true)).toBe('target-outside');
    expect(await refusal(targets, 'sub/new/a.xlsx', true)).toBe('target-outside');
    expect(await refusal(targets, '../secret/b.xlsx', true)).toBe('target-outside');
    expect(await refusal(targets, 'a.xlsx', true)).toBe('target-is-link');
    expect(await refusal(targets, 'b.xlsx', true)).toBe('target-is-link');
  });

  it('are no file of somebody else, and never an original', async () => {
    put('out/a.xlsx');
    put('out/b.xlsx');
    mkdirSync(path.join(folder, 'out/c.xlsx'));
    const targets = await targetsFor(['out/b.xlsx']);
    expect(await refusal(targets, 'a.xlsx')).toBe('target-exists');
    expect(await refusal(targets, 'b.xlsx', true)).toBe('target-exists');
    expect(await refusal(targets, 'c.xlsx', true)).toBe('not-written');
    expect(await refusal(await targetsFor([]), 'a.xlsx', true)).toBe('taken out/a.xlsx');
  });
});
