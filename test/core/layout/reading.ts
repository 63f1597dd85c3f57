import type { Form, FormCell } from '../../../src/core/form/form';
import { readForms } from '../../../src/core/layout';
import type { SheetSnapshot } from '../../../src/core/form/snapshot';

const text = (cell: FormCell | null): string | null => cell?.text ?? null;

/** What a form says, without where it says it: equal for one form however it is laid out. */
export function readingOf(form: Form) {
  return {
    title: form.title,
    year: form.year,
    projectName: form.projectName,
    department: form.department,
    implementingUnit: form.implementingUnit,
    amountUnit: form.amountUnit,
    budget: form.budget.map((row) => ({
      name: row.name,
      isTotal: row.isTotal,
      cells: [row.initial, row.adjusted, row.executed, row.weight, row.rate, row.score, row.deviation].map(text),
    })),
    goals: form.goals.map((goal) => [text(goal.expected), text(goal.actual)]),
    indicators: form.indicators.map((row) => ({
      kind: row.kind,
      levels: [row.level1, row.level2, row.level3],
      sign: text(row.sign),
      unit: text(row.unit),
      target: text(row.target),
      initialTarget: text(row.initialTarget),
      actual: text(row.actual),
      weight: text(row.weight),
      score: text(row.score),
      deviation: text(row.deviation),
      coefficient: text(row.coefficient),
      rule: text(row.rule),
    })),
    total:
      form.total === null
        ? null
        : { label: form.total.label, cells: [form.total.weight, form.total.score, form.total.deviation].map(text) },
    has: form.has,
    levelWeights: form.levelWeights.map(({ level, name, points, rows }) => ({ level, name, points, rows: rows.length })),
    unknownColumns: form.unknownColumns.map((column) => column.header),
    explanation: text(form.explanation),
  };
}

/** What the forms of a sheet say, in an order that does not depend on where they stand. */
export function readingsOf(sheet: SheetSnapshot) {
  return inOrder(readForms(sheet).forms.map(readingOf));
}

/** Readings sorted by what they say. */
export function inOrder<T>(readings: readonly T[]): T[] {
  return [...readings].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** An indicator row in short: levels, then the cells that are there as `field=text`. */
export function shortRows(form: Form): string[] {
  return form.indicators.map((row) => {
    const fields = ['sign', 'target', 'initialTarget', 'unit', 'actual', 'actualUnit', 'weight', 'score', 'coefficient', 'rule', 'deviation'] as const;
    const cells = fields.flatMap((field) => (row[field] === null || row[field].text === '' ? [] : [`${field}=${row[field].text}`]));
    return [row.kind === 'indicator' ? '' : row.kind, [row.level1, row.level2, row.level3].join('/'), ...cells]
      .filter((part) => part !== '')
      .join(' ');
  });
}
