import { readArguments } from '../../src/cli/program/readArguments';
import type { Request } from '../../src/cli/program/request';
import { words } from '../../src/cli/words';
import { readText } from '../support/repository';

const read = (line: string, preferred?: string): Request => readArguments(line === '' ? [] : line.split(' '), '1.2.3', preferred);

describe('what is asked for', () => {
  it.each([
    ['check a b', { kind: 'check', paths: ['a', 'b'], format: 'text', pack: null, ignoreChoices: false, jobs: null, timeLimit: 60, language: 'zh-CN' }],
    ['check a --format json b --lang en', { kind: 'check', paths: ['a', 'b'], format: 'json', language: 'en' }],
    ['check -f csv --no-bom -j 3 -q a', { format: 'csv', hasByteOrderMark: false, jobs: 3, quiet: true }],
    ['check --ignore-choices --pack hubei --time-limit 5 a', { pack: 'hubei', ignoreChoices: true, timeLimit: 5 }],
    ['check -- --lang', { paths: ['--lang'] }],
    ['fix --out o a', { kind: 'fix', destination: { kind: 'folder', folder: 'o', resume: false, force: false }, addsMarks: true, converts: false }],
    ['fix -o o --resume --force --no-marks --convert a', { destination: { kind: 'folder', folder: 'o', resume: true, force: true }, addsMarks: false, converts: true }],
    ['fix --in-place a', { destination: { kind: 'in-place' } }],
    ['fix -n a', { destination: { kind: 'dry-run' } }],
    ['unmark --out o a', { kind: 'unmark', destination: { kind: 'folder', folder: 'o' } }],
    ['report a', { kind: 'report', format: 'xlsx', file: null, force: false }],
    ['report -f html -o r.html --force a', { format: 'html', file: 'r.html', force: true }],
    ['template', { kind: 'template', blank: { year: new Date().getFullYear() - 1, projectName: '', amountUnit: '万元' }, splitsTarget: false, rows: new Map(), pack: null, file: '空白自评表.xlsx', force: false }],
    [
      'template --year 2024 --project 信访 --department 政府办 --unit 信访局 --amount-unit 元 --split --pack hubei -o a.XLSX --force --rows 数量指标=5 --rows 质量指标=2,时效指标=0',
      {
        blank: { year: 2024, projectName: '信访', department: '政府办', implementingUnit: '信访局', amountUnit: '元' },
        splitsTarget: true,
        rows: new Map([['数量指标', 5], ['质量指标', 2], ['时效指标', 0]]),
        pack: 'hubei',
        file: 'a.XLSX',
        force: true,
      },
    ],
    ['completion zsh', { kind: 'completion', shell: 'zsh' }],
    ['--version', { kind: 'text', text: '1.2.3\n' }],
  ])('%s', (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });
});

describe('a mistake is one sentence in the language that was asked for', () => {
  it.each([
    ['check', '没有给出文件'],
    ['fix --out o', 'selfeval fix'],
    ['mend a', 'mend'],
    ['chek a', '“check”'],
    ['check --formt json a', '“--format”'],
    ['check --format xml a', '--format 不能是“xml”'],
    ['report --format text a', '--format 不能是“text”'],
    ['completion tcsh', 'shell 不能是“tcsh”'],
    ['completion', 'completion 后面要写明一种：bash、zsh、fish、powershell'],
    ['help chek', '没有“chek”这个命令。可用：check、'],
    ['check --jobs 0 a', '--jobs 应是 1 以上的整数'],
    ['check --jobs two a', '“two”'],
    ['check a --pack', '“--pack”后面缺少内容'],
    ['fix a', '--out'],
    ['fix --out o --in-place a', '不能同时用'],
    ['fix --dry-run --out o a', '不能同时用'],
    ['fix --in-place --resume a', '--resume'],
    ['template --year 24', '不能是“24”'],
    ['template --rows 数量指标', '“类别=行数”'],
    ['template --amount-unit 美元', '--amount-unit 不能是“美元”'],
    ['template --out 空白表.xls', '“空白表.xls”不以 .xlsx 结尾'],
    ['template a.xlsx', '参数给多了'],
    ['completion bash zsh', '参数给多了'],
    ['--lang fr check a', '“fr”'],
  ])('%s', (line, part) => {
    const request = read(line);
    expect(request).toMatchObject({ kind: 'bad-usage', language: 'zh-CN' });
    expect('sentence' in request ? request.sentence : '').toContain(part);
  });

  it('in English', () => {
    expect(read('check --lang en --format xml a')).toEqual({ kind: 'bad-usage', language: 'en', sentence: '--format cannot be “xml”. Available: text, json, jsonl, html, md, csv, sarif' });
    expect(read('check', 'en')).toMatchObject({ language: 'en' });
  });

  it('with nothing in it that a terminal would obey', () => {
    const request = readArguments(['check', '--\u001b[31mred'], '', undefined);
    expect('sentence' in request ? request.sentence : '').toContain('⟨U+001B⟩');
  });
});

describe.each(['zh-CN', 'en'] as const)('help in %s', (language) => {
  const names = Object.keys(words[language].commands);
  const help = (line: string): string => {
    const request = read(`${line} --lang ${language}`.trim());
    if (request.kind !== 'text') throw new Error(JSON.stringify(request));
    return request.text;
  };

  it('is there without any words, by option and by command', () => {
    expect(help('')).toBe(help('--help'));
    for (const name of names) {
      expect(help('')).toContain(name);
      expect(help(`help ${name}`)).toBe(help(`${name} --help`));
    }
  });

  it.each(Object.keys(words[language].commands))('%s: fits a terminal, and has nothing of the library’s English titles in Chinese', (name) => {
    const lines = help(`${name} --help`).split('\n');
    expect(lines.filter((line) => Array.from(line).length > 120)).toEqual([]);
    if (language === 'zh-CN') expect(lines.join('\n')).not.toMatch(/Usage|Options|Arguments|default:|choices:/u);
  });

  it('gives import and export the exit codes that they have', () => {
    const ofMaking = words[language].help.exitCodesOfMaking;
    const names = Object.keys(words[language].commands).filter((name) => help(`${name} --help`).includes(ofMaking));
    expect(names).toEqual(['import', 'export']);
  });

  it('shows examples that are right', () => {
    const examples = Object.values(words[language].commands).flatMap(({ examples: each }) => each.map(([command]) => command));
    expect(examples.length).toBeGreaterThan(10);
    for (const example of examples) expectRight(example);
  });
});

it('the README shows commands that are right, and names every command', () => {
  const readme = readText('README.md') ?? '';
  const commands = readme.split('\n').filter((line) => line.startsWith('npx selfeval '));
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands) expectRight(command);
  for (const name of Object.keys(words.en.commands)) expect(readme).toContain(`selfeval ${name}`);
});

/** A line for a shell: what is redirected, piped or said behind it is not ours. */
function expectRight(line: string): void {
  const inner = /<\((.*)\)/u.exec(line)?.[1] ?? line;
  const [command = ''] = inner.replace(/^npx /u, '').split(/ (?:>|\||#) ?/u);
  const [name, ...given] = command.trim().split(/\s+/u);
  expect(name).toBe('selfeval');
  const request = readArguments(given, '', undefined);
  expect([command, request.kind === 'bad-usage' ? request.sentence : '']).toEqual([command, '']);
}
