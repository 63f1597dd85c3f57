import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { evaluateWorkbook } from '../../src/core/evaluate';
import {
  addTotals,
  createReportWriter,
  noTotals,
  reportFormats,
  terminalPath,
  terminalText,
  toReport,
  totalsOf,
  toWorkbookReport,
  type FormReport,
  type ReportFormat,
  type WorkbookReport,
} from '../../src/core/report';
import { defaultPack } from '../../src/core/scoring/packs';
import { openSample, STACKED } from '../support/samples';

const CONTROLS = String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`;
const control = new RegExp(`[${CONTROLS}]`, 'u');

/** What somebody might put into a cell or a file name. */
const HOSTILE = '=cmd|\' /C calc\'!A1\n<script>alert(1)</script>"><img src=x onerror=alert(1)> | **b** [x](javascript:alert(1)) `c` \u001b[31m\u009b2J\u202eevil\r,"q";&amp; -1';

function reportOfSample(path: string, name?: string): WorkbookReport {
  return toWorkbookReport(path, evaluateWorkbook(openSample(name).snapshot(), defaultPack), 'zh-CN');
}

/** The report with the hostile text wherever a text comes from a file. */
function poisoned(report: WorkbookReport): WorkbookReport {
  const form = (of: FormReport): FormReport => ({
    ...of,
    sheet: HOSTILE,
    title: HOSTILE,
    projectName: HOSTILE,
    findings: of.findings.map((finding) => ({ ...finding, message: HOSTILE, why: HOSTILE, todo: HOSTILE })),
    dismissed: of.findings.slice(0, 1).map((finding) => ({ ...finding, message: HOSTILE, note: HOSTILE, date: '2021-03-04T05:06:07.000Z' })),
    indicators: of.indicators.map((row) => ({ ...row, level3: HOSTILE, reason: row.reason === null ? null : HOSTILE })),
    suggestedPacks: [{ id: 'hubei', reason: HOSTILE }],
    unknownColumns: [{ header: HOSTILE, cell: 'L3' }],
  });
  return {
    ...report,
    path: HOSTILE,
    forms: report.forms.map(form),
    pack: { id: 'hubei', title: HOSTILE, adjusted: [{ path: HOSTILE, value: HOSTILE }] },
  };
}

const broken: WorkbookReport = { path: HOSTILE, forms: [], error: { code: 'corrupt', message: HOSTILE } };
const plain = [reportOfSample('a.xlsx'), reportOfSample('子/b c.xlsx', STACKED)];
const hostile = [poisoned(reportOfSample('a.xlsx')), broken, { path: 'nothing.xlsx', forms: [] }];

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function write(
  format: ReportFormat,
  workbooks: readonly WorkbookReport[],
  { interrupted = false, hasByteOrderMark = true, linkTo = encoded }: { interrupted?: boolean; hasByteOrderMark?: boolean; linkTo?: (path: string) => string | null } = {},
): string {
  const writer = createReportWriter(format, {
    pack: defaultPack,
    language: 'zh-CN',
    hasByteOrderMark,
    linkTo,
  });
  const parts = workbooks.map((report) => writer.workbook(report)).filter((part) => part !== '');
  const totals = workbooks.map(totalsOf).reduce(addTotals, noTotals);
  const failures = workbooks.filter(({ error }) => error !== undefined);
  return writer.begin() + parts.join(writer.between) + writer.end({ totals, failures, interrupted });
}

describe('JSON', () => {
  it.each([0, 1, 2])('written part by part is the report as a whole: %i workbooks', (count) => {
    const workbooks = plain.slice(0, count);
    expect(write('json', workbooks)).toBe(`${JSON.stringify(toReport(defaultPack, workbooks, 'zh-CN'), null, 2)}\n`);
  });

  it('of a run that was stopped is whole as well, and says so', () => {
    expect(JSON.parse(write('json', plain, { interrupted: true }))).toEqual({ ...toReport(defaultPack, plain, 'zh-CN'), interrupted: true });
  });

  it('by lines has a workbook on each line', () => {
    const lines = write('jsonl', hostile).trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(hostile)));
  });
});

describe('CSV', () => {
  const rows = (text: string): string[][] => {
    const found: string[][] = [[]];
    for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/gu)) {
      found.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
      if (end === '\r\n') found.push([]);
    }
    return found.filter((row) => row.length > 1);
  };

  it('has a row for every finding, every open row and every unreadable file, all with the same columns', () => {
    const [header = [], ...others] = rows(write('csv', hostile, { hasByteOrderMark: false }));
    const forms = hostile.flatMap((report) => report.forms);
    const findings = forms.flatMap((form) => [...form.findings, ...form.dismissed]).length;
    const open = forms.flatMap((form) => form.indicators).filter((row) => row.reason !== null).length;
    expect(others).toHaveLength(findings + open + 1);
    expect(new Set(others.map((row) => row.length))).toEqual(new Set([header.length]));
  });

  it('opens in a spreadsheet without a formula, and keeps the text', () => {
    const fields = rows(write('csv', hostile)).flat();
    expect(fields.filter((field) => /^[\s\0]*[=+\-@＝＋－＠]/u.test(field))).toEqual([]);
    expect(fields).toContain(`'${HOSTILE}`);
  });

  it.each([true, false])('begins with a byte order mark: %s', (hasByteOrderMark) => {
    expect(write('csv', plain, { hasByteOrderMark }).startsWith('\ufeff')).toBe(hasByteOrderMark);
  });

  it('keeps a form without findings', () => {
    const [first] = plain;
    const form = first?.forms[0];
    if (first === undefined || form === undefined) throw new Error('the sample has forms');
    const clean = { ...form, findings: [], indicators: [], verdict: 'pass' as const };
    expect(rows(write('csv', [{ ...first, forms: [clean] }]))).toHaveLength(2);
  });
});

