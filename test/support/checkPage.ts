import type { TotalCap } from '../../src/core/scoring/rulePack';
import type { BudgetSpec, FormSpec, IndicatorSpec, Typed } from './formBuilder';

/** One example of a check's page: the forms of a workbook, the first one looked at, and the pack it is scored by. */
export interface PageExample {
  readonly form: FormSpec;
  readonly others: readonly FormSpec[];
  readonly pack: string;
  /** Caps of the total that the example sets on top of the pack. */
  readonly caps: readonly TotalCap[];
}

/** A page of docs/checks: what it says of the check, and its two examples. */
export interface CheckPage {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly since: string;
  readonly violating: PageExample;
  readonly clean: PageExample;
}

const INDICATOR_COLUMNS: Readonly<Record<string, Exclude<keyof IndicatorSpec, 'kind'>>> = {
  二级指标: 'level2',
  三级指标: 'name',
  指标性质: 'sign',
  度量单位: 'unit',
  年度指标值: 'target',
  实际完成值: 'actual',
  分值: 'weight',
  得分: 'score',
  偏差原因: 'deviation',
  '得分系数(%)': 'coefficient',
};

const FUNDS_COLUMNS: Readonly<Record<string, Exclude<keyof BudgetSpec, 'isTotal'>>> = {
  资金: 'name',
  年初预算数: 'initial',
  全年预算数: 'adjusted',
  全年执行数: 'executed',
  分值: 'weight',
  执行率: 'rate',
  得分: 'score',
};

/** Reads a page of docs/checks as its test needs it. A column that a table lacks is one that the form lacks. */
export function readCheckPage(markdown: string): CheckPage {
  const [head = '', ...sections] = markdown.split(/^## /mu);
  const title = /^# (.+) `([a-z-]+)`$/mu.exec(head);
  const facts = /^级别：(\S+) · 自 (\S+)/mu.exec(head);
  const section = (name: string): PageExample => {
    const text = sections.find((each) => each.startsWith(name));
    if (text === undefined) throw new Error(`no section ${name}`);
    return readExample(text);
  };
  return {
    id: title?.[2] ?? '',
    title: title?.[1] ?? '',
    level: facts?.[1] ?? '',
    since: facts?.[2] ?? '',
    violating: section('会报告'),
    clean: section('不会报告'),
  };
}

function readExample(text: string): PageExample {
  const [first = '', ...others] = text.split(/^### 另一张表/mu);
  return {
    form: readForm(first),
    others: others.map(readForm),
    pack: /^口径：(\S+)$/mu.exec(first)?.[1] ?? 'mof-2020',
    caps: [...first.matchAll(/^总分上限：执行率低于([\d.]+)，最高([\d.]+)$/gmu)].map(([, below = '', highest = '']) => ({
      below,
      highest,
    })),
  };
}

function readForm(text: string): FormSpec {
  const line = (name: string): string | undefined => new RegExp(`^${name}：(.+)$`, 'mu').exec(text)?.[1];
  const total = /^总分：分值(\S+)，得分(\S+)$/mu.exec(text);
  const tables = [...text.matchAll(/(?:^\|.*\|\n)+/gmu)].map((match) => readTable(match[0]));
  const funds = tables.find((table) => table.header[0] === '资金');
  const indicators = tables.find((table) => table.header.includes('三级指标'));
  return {
    ...optional('projectName', line('项目名称')),
    ...optional('narrative', line('实际完成情况')),
    ...optional('explanation', line('原因说明')),
    ...optional('levelPoints', line('产出指标分值')),
    ...(total !== null && { total: { weight: typed(total[1] ?? ''), score: typed(total[2] ?? '') } }),
    ...(funds !== undefined && { budget: funds.rows.map((row) => readRow(row, funds.header, FUNDS_COLUMNS)) }),
    ...(indicators !== undefined && {
      indicators: indicators.rows.map((row) => ({
        weight: null,
        score: null,
        deviation: null,
        ...readRow(row, indicators.header, INDICATOR_COLUMNS),
      })),
    }),
  };
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  const found: Partial<Record<Key, string>> = {};
  if (value !== undefined) found[key] = value;
  return found;
}

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function readTable(text: string): Table {
  const [header = [], , ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim()));
  return { header, rows };
}

function readRow<Key extends string>(
  cells: readonly string[],
  header: readonly string[],
  columns: Readonly<Record<string, Key>>,
): Partial<Record<Key, string>> {
  const row: Partial<Record<Key, string>> = {};
  header.forEach((name, index) => {
    const key = columns[name];
    if (key === undefined) throw new Error(`unknown column ${name}`);
    row[key] = cells[index] ?? '';
  });
  return row;
}

const typed = (text: string): Typed => (text === '—' ? null : text);
