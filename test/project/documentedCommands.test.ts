import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildArgv } from 'jest';
import packageFile from '../../package.json';
import { documentedCommands } from '../support/documentedCommands';
import { projectFiles, readText, root } from '../support/repository';
import { selfeval } from '../support/selfeval';

/** Whoever follows README, CONTRIBUTING or a page of docs types what was tried: every command there runs here, or in the test named here. */

/** Run by something else: the file that does it, and the words with which it does. */
const elsewhere: readonly { readonly command: RegExp; readonly file: string; readonly words: string }[] = [
  { command: /^npm ci$/, file: '.ci/run', words: 'npm ci' },
  { command: /^npm test$/, file: '.ci/run', words: 'npm test' },
  { command: /^npm run gates$/, file: 'scripts/test.mjs', words: 'runGates()' },
  { command: /^npm run mutation$/, file: 'scripts/gates/mutants.mjs', words: "'stryker.config.mjs'" },
  { command: /^npm start$/, file: 'test/support/workbenchServer.ts', words: 'scripts/start.mjs' },
  { command: /^npm run package( -- --base-url \S+ --office-js (cdn|21vianet|self))?$/, file: 'test/project/package.test.ts', words: 'scripts/package/index.mjs' },
  { command: /^npm run build:wps$/, file: 'test/support/buildForBrowser.js', words: "build('wps')" },
  { command: /^npm run new:check weight-negative$/, file: 'test/project/contributing.test.ts', words: "scaffold('weight-negative')" },
  { command: /^npm run docs$/, file: 'test/support/buildForBrowser.js', words: "run('docs/index.mjs')" },
  { command: /^npm run docs:serve$/, file: 'test/support/docsServer.ts', words: 'scripts/docs/serve.mjs' },
  { command: /^npm run docs:dev$/, file: 'test/support/docsServer.ts', words: "'dev', 'docs'" },
  { command: /^npm run docs:packs$/, file: 'test/project/docs.test.ts', words: 'scripts/docs/packs.mjs' },
  { command: /^npm run screenshots$/, file: 'test/e2e/pictures.test.ts', words: 'GUIDE_STORY' },
  { command: /^npm run docs:dependencies$/, file: 'test/project/architecture.test.ts', words: 'scripts/docs/dependencies' },
  { command: /^npm run dev:excel(:stop)?$/, file: 'test/e2e/devExcel.test.ts', words: 'scripts/dev-excel/index.mjs' },
  { command: /^sha256sum -c SHA256SUMS$/, file: 'test/e2e/deployed.test.ts', words: "spawnSync('sha256sum', ['-c', 'SHA256SUMS']" },
];

/** Too long for a test: it must begin, and goes on until it is stopped. */
const STARTED = /^npm run bench( -- \S+)?$/;
const CLI = /^npx selfeval \S/;
const JEST = /^npx jest \S/;

const commands = documentedCommands();
const fitting = (pattern: RegExp) => [...new Set(commands.map(({ command }) => command).filter((command) => pattern.test(command)))];

test('every command is run by something', () => {
  const ways = [...elsewhere.map(({ command }) => command), STARTED, CLI, JEST];
  expect(commands.length).toBeGreaterThan(50);
  expect(commands.filter(({ command }) => !ways.some((way) => way.test(command)))).toEqual([]);
});

test('what is run elsewhere is run there, and the scripts of npm are there', () => {
  expect(elsewhere.filter(({ command }) => fitting(command).length === 0)).toEqual([]);
  expect(elsewhere.filter(({ file, words }) => !(readText(file) ?? '').includes(words))).toEqual([]);
  const scripts = commands.flatMap(({ command }) => /^npm run ([\w:-]+)/.exec(command)?.[1] ?? []);
  expect(scripts.filter((name) => !(name in packageFile.scripts))).toEqual([]);
});

/** Read as the shell and Jest read them. Jest itself would walk through a tree that other tests write into at the same time. */
test('the commands for single tests are understood and find tests', async () => {
  const single = fitting(JEST);
  expect(single.length).toBeGreaterThan(0);
  const configuration = readText('jest.config.js') ?? '';
  const tests = projectFiles('test').filter((file) => /\.test\.tsx?$/u.test(file));
  for (const command of single) {
    const { stdout } = spawnSync('bash', ['-c', command.replace(/^npx jest/, "printf '%s\\n'")], { encoding: 'utf8' });
    const { selectProjects = [], testPathPatterns = [], _: others } = await buildArgv(stdout.trim().split('\n'));
    expect([command, others]).toEqual([command, []]);
    expect([command, selectProjects.filter((name) => !configuration.includes(`displayName: '${name}'`))]).toEqual([command, []]);
    expect([command, testPathPatterns.filter((pattern) => !tests.some((file) => new RegExp(pattern, 'u').test(file)))]).toEqual([command, []]);
  }
});

test('npm run bench begins, and goes on until it is stopped', async () => {
  const [, ...args] = packageFile.scripts.bench.split(' ');
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise<'ended'>((resolve) => child.once('exit', () => resolve('ended')));
  const first = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000, 'at work'))]);
  child.kill();
  await ended;
  expect([first, complaint]).toEqual(['at work', expect.not.stringMatching(/error/i)]);
});

describe('the command line, in a folder with the files that the pages name', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'selfeval-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Every page begins with the files that it names. */
  const filesFor = (page: string): string => {
    const own = path.join(folder, page.replaceAll('/', '-'));
    const sample = path.join(root, 'assets/samples/2020-绩效自评表.xlsx');
    for (const name of ['自评表/一.xlsx', '2020/县/一.xlsx', 'forms/a.xlsx', 'a.xlsx', 'b.xlsx', '文件1.xlsx', '文件2.xlsx']) {
      mkdirSync(path.dirname(path.join(own, name)), { recursive: true });
      cpSync(sample, path.join(own, name));
    }
    const { status, stderr } = selfeval(['export', '--out', '.', '文件1.xlsx'], { cwd: own });
    if (status !== 0) throw new Error(stderr);
    const pack = JSON.stringify({ id: 'own', title: '本市口径', extends: 'mof-2020' });
    for (const name of ['file.json', '文件.json']) writeFileSync(path.join(own, name), pack);
    for (const name of ['自评表.docx', 'forms.docx']) cpSync(path.join(own, '文件1.docx'), path.join(own, name));
    return own;
  };

  const pages = [...new Set(commands.filter(({ command }) => CLI.test(command)).map(({ page }) => page))];

  test.each(pages)('what %s says', (page) => {
    const own = filesFor(page);
    const program = `npx() { shift; '${process.execPath}' '${path.join(root, 'bin/selfeval.cjs')}' "$@"; }; `;
    for (const { command } of commands.filter((one) => one.page === page && CLI.test(one.command))) {
      const typed = command.replace('文件…', '文件1.xlsx').replace('…', 'a.xlsx');
      const { status, stderr } = spawnSync('bash', ['-c', program + typed], { cwd: own, encoding: 'utf8' });
      // 1: errors were found in the forms.
      expect([command, status === 1 ? 0 : status, stderr]).toEqual([command, 0, expect.any(String)]);
      const [, made] = /(?:--out|>) (\S+)/.exec(command) ?? [];
      if (made !== undefined) expect([command, statSync(path.join(own, made)).size > 0]).toEqual([command, true]);
    }
  });

  test('npx finds it', () => {
    const { status, stdout } = spawnSync('npx', ['--no-install', 'selfeval', '--version'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
    expect([status, stdout.trim()]).toEqual([0, packageFile.version]);
  });
});