describe('HTML', () => {
  type Node = DefaultTreeAdapterTypes.Node;
  const nodes = (node: Node): Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(nodes) : [])];
  const page = nodes(parse(write('html', hostile)));
  const elements = page.filter((node) => 'tagName' in node);

  it('has no script, no handler and nothing that is loaded', () => {
    expect(elements.filter(({ tagName }) => ['script', 'img', 'link', 'iframe', 'object', 'form', 'base'].includes(tagName))).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs);
    expect(attributes.filter(({ name }) => /^on|^src$|^style$/u.test(name))).toEqual([]);
    expect(attributes.filter(({ name, value }) => name === 'href' && /^[a-z]+:/iu.test(value))).toEqual([]);
    expect(elements.find(({ tagName }) => tagName === 'meta')).toBeDefined();
  });

  it('shows the texts as they are, without control characters', () => {
    const text = page.map((node) => ('value' in node ? node.value : '')).join('');
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).not.toMatch(control);
  });

  it('breaks no level and no address of a cell, however narrow their columns', () => {
    const texts = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(texts).join('') : '');
    const written = nodes(parse(write('html', plain)));
    const whole = written.filter((node) => 'attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes('cell'))).map(texts);
    const { findings } = plain[0]?.forms[0] ?? { findings: [] };
    expect(findings.length).toBeGreaterThan(0);
    expect(whole.slice(0, 2 * findings.length)).toEqual(findings.flatMap(({ cells, level }) => [cells[0], { error: '错误', warning: '提醒', info: '提示' }[level]]));
  });

  it('gives every table a head and links every file', () => {
    expect(elements.filter(({ tagName }) => tagName === 'thead')).toHaveLength(elements.filter(({ tagName }) => tagName === 'table').length);
    const links = nodes(parse(write('html', plain))).flatMap((node) => ('attrs' in node ? node.attrs : [])).filter(({ name }) => name === 'href');
    expect(links.map(({ value }) => value)).toEqual(['#totals', 'a.xlsx', `${encodeURIComponent('子')}/b%20c.xlsx`]);
  });
});

