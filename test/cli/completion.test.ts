import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { completionScript } from '../../src/cli/completion';
import { createProgram } from '../../src/cli/program/program';
import { shells } from '../../src/cli/program/request';

const scripts = shells.map((shell) => [shell, completionScript(shell, 'zh-CN', '1')] as const);

describe.each(scripts)('%s', (_shell, script) => {
  it('knows every command, and every option of each', () => {
    const program = createProgram('zh-CN', '1', () => undefined);
    for (const command of program.commands) {
      expect(script).toContain(command.name());
      for (const { long } of command.options) expect(script).toContain((long ?? '').slice(2));
    }
    for (const word of ['sarif', 'hubei', 'powershell', 'zh-CN']) expect(script).toContain(word);
  });
});

const hasBash = spawnSync('bash', ['--version']).status === 0;

(hasBash ? describe : describe.skip)('bash, run', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'selfeval-bash-'));
    for (const name of ['表 1.xlsx', 'other.xlsx']) writeFileSync(path.join(folder, name), '');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** What is offered for the last word. */
  function offered(...words: readonly string[]): readonly string[] {
    const line = ['selfeval', ...words].map((word) => `'${word}'`).join(' ');
    const script = `${completionScript('bash', 'zh-CN', '1')}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length}; _selfeval; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((word) => word !== '').sort();
  }

  it.each([
    [['ch'], ['check']],
    [['fix', '--in'], ['--in-place']],
    [['check', '--format', 's'], ['sarif']],
    [['--lang', 'en', 'report', '--format', 'x'], ['xlsx']],
    [['report', '-f', 'h'], ['html']],
    [['check', '--pack', 'hu'], ['hubei']],
    [['template', '--amount-unit', '万'], ['万元']],
    [['template', '--out', 'o'], ['other.xlsx']],
    [['completion', 'z'], ['zsh']],
    [['check', '表'], ['表 1.xlsx']],
    [['fix', '--out', 'o'], ['other.xlsx']],
    [['check', '--jobs', ''], []],
  ])('%j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});
