import type { FormContent } from '../../src/core/template';
import type { SeedForm } from './seedForms';

/** What a seed form says. */
export function contentOf(form: SeedForm): FormContent {
  if (form.amountUnit !== '万元') throw new RangeError(`another unit: ${form.amountUnit}`);
  return {
    title: form.title,
    year: form.year,
    projectName: form.projectName,
    department: form.competentDepartment,
    implementingUnit: form.implementingUnit,
    amountUnit: form.amountUnit,
    funds: form.budget.map((row) => ({ ...row, name: row.label })),
    goals: [{ expected: form.narrative.goal, actual: form.narrative.actual }],
    indicators: form.indicators.map((row) => ({ ...row, sign: '', unit: '' })),
    total: form.total,
    explanation: null,
  };
}