describe('Markdown', () => {
  const lines = write('md', hostile).split('\n');

  it('keeps a row on its line, with the same columns', () => {
    const tables = lines.map((line) => (line.startsWith('|') ? line.replace(/\\./gu, '').split('|').length : null));
    tables.forEach((columns, index) => {
      const before = tables[index - 1] ?? null;
      if (columns !== null && before !== null) expect(columns).toBe(before);
    });
    expect(tables.filter((columns) => columns !== null).length).toBeGreaterThan(10);
  });

  it('lets no text become markup', () => {
    const text = lines.join('\n').replace(/\\./gu, '');
    expect(text).not.toMatch(/<(?:script|img)|\[x\]\(|`c`/u);
    expect(text).not.toMatch(control);
  });
});

describe('SARIF', () => {
  interface Sarif {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string; readonly shortDescription: { readonly text: string } }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }; readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[] }[];
        readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
      }[];
      readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[] }[];
    }[];
  }
  const isSarif = (value: unknown): value is Sarif => typeof value === 'object' && value !== null && 'runs' in value;
  const read = (text: string) => {
    const value: unknown = JSON.parse(text);
    if (!isSarif(value) || value.runs[0] === undefined) throw new Error('not SARIF');
    return { ...value.runs[0], version: value.version, runs: value.runs.length };
  };

  it('has a result for every finding, of a rule that it lists, at an address that is a reference', () => {
    const { version, runs, tool, results, invocations } = read(write('sarif', hostile));
    expect({ version, runs }).toEqual({ version: '2.1.0', runs: 1 });
    const rules = new Set(tool.driver.rules.map(({ id }) => id));
    const forms = hostile.flatMap((report) => report.forms);
    expect(results).toHaveLength(forms.flatMap((form) => [...form.findings, ...form.dismissed]).length);
    for (const { ruleId, level, message, locations } of results) {
      expect(rules.has(ruleId)).toBe(true);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w.~%!'()*/-]+$/u);
      expect(locations[0]?.logicalLocations[0]?.fullyQualifiedName).toMatch(/![A-Z]+\d+$/u);
    }
    expect(invocations).toMatchObject([{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: HOSTILE } }] }]);
  });

  it('suppresses what was dismissed, with the reason', () => {
    const suppressed = read(write('sarif', hostile)).results.flatMap(({ suppressions }) => suppressions ?? []);
    expect(suppressed).toEqual(hostile.flatMap((report) => report.forms).flatMap((form) => form.dismissed).map(({ note }) => ({ kind: 'inSource', justification: note })));
  });

  it('is whole without any workbook', () => {
    expect(read(write('sarif', []))).toMatchObject({ results: [], invocations: [{ executionSuccessful: true }] });
  });
});

describe('text for a terminal', () => {
  it('has no control character but line ends, and no line begun by a cell', () => {
    const text = write('text', hostile);
    expect(text).not.toMatch(control);
    expect(text).toContain('⟨U+001B⟩');
    expect(text).toContain('⟨U+202E⟩');
    expect(text.split('\n').filter((line) => line.startsWith('<script>'))).toEqual([]);
  });

  it.each([
    ['a\nb\tc', 'a b c', 'a⟨U+000A⟩b⟨U+0009⟩c'],
    ['\u001b[2J', '⟨U+001B⟩[2J', '⟨U+001B⟩[2J'],
    ['\u009b31m', '⟨U+009B⟩31m', '⟨U+009B⟩31m'],
    ['\u202egnp.xlsx', '⟨U+202E⟩gnp.xlsx', '⟨U+202E⟩gnp.xlsx'],
    ['满意度（%）', '满意度（%）', '满意度（%）'],
  ])('%j', (given, asText, asPath) => {
    expect([terminalText(given), terminalPath(given)]).toEqual([asText, asPath]);
  });

  it('lists what was dismissed with its reason, and does not count it', () => {
    const report: WorkbookReport = { ...plain[0], path: 'a.xlsx', forms: (plain[0]?.forms ?? []).map((form) => ({ ...form, findings: [], dismissed: form.findings.map((finding) => ({ ...finding, note: '已核实', date: '2021-03-04' })) })) };
    const text = write('text', [report]);
    expect(text).toContain('已忽略：2021-03-04 已核实');
    expect(text).toContain('0处错误');
  });
});

describe('files that nothing can be linked to', () => {
  const linkTo = () => null;

  it.each(['html', 'md'] as const)('are named without a link in %s', (format) => {
    const text = write(format, plain, { linkTo });
    expect(text).toMatch(/子\/b.*c\\?\.xlsx/u);
    expect(text).not.toMatch(/href="(?!#)|\]\(/u);
  });

  it('are named by their path in SARIF, in results and in failures', () => {
    const text = write('sarif', [...plain, { path: '坏 1.xlsx', forms: [], error: { code: 'corrupt', message: '坏' } }], { linkTo });
    const addresses = Array.from(text.matchAll(/"uri":"([^"]*)"/gu), ([, uri]) => uri);
    expect(new Set(addresses)).toEqual(new Set(['a.xlsx', '子/b c.xlsx', '坏 1.xlsx'].map(encodeURI)));
  });
});

it.each(reportFormats)('%s gives the same text twice, and says that a run was stopped unless it is a list', (format) => {
  expect(write(format, plain)).toBe(write(format, plain));
  const isList = format === 'csv' || format === 'jsonl';
  expect(write(format, plain, { interrupted: true }) === write(format, plain)).toBe(isList);
});
