import type { WorkbookEvaluation } from '../../core/scoring/evaluation';
import type { CheckOutcome } from '../../usecases';
import type { Tally } from '../parts/Counts';
import type { Strings } from '../strings';

export type Standing = 'empty-workbook' | 'no-form' | 'errors' | 'attention' | 'incomplete' | 'pass';

/** The whole workbook in one look. */
export interface Summary extends Tally {
  readonly standing: Standing;
  readonly forms: number;
}

export function summarise({ forms, notForms, failures }: WorkbookEvaluation): Summary {
  const tally = { error: 0, warning: 0, info: 0, undetermined: 0 };
  for (const { counts, undeterminedCount } of forms) {
    tally.error += counts.error;
    tally.warning += counts.warning;
    tally.info += counts.info;
    tally.undetermined += undeterminedCount;
  }
  return { ...tally, forms: forms.length, standing: standingOf() };

  function standingOf(): Standing {
    if (forms.length === 0) return notForms.every(({ reason }) => reason === 'empty') ? 'empty-workbook' : 'no-form';
    if (tally.error > 0) return 'errors';
    if (tally.warning > 0 || tally.undetermined > 0) return 'attention';
    return failures.length > 0 ? 'incomplete' : 'pass';
  }
}

/** The verdict as a person reads it: what it comes to, and the counts (`4张自评表 · 3处错误 · …`). */
export interface VerdictWords {
  readonly headline: string;
  /** Empty where there is no form. */
  readonly counts: readonly string[];
}

export function wordVerdict(outcome: CheckOutcome, { verdict }: Strings): VerdictWords {
  const { standing, forms, ...tally } = summarise(outcome.evaluation);
  switch (standing) {
    case 'empty-workbook':
      return { headline: verdict.emptyWorkbook, counts: [] };
    case 'no-form':
      return { headline: verdict.noForm, counts: [] };
    case 'errors':
    case 'attention':
    case 'incomplete':
    case 'pass':
      return {
        headline: verdict[standing],
        counts: [
          verdict.forms(forms),
          ...(['error', 'warning', 'undetermined', 'info'] as const)
            .filter((key) => tally[key] > 0 || key === 'error')
            .map((key) => verdict[key](tally[key])),
        ],
      };
  }
}
