import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { packPages } from '../../scripts/docs/packPages';
import { projectFiles, readText, root } from '../support/repository';

const node = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

describe('names of buttons in the guide', () => {
  /** Texts of a file of words, `已写入${count}个单元格` as `已写入…个单元格`. */
  function textsOf(name: string): readonly string[] {
    const texts: string[] = [];
    const visit = (part: ts.Node): void => {
      if (ts.isStringLiteralLike(part)) texts.push(part.text);
      if (ts.isTemplateExpression(part)) texts.push([part.head.text, ...part.templateSpans.map(({ literal }) => literal.text)].join('…'));
      part.forEachChild(visit);
    };
    visit(ts.createSourceFile(name, readText(name) ?? '', ts.ScriptTarget.Latest));
    return texts;
  }
  const files = projectFiles('src/taskpane/strings/zh-CN');
  const ribbon = [...(readText('manifest.xml') ?? '').matchAll(/DefaultValue="([^"]*)"/g)].map(([, text = '']) => text);
  const known = new Set([...files.flatMap(textsOf), ...ribbon]);
  const pages = [...projectFiles('docs/guide'), ...projectFiles('docs/packs')];

  test.each(pages)('%s: every 「name」 stands in the interface', (page) => {
    const named = [...(readText(page) ?? '').matchAll(/「([^」]*)」/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('are many', () => {
    const all = pages.flatMap((page) => [...(readText(page) ?? '').matchAll(/「([^」]*)」/g)]);
    expect(all.length).toBeGreaterThan(50);
  });
});

test('the pages of the rule packs are what the packs are (npm run docs:packs)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'selfeval-'));
  try {
    const run = node('scripts/docs/packs.mjs', folder);
    expect([run.stderr, run.status]).toEqual(['', 0]);
    const made = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
    expect(Object.fromEntries(projectFiles('docs/packs').map((name) => [path.basename(name), readText(name)]))).toEqual(made);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the page of a rule pack names each rule with its threshold and its source', () => {
  const page = packPages()['hebei-tianjin.md'] ?? '';
  expect(page).toContain('| 超额完成 | 完成值比目标高20%及以上（达到目标的120%）时要说明原因；不因此扣分。 | 河北、天津及通用平台的自评要求 |');
  expect(packPages()['hubei.md']).toContain('| 预算执行 | 满分20分。');
  expect(packPages()['transfer.md']).not.toContain('评级：');
});

describe('the page of measurements', () => {
  const script = `import { merged, performancePage } from './scripts/bench/performancePage.mjs'; const [action, ...args] = JSON.parse(process.argv[1]); console.log(action === 'page' ? performancePage(...args) : JSON.stringify(merged(...args)));`;
  const call = (action: 'page' | 'merged', ...args: readonly unknown[]): string =>
    node('--input-type=module', '-e', script, JSON.stringify([action, ...args])).stdout.replace(/\n$/, '');
  const machine = { node: 'v20.17.0', system: 'linux x64', processor: 'A | B', cores: 2, memory: '8 GiB' };
  const entry = (name: string, value: number, more: object = {}) => ({ name, value, unit: 'ms', limit: null, ok: true, ...more });

  test('is made from the figures that were kept', () => {
    const kept: unknown = JSON.parse(readText('docs/performance/results.json') ?? '');
    expect(readText('docs/performance/README.md')).toBe(call('page', kept));
  });

  test('shows value, limit, peer, and what exceeds its limit', () => {
    const page = call('page', {
      machine,
      results: { core: [entry('core: check 10 forms', 1234.5, { limit: 1000, ok: false })], package: [entry('package: open', 2, { peer: { name: 'exceljs', value: 20 }, timesFaster: 10 })] },
    });
    expect(page).toContain('A | B, 2 cores, 8 GiB, linux x64, Node.js v20.17.0');
    expect(page).toContain('| check 10 forms | 1,234.5 ms | 1,000 ms (exceeded) |  |');
    expect(page).toContain('| open | 2 ms |  | exceljs 20 ms, 10 times as fast |');
  });

  test('keeps the figures of the same machine only', () => {
    const before = { machine, results: { cli: [entry('cli: a', 1)], core: [entry('core: a', 1)] } };
    const now = { machine, results: { core: [entry('core: a', 2)] } };
    expect(JSON.parse(call('merged', before, now, ['core', 'cli']))).toEqual({ machine, results: { core: now.results.core, cli: before.results.cli } });
    const elsewhere = { ...now, machine: { ...machine, cores: 4 } };
    expect(JSON.parse(call('merged', before, elsewhere, ['core', 'cli']))).toEqual(elsewhere);
  });
});
