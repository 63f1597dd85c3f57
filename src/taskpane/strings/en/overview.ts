import type { overview as Words } from '../zh-CN/overview';
import { counted } from '../../../core/messages/counted';

/** Words of 总览, in English. */
export const overview: typeof Words = {
  overview: {
    formsHeading: 'Self-evaluation forms',
    year: String,
    total: 'Total',
    rating: 'Rating',
    ratings: { 优: '优 Excellent', 良: '良 Good', 中: '中 Fair', 差: '差 Poor' },
    written: 'written',
    computed: 'computed',
    noTotal: 'No total row',
    totalUndecided: 'cannot be computed: a weight or score needs checking',
    totalAgrees: 'agrees with the calculation',
    arrow: (before, after) => `written ${before}, computed ${after}`,
    empty: 'empty',
    sections: {
      budget: 'Budget execution',
      output: 'Output',
      benefit: 'Benefit',
      satisfaction: 'Satisfaction',
      cost: 'Cost',
      other: 'Indicators',
    },
    sectionsOf: 'Scores by section',
    score: (score, weight) => `${score} / ${weight}`,
    clean: 'No problems found',
    otherSheets: 'Other sheets',
    otherSheetsHint: 'These sheets are not self-evaluation forms and were not checked:',
    sheet: 'Sheet',
  },

  clean: {
    title: 'No problems found',
    checked: (forms, rows, kinds) =>
      `${counted(forms, 'form')} with ${counted(rows, 'indicator row')} checked for ${kinds} kinds of problems: scores and totals, execution rate, sum of weights, deviation reasons, notation of targets and actuals, goals against indicators, and more.`,
    pack: (title) => `Rule pack: ${title}.`,
    limit: 'Whether the data are true, and which score suits a qualitative indicator, remains for you to judge.',
  },
};
