import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPackage } from '../../src/hosts/package';
import { selfeval, startSelfeval } from '../support/selfeval';
import { workbookWithWrongScore } from '../support/wrongScores';

const KILLS = 50;
const FILES = 8;

/** A sequence of fractions that is the same on every run. */
function* fractions(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'selfeval-killed-'));
  mkdirSync(path.join(folder, 'in/sub'), { recursive: true });
  const bytes = workbookWithWrongScore();
  for (let index = 0; index < FILES; index++) writeFileSync(path.join(folder, 'in', index % 2 === 0 ? '' : 'sub', `${String(index)}.xlsx`), bytes);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const present = (out: string): string[] =>
  readdirSync(path.join(folder, out), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Every workbook in the folder is whole, and has what a finished run writes into it. */
function expectWhole(out: string): number {
  const workbooks = present(out).filter((file) => file.endsWith('.xlsx'));
  for (const file of workbooks) expect(openPackage(readFileSync(file), file).snapshot().sheets.reduce((sum, sheet) => sum + sheet.marks.length, 0)).toBe(19);
  return workbooks.length;
}

it('a run that is killed leaves no half-written file, and --resume completes what it left', async () => {
  const random = fractions(20_200_617);
  const whole = ['fix', '--jobs', '2', 'in', '--out'];
  const began = performance.now();
  selfeval([...whole, 'measure'], { cwd: folder });
  const usual = performance.now() - began;
  let unfinished = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    // Several kills hit the same folder, each after a --resume, before it is completed.
    const out = `out${String(Math.floor(kill / 5))}`;
    const isFirst = kill % 5 === 0;
    const resumes = !isFirst && present(out).some((file) => file.endsWith('.selfeval-run.jsonl'));
    const running = startSelfeval([...whole, out, ...(resumes ? ['--resume'] : [])], { cwd: folder });
    mkdirSync(path.join(folder, out), { recursive: true });
    const ended = once(running, 'exit');
    const timer = setTimeout(() => running.kill('SIGKILL'), usual * (0.2 + 0.7 * random.next().value));
    await ended;
    clearTimeout(timer);
    if (expectWhole(out) < FILES) unfinished += 1;
    if (kill % 5 === 4) {
      const { status, stderr } = selfeval([...whole, out, '--resume'], { cwd: folder });
      expect([status, stderr]).toEqual([1, expect.stringContaining(`${String(FILES)}个文件，`)]);
      expect(expectWhole(out)).toBe(FILES);
      expect(present(out)).toHaveLength(FILES + 1);
    }
  }
  // The kills did hit runs that were under way.
  expect(unfinished).toBeGreaterThan(KILLS / 5);
}, 300_000);

it('Ctrl+C ends a run after the files under way, and says how far it came', async () => {
  const running = startSelfeval(['fix', '--jobs', '1', 'in', '--out', 'stopped'], { cwd: folder });
  let stderr = '';
  running.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
  // The first file is told: the run is under way.
  await once(running.stdout ?? running, 'data');
  running.kill('SIGINT');
  await once(running, 'close');
  expect(running.exitCode).toBe(2);
  expect(stderr).toMatch(/已停止：8个文件中完成了\d+个。加上 --resume/u);
  expect(selfeval(['fix', 'in', '--out', 'stopped', '--resume'], { cwd: folder }).status).toBe(1);
  expect(expectWhole('stopped')).toBe(FILES);
});
