import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { evaluateWorkbook } from '../../src/core/evaluate';
import type * as evaluation from '../../src/core/evaluate';
import type * as synonyms from '../../src/core/layout/synonyms';
import { mof2020 } from '../../src/core/scoring/packs/mof2020';
import type { RulePack } from '../../src/core/scoring/rulePack';
import { MemoryHost } from '../../src/hosts/memory';
import type { SpreadsheetHost } from '../../src/hosts/port';
import { checkWorkbook, recalculate } from '../../src/usecases';
import { contractWorkbook } from '../support/contractWorkbook';
import { findingsOf } from '../support/formBuilder';
import { readText, root } from '../support/repository';
import { sheetOf, workbookOf } from '../support/sheetBuilder';

const guide = readText('CONTRIBUTING.md') ?? '';

describe('a new check (npm run new:check)', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'selfeval-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const scaffold = (...args: readonly string[]) =>
    spawnSync(process.execPath, [path.join(root, 'scripts/new-check.mjs'), ...args, '--into', copy], { encoding: 'utf8' });

  let touched: readonly string[] = [];
  beforeAll(() => {
    for (const name of ['src/core', 'test/core/checks', 'test/support/formBuilder.ts', 'test/support/checkPage.ts', 'docs/checks', 'tsconfig.json']) {
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
    const run = scaffold('weight-negative');
    expect(run.stderr).toBe('');
    touched = run.stdout.trim().split('\n');
  });

  test('touches every place that a check stands in, and the guide names each', () => {
    expect([...touched].sort()).toEqual([
      'docs/checks/README.md',
      'docs/checks/weight-negative.md',
      'src/core/checks/ids.ts',
      'src/core/checks/index.ts',
      'src/core/checks/weightNegative.ts',
      'src/core/messages/en/checks.ts',
      'src/core/messages/zh-CN/checks.ts',
      'test/core/checks/cases.ts',
    ]);
    for (const name of touched) expect(guide).toContain(`\`${name.replace('weightNegative', '<name>').replace('weight-negative', '<id>')}\``);
  });

  test('compiles as it stands', () => {
    const settings = ts.getParsedCommandLineOfConfigFile(path.join(copy, 'tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
    const program = ts.createProgram(['src/core/messages/index.ts', 'src/core/checks/index.ts', 'test/core/checks/cases.ts'].map((name) => path.join(copy, name)), {
      ...settings?.options,
      types: [],
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    expect(problems).toEqual([]);
  }, 120_000);

  test('fails its own tests for what is left to think about, and no other', () => {
    const config = { rootDir: copy, testEnvironment: 'node', transform: { '^.+\\.[jt]sx?$': ['@swc/jest', { module: { type: 'commonjs' } }] }, testMatch: ['<rootDir>/test/core/checks/*.test.ts'] };
    const jest = path.join(root, 'node_modules/jest/bin/jest.js');
    const run = spawnSync(process.execPath, [jest, '--json', '--config', JSON.stringify(config)], { cwd: copy, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    const failed = [...run.stdout.matchAll(/"fullName":"([^"]*)"[^{}]*?"status":"failed"/g)].map(([, name]) => name);
    expect(failed.sort()).toEqual([
      'the page of weight-negative says what the check is',
      'the page of weight-negative shows a form that it reports',
      'weight-negative stands in the registry under its own id and has cases both ways',
    ]);
  }, 120_000);

  test.each([[[]], [['weight-negative']], [['score-missing']], [['Weight']], [['../up-there']], [['one-id', 'two-ids']]])('%j is refused, and nothing is written', (args) => {
    const before = readFileSync(path.join(copy, 'src/core/checks/ids.ts'), 'utf8');
    const run = scaffold(...args);
    expect(run.status).toBe(2);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(path.join(copy, 'src/core/checks/ids.ts'), 'utf8')).toBe(before);
  });
});

describe('a new synonym', () => {
  /** A form whose column of what was done has a name of its own. */
  const sheet = (header: string) =>
    sheetOf([
      ['项目支出绩效自评表', '', '', '', '', '', ''],
      ['（2020年度）', '', '', '', '', '', ''],
      ['项目名称', '信访业务', '', '', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '年度指标值', header, '分值', '得分'],
      ['产出指标', '数量指标', '培训次数', '≥10次', '8次', '50', '40'],
      ['产出指标', '质量指标', '合格率', '≥90%', '90%', '50', '50'],
      ['总分', '', '', '', '', '100', '90'],
    ]);
  const WORD = '办结结果';

  test('makes a column understood that was not', () => {
    const actualOf = ({ forms }: ReturnType<typeof evaluateWorkbook>) => forms[0]?.form.indicators[0]?.actual?.text;
    expect(actualOf(evaluateWorkbook(workbookOf([sheet('实际完成值')]), mof2020))).toBe('8次');
    expect(actualOf(evaluateWorkbook(workbookOf([sheet(WORD)]), mof2020))).not.toBe('8次');
    jest.isolateModules(() => {
      jest.doMock('../../src/core/layout/synonyms', () => {
        const own = jest.requireActual<typeof synonyms>('../../src/core/layout/synonyms');
        const { actual } = own.INDICATOR_HEADERS;
        return { ...own, INDICATOR_HEADERS: { ...own.INDICATOR_HEADERS, actual: { ...actual, words: [...actual.words, WORD] } } };
      });
      const { evaluateWorkbook: evaluate } = jest.requireActual<typeof evaluation>('../../src/core/evaluate');
      expect(actualOf(evaluate(workbookOf([sheet(WORD)]), mof2020))).toBe('8次');
    });
  });
});

test('a new rule pack is data: what differs from another one', () => {
  const own: RulePack = { ...mof2020, id: 'own', title: { 'zh-CN': '本市口径', en: 'Our city' }, overAchievement: { ...mof2020.overAchievement, limit: '0.5' } };
  const form = { indicators: [{ target: '≥10次', actual: '14次', score: '10' }] };
  expect(findingsOf('over-achievement-unexplained', form, [], mof2020)).toHaveLength(1);
  expect(findingsOf('over-achievement-unexplained', form, [], own)).toEqual([]);
});

test('a new host is an implementation of the port: the use cases ask for nothing else, and the guide names all of it', async () => {
  const port = /interface SpreadsheetHost \{([^]*?)\n\}/.exec(readText('src/hosts/port.ts') ?? '')?.[1] ?? '';
  const members = [...port.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name);
  for (const member of members) expect(guide).toContain(`\`${member}\``);

  const memory = new MemoryHost(contractWorkbook);
  const asked = new Set<string>();
  const host: SpreadsheetHost = new Proxy(memory, {
    get: (target, name) => {
      asked.add(String(name));
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (...args: readonly unknown[]): unknown => Reflect.apply(member, target, args) : member;
    },
  });
  await recalculate(host, await checkWorkbook(host));
  expect(asked).toContain('readWorkbook');
  expect([...asked].filter((name) => !members.includes(name))).toEqual([]);
});
