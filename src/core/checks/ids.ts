/** Stable ids of all checks, in the order in which a reviewer would look. */
export const checkIds = [
  'deviation-reason-missing',
  'over-achievement-unexplained',
  'score-mismatch',
  'score-exceeds-weight',
  'score-missing',
  'score-outside-band',
  'target-missed-full-score',
  'execution-rate-mismatch',
  'budget-score-mismatch',
  'over-budget',
  'funds-parts-mismatch',
  'weight-sum',
  'total-mismatch',
  'cost-vs-executed',
  'narrative-vs-indicator',
  'narrative-copied',
  'target-not-understood',
  'actual-not-understood',
  'actual-missing',
  'kind-mismatch',
  'unit-mismatch',
  'template-text-left',
] as const;

export type CheckId = (typeof checkIds)[number];
