/** What a row's numbers come to; each has a sentence with which a draft begins. */
export type SituationCode =
  /** below a target of which more is better, or of which it is not known */
  | 'short'
  /** above such a target */
  | 'over'
  /** above a ceiling (≤) */
  | 'exceeded'
  /** above a ceiling that is an amount of money */
  | 'over-budget'
  /** below a ceiling, or below a target that is to be met exactly */
  | 'below-ceiling'
  /** outside a range, or farther from the target than is allowed */
  | 'outside'
  /** after a deadline; `{delay}` says by how much */
  | 'late'
  /** after a deadline, by how much is not known */
  | 'late-somehow'
  /** a word against a word, with a score below the weight */
  | 'quality-short'
  /** a word against a word, to be described */
  | 'quality'
  /** numbers that cannot be compared, with a score below the weight */
  | 'scored-short'
  /** numbers that cannot be compared, or that are equal */
  | 'plain'
  /** funds not wholly executed */
  | 'unexecuted'
  /** funds executed beyond the budget */
  | 'overspent'
  /** a budget raised during the year */
  | 'budget-raised'
  /** a budget cut during the year */
  | 'budget-cut';

/** What a person is asked to fill in after the sentence; each holds {@link GAP} where text is to come. */
export type QuestionCode = 'reason' | 'quality' | 'budget-change';

/** What there is to say about a reason, gently. */
export type RemarkCode = 'no-reason' | 'gaps' | 'short' | 'repeated' | 'other-number';

/** Stands in a draft where a person is to write. */
export const GAP = '____';

/** All words of drafts and remarks in one language; places in braces are filled from the row. */
export interface ReasonWords {
  readonly situations: Readonly<Record<SituationCode, string>>;
  readonly questions: Readonly<Record<QuestionCode, string>>;
  /** How far the actual is from the target, alone. */
  readonly deviations: { readonly above: string; readonly below: string; readonly late: string };
  /** Before the sentence of a row, where a text speaks of several. */
  readonly rowLabel: string;
  readonly days: string;
  readonly months: string;
  readonly remarks: Readonly<Record<RemarkCode, string>>;
}
