import { readForms } from '../../../src/core/layout';
import { SEED_FORMS, seedSheet } from '../../support/seedForms';

describe.each(SEED_FORMS.map((form, index) => [form.projectName, form, index] as const))('%s', (_, seed, index) => {
  const { forms, notAForm } = readForms(seedSheet(index));
  const form = forms[0]!;

  it('is the one form of its sheet', () => {
    expect(notAForm).toBeNull();
    expect(forms).toHaveLength(1);
    expect(form.area).toEqual({ top: 0, left: 0, bottom: 13 + seed.indicators.length, right: 9 });
  });

  it('says what it is about', () => {
    expect(form).toMatchObject({
      sheet: `表${index + 1}`,
      title: seed.title,
      year: 2020,
      projectName: seed.projectName,
      projectNameCell: { address: 'B3' },
      department: seed.competentDepartment,
      implementingUnit: seed.implementingUnit,
      amountUnit: '万元',
      has: { weight: true, score: true, deviation: true, levels: true },
      unknownColumns: [],
      levelWeights: [],
      explanation: null,
    });
  });

  it('reads the doubled fund cells by the width of their headers', () => {
    expect(
      form.budget.map((row) => [
        row.row,
        row.name,
        row.isTotal,
        row.initial?.text,
        row.adjusted?.text,
        row.executed?.text,
        row.weight?.text,
        row.rate?.text,
        row.score?.text,
      ]),
    ).toEqual(
      seed.budget.map((row, i) => [
        5 + i,
        row.label,
        row.row === 'total',
        row.initial,
        row.adjusted,
        row.executed,
        row.weight,
        row.rate,
        row.score,
      ]),
    );
  });

  it('reads the goals', () => {
    expect(form.goals.map((goal) => [goal.expected?.text, goal.actual?.text])).toEqual([[seed.narrative.goal, seed.narrative.actual]]);
  });

  it('reads every indicator row, in order and under its levels', () => {
    expect(
      form.indicators.map((row) => ({
        level1: row.level1,
        level2: row.level2,
        level3: row.level3,
        target: row.target?.text,
        actual: row.actual?.text,
        weight: row.weight?.text,
        score: row.score?.text,
        deviation: row.deviation?.text,
      })),
    ).toEqual(seed.indicators);
    expect(form.indicators.map((row) => row.row)).toEqual(seed.indicators.map((_row, i) => 13 + i));
  });

  it('tells rows that do not apply from indicators', () => {
    expect(form.indicators.map((row) => row.kind)).toEqual(
      seed.indicators.map((row) => (row.level3 === '/' ? 'placeholder' : 'indicator')),
    );
  });

  it('reads the total', () => {
    expect(form.total).toMatchObject({
      row: 13 + seed.indicators.length,
      label: '总分',
      weight: { text: seed.total.weight },
      score: { text: seed.total.score },
      deviation: { text: seed.total.deviation },
    });
  });
});
