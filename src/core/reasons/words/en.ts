import { GAP, type ReasonWords } from './table';

/** Drafts and remarks in English. */
export const en: ReasonWords = {
  situations: {
    short: 'Target {target}, actual {actual}: {percent} below the target.',
    over: 'Target {target}, actual {actual}: {percent} above the target.',
    exceeded: 'Target {target}, actual {actual}: {percent} above the limit.',
    'over-budget': 'Target {target}, actual {actual}: {amount} ({percent}) over budget.',
    'below-ceiling': 'Target {target}, actual {actual}: {percent} below the target.',
    outside: 'Target {target}, actual {actual}: outside the permitted range.',
    late: 'Target {target}, actual {actual}: {delay} late.',
    'late-somehow': 'Target {target}, actual {actual}: late.',
    'quality-short': 'Target “{target}”, actual “{actual}”: scored {score} of {weight}.',
    quality: 'Target “{target}”, actual “{actual}”.',
    'scored-short': 'Target {target}, actual {actual}: scored {score} of {weight}.',
    plain: 'Target {target}, actual {actual}.',
    unexecuted: 'Budget {budget}, executed {executed}: execution rate {rate}, {amount} not executed.',
    overspent: 'Budget {budget}, executed {executed}: execution rate {rate}, {amount} overspent.',
    'budget-raised': 'Initial budget {initial}, adjusted {adjusted}: raised by {amount} ({percent}).',
    'budget-cut': 'Initial budget {initial}, adjusted {adjusted}: cut by {amount} ({percent}).',
  },
  questions: {
    reason: `Reason: ${GAP}; improvement: ${GAP}.`,
    quality: `Result: ${GAP}; why this score: ${GAP}.`,
    'budget-change': `Why it was changed: ${GAP}; approved by: ${GAP}.`,
  },
  deviations: { above: '{percent} above', below: '{percent} below', late: '{delay} late' },
  rowLabel: '“{label}”: ',
  days: '{count} {count|day|days}',
  months: '{count} {count|month|months}',
  remarks: {
    'no-reason': '“/”, “—”, “无” and 0 are not reasons.',
    gaps: 'There are gaps left: fill in the reason and the improvement, or delete what stays empty.',
    short: 'This is very short: a reader will ask for the exact cause and what is to be done.',
    repeated: 'The same as the text of “{label}” ({cell}); if the two rows have different causes, write each one.',
    'other-number': '“{claim}” in the text does not fit the numbers of the row (target {target}, actual {actual}): was it copied from elsewhere?',
  },
};
