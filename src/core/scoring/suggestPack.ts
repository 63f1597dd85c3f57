import type { Form } from '../form/form';
import { Big, plain } from './decimal';
import type { BudgetEvaluation, PackSuggestion } from './evaluation';
import type { RulePack } from './rulePack';

/** Points for the funds under the Hubei pack. */
const HUBEI_BUDGET = new Big(20);

/** A form with these columns and without a row-wise sum of levels comes from the platform that Sichuan uses. */
const needsSignColumns = (form: Form): boolean =>
  form.indicators.some((row) => row.sign !== null) && form.indicators.some((row) => row.unit !== null);

/**
 * Rule packs (口径包) that a form's own points and headers speak for. The pack in force is not suggested again, and
 * nothing is switched: a person chooses.
 */
export function suggestPacks(
  form: Form,
  budget: readonly BudgetEvaluation[],
  pack: RulePack,
): readonly PackSuggestion[] {
  const points = budget.find((line) => line.row.isTotal)?.weight ?? null;
  const found: PackSuggestion[] = [];
  if (!form.has.score && !form.has.weight && form.indicators.length > 0) {
    found.push({ pack: 'transfer', code: 'no-scores', args: {} });
  }
  if (points?.eq(HUBEI_BUDGET) === true) {
    found.push({ pack: 'hubei', code: 'budget-points', args: { points: plain(points) } });
  } else if (form.has.score && !form.has.deviation && form.explanation !== null) {
    found.push({ pack: 'hubei', code: 'form-explanation', args: {} });
  }
  if (form.indicators.some((row) => row.coefficient !== null)) {
    found.push({ pack: 'chongqing', code: 'coefficient', args: {} });
  } else if (form.has.levels && needsSignColumns(form)) {
    found.push({ pack: 'sichuan-dept', code: 'sign-columns', args: {} });
  }
  return found.filter((suggestion) => suggestion.pack !== pack.id);
}
