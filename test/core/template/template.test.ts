import type { CheckId } from '../../../src/core/checks/ids';
import { evaluateWorkbook } from '../../../src/core/evaluate';
import { toFormReport } from '../../../src/core/report';
import { defaultPack, rulePacks } from '../../../src/core/scoring/packs';
import type { RulePack } from '../../../src/core/scoring/rulePack';
import {
  blankForm,
  columnsFor,
  defaultStructure,
  formDesign,
  OFFICIAL_COLUMNS,
  unsharedLevels,
  type BlankForm,
  type FormContent,
} from '../../../src/core/template';
import { readDesigns } from '../../support/designSnapshot';
import { contentOf } from '../../support/seedContent';
import { SEED_FORMS, seedWorkbook } from '../../support/seedForms';

const blank = (pack: RulePack): BlankForm => ({
  year: 2024,
  projectName: '图书馆开放',
  department: '文化和旅游局',
  implementingUnit: '市图书馆',
  amountUnit: '元',
  structure: defaultStructure(pack),
});

/** The one form that is read on the sheet of a content. */
async function read(content: FormContent, columns = columnsFor(content), pack: RulePack = defaultPack) {
  const { forms, notForms } = evaluateWorkbook(await readDesigns(formDesign(content, { name: '表', columns })), pack);
  expect(notForms).toEqual([]);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

const numbers = (texts: readonly (string | undefined)[]) => texts.map(Number).reduce((sum, each) => sum + each, 0);

describe.each(rulePacks.flatMap((pack) => [false, true].map((splits) => [pack.id, splits, pack] as const)))('a blank form of %s, target apart: %s', (_, splits, pack) => {
  const { content, columns } = blankForm(blank(pack), pack, splits);

  test('is read back row by row, without a complaint', async () => {
    const { form, findings } = await read(content, columns, pack);
    expect(form).toMatchObject({ year: 2024, projectName: '图书馆开放', department: '文化和旅游局', implementingUnit: '市图书馆', amountUnit: '元', unknownColumns: [] });
    expect(form.indicators.map(({ level1, level2 }) => ({ level1, level2 }))).toEqual(content.indicators.map(({ level1, level2 }) => ({ level1, level2 })));
    expect(form.indicators.map(({ weight }) => weight?.text ?? '')).toEqual(content.indicators.map(({ weight }) => weight));
    expect(form.indicators.every(({ sign, unit }) => (sign !== null && unit !== null) === splits)).toBe(true);
    expect(form.budget.map(({ name }) => name)).toEqual(content.funds.map(({ name }) => name));
    expect(form.goals).toHaveLength(1);
    expect(form.has).toMatchObject({ score: pack.hasScores, weight: pack.hasScores, deviation: pack.explanation.scope === 'row' });
    expect(form.explanation !== null).toBe(pack.explanation.scope === 'form');
    expect(findings).toEqual([]);
  });

  test('has all the points that the pack gives out', () => {
    if (!pack.hasScores) {
      expect(content.indicators.map(({ weight }) => weight).join('')).toBe('');
      return;
    }
    expect(numbers([pack.budget.weight, ...content.indicators.map(({ weight }) => weight)])).toBe(Number(pack.total.weight));
    expect(unsharedLevels(blank(pack).structure, pack)).toEqual([]);
  });
});

test('points are shared out within their level, the larger parts first', () => {
  const structure = [
    { level1: '产出指标', level2: '数量指标', rows: 3 },
    { level1: '效益指标', level2: '社会效益指标', rows: 0 },
    { level1: '满意度指标', level2: '服务对象满意度指标', rows: 1 },
  ];
  const { content } = blankForm({ ...blank(defaultPack), structure }, defaultPack, false);
  expect(content.indicators.map(({ level2, weight }) => [level2, weight])).toEqual([
    ['数量指标', '17'], ['数量指标', '17'], ['数量指标', '16'], ['服务对象满意度指标', '10'],
  ]);
  expect(unsharedLevels(structure, defaultPack)).toEqual(['效益']);
});

describe('a form that is filled in', () => {
  const expected = evaluateWorkbook(seedWorkbook(), defaultPack);

  test.each(SEED_FORMS.map((form, index) => [form.projectName, index] as const))('%s: the same scores and findings as in its own layout', async (_, index) => {
    const evaluation = await read(contentOf(SEED_FORMS[index]!));
    const [ours, theirs] = [evaluation, expected.forms[index]!].map((form) => toFormReport(form, 'zh-CN'));
    const rows = (report: typeof ours) => report!.indicators.map(({ level1, level2, level3, outcome, reason, target, actual, weight, score, deviation }) => {
      const texts = [target, actual, weight, score, deviation].map((cell) => cell?.text);
      return { level1, level2, level3, outcome, reason, texts, computed: score?.computed, basis: score?.basis };
    });
    expect(rows(ours)).toEqual(rows(theirs));
    expect(ours!.budget.map(({ name, rate, score }) => [name, rate?.computed, score?.computed])).toEqual(theirs!.budget.map(({ name, rate, score }) => [name, rate?.computed, score?.computed]));
    // What is compared between forms needs the other forms beside it.
    const alone = (checks: readonly { check: string }[]) => checks.map(({ check }) => check).filter((check) => check !== ('narrative-copied' satisfies CheckId)).sort();
    expect(alone(ours!.findings)).toEqual(alone(theirs!.findings));
    expect(ours!.rating).toBe(theirs!.rating);
  });

  test('sign, number and unit in columns of their own mean the same', async () => {
    const content = contentOf(SEED_FORMS[0]!);
    const apart = { ...content, indicators: [{ ...content.indicators[1]!, target: '2', sign: '≥', unit: '次', actual: '1', weight: '10' }] };
    const { indicators } = await read(apart);
    expect(indicators[0]!.computed?.toString()).toBe('5');
  });

  test('texts that look like formulas stay texts, and a text of its own stays whole', async () => {
    const content = contentOf(SEED_FORMS[0]!);
    const first = { ...content.indicators[0]!, target: '=12月', actual: '+5', deviation: '=HYPERLINK("x")' };
    const snapshot = await readDesigns(formDesign({ ...content, indicators: [first] }, { name: '表', columns: OFFICIAL_COLUMNS }));
    const texts = snapshot.sheets[0]!.texts.flat();
    expect(texts).toEqual(expect.arrayContaining(['=12月', '+5', '=HYPERLINK("x")']));
    expect(snapshot.sheets[0]!.formulas.flat().every((formula) => formula === null)).toBe(true);
  });

  test('prints on one page of A4 and is never taken for a sheet of ours', () => {
    const design = formDesign(contentOf(SEED_FORMS[0]!), { name: '表', columns: OFFICIAL_COLUMNS });
    expect(design).toMatchObject({ role: null, print: { orientation: 'portrait', pagesTall: 1 } });
    const cells = design.cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(cells).size).toBe(cells.length);
  });

  test('a score may be no higher than the weight of its row, and may be typed all the same', () => {
    const { inputRules } = formDesign(contentOf(SEED_FORMS[0]!), { name: '表', columns: OFFICIAL_COLUMNS });
    const bounds = inputRules.flatMap(({ allowed }) => (allowed.kind === 'number' ? [allowed.to] : []));
    expect(bounds).toEqual([100, ...SEED_FORMS[0]!.indicators.map(({ weight }) => Number(weight) || 100)]);
  });
});

test('a form without funds, goals and year is read back without them', async () => {
  const content = { ...contentOf(SEED_FORMS[0]!), funds: [], goals: [], year: null };
  const { form } = await read(content);
  expect(form).toMatchObject({ year: null, budget: [], goals: [], projectName: content.projectName });
  expect(form.indicators).toHaveLength(content.indicators.length);
});

test('rows before any level that has points get none', () => {
  const structure = [
    { level1: '自定指标', level2: '自定', rows: 1 },
    { level1: '产出指标', level2: '数量指标', rows: 2 },
  ];
  const { content } = blankForm({ ...blank(defaultPack), structure }, defaultPack, false);
  expect(content.indicators.map(({ weight }) => weight)).toEqual(['', '25', '25']);
});

test('where a pack gives no points, none are missing', () => {
  const pack = rulePacks.find(({ hasScores }) => !hasScores)!;
  expect(unsharedLevels([], pack)).toEqual([]);
  expect(unsharedLevels([], defaultPack)).not.toEqual([]);
});
