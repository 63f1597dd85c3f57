import type { Finding } from '../checks/finding';
import type { IndicatorRow } from '../form/form';
import type { WorkbookEvaluation } from '../scoring/evaluation';
import type { Choices, Dismissal, RowReading } from './choices';
import { dismissalOf, isSameDismissal, type PlacedFinding } from './dismissals';
import { decisionOf, matchReadings } from './readings';

type Forms = Pick<WorkbookEvaluation, 'forms'>;

/** The choices with one finding more set aside (忽略并注明); `null` when it is none of the evaluation's. */
export function withDismissal(
  choices: Choices,
  evaluation: Forms,
  finding: Finding,
  noted: Pick<Dismissal, 'note' | 'date'>,
): Choices | null {
  const dismissal = dismissalOf(allFindings(evaluation), finding, noted);
  if (dismissal === null) return null;
  const others = choices.dismissals.filter((each) => !isSameDismissal(each, dismissal));
  return { ...choices, dismissals: [...others, dismissal] };
}

/** The choices without a dismissal: the finding comes back. */
export function withoutDismissal(choices: Choices, dismissal: Dismissal): Choices {
  return { ...choices, dismissals: choices.dismissals.filter((each) => !isSameDismissal(each, dismissal)) };
}

/**
 * The choices with a row read in another way, or, with `null`, undecided again.
 * @returns `null` when the row is none of the evaluation's
 */
export function withReading(
  choices: Choices,
  evaluation: Forms,
  row: IndicatorRow,
  reading: RowReading | null,
): Choices | null {
  const forms = evaluation.forms.map(({ form }) => form);
  if (!forms.some(({ indicators }) => indicators.includes(row))) return null;
  const former = matchReadings(forms, choices.readings).get(row);
  const decision = reading === null ? null : decisionOf(forms, row, reading);
  const others = choices.readings.filter((each) => each !== former);
  return { ...choices, readings: decision === null ? others : [...others, decision] };
}

function allFindings({ forms }: Forms): readonly PlacedFinding[] {
  return forms.flatMap(({ form: { sheet }, findings, dismissed }) =>
    [...findings, ...dismissed.map(({ finding }) => finding)].map((finding) => ({ sheet, finding })),
  );
}
