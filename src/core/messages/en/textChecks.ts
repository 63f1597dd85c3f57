import type { Messages } from '../table';

/** What the checks of texts, and of cells that were not understood, say in English. */
export const textChecks = {
  'narrative-vs-indicator': {
    title: 'Text and indicator differ',
    variants: {
      default: {
        message: 'The text says “{stated}”; the actual of the indicator “{label}” is {actual}.',
        why: 'One thing should have one number in one form.',
        todo: 'Check which number is right and correct the other.',
      },
    },
  },
  'narrative-copied': {
    title: 'Text seems copied from another form',
    variants: {
      default: {
        message: 'The text repeats that of “{other}” ({sheet}!{cell}); “{strangers}” is no indicator of this form.',
        why: 'These numbers belong to indicators of the other form and to none of this one: the text may have been copied and not changed.',
        todo: 'Describe what this project achieved.',
      },
    },
  },
  'target-not-understood': {
    title: 'Target not understood',
    variants: {
      default: {
        message: 'Of the target of “{label}” only “{understood}” was understood, not “{rest}”.',
        why: 'A target that is not understood is not used in calculations; a person scores the row.',
        todo: 'Correct a slip of the pen; if the wording is right, check the score yourself.',
      },
      nothing: {
        message: 'The target “{rest}” of “{label}” was not understood.',
        why: 'A target that is not understood is not used in calculations; a person scores the row.',
        todo: 'Correct a slip of the pen; if the wording is right, check the score yourself.',
      },
      approximate: {
        message: 'The target “{text}” of “{label}” is approximate.',
        why: 'It does not say how far off still counts as reached, so it is not used in calculations; a person scores the row.',
        todo: 'Write the exact number; where some deviation is allowed, write “50±5个” or “45-55个”.',
      },
    },
  },
  'actual-not-understood': {
    title: 'Actual not understood',
    variants: {
      default: {
        message: 'Of the actual of “{label}” only “{understood}” was understood, not “{rest}”.',
        why: 'An actual that is not understood is not used in calculations; a person scores the row.',
        todo: 'Correct a slip of the pen; if the wording is right, check the score yourself.',
      },
      nothing: {
        message: 'The actual “{rest}” of “{label}” was not understood.',
        why: 'An actual that is not understood is not used in calculations; a person scores the row.',
        todo: 'Correct a slip of the pen; if the wording is right, check the score yourself.',
      },
      approximate: {
        message: 'The actual “{text}” of “{label}” is approximate.',
        why: 'Without the exact number it cannot be compared with the target, so it is not used in calculations; a person scores the row.',
        todo: 'Write the exact number that was reached.',
      },
    },
  },
  'actual-missing': {
    title: 'Actual missing',
    variants: {
      default: {
        message: '“{label}” has the target {target} but no actual.',
        why: 'Without an actual nobody can say whether the target was reached, and no score follows.',
        todo: 'Enter the actual; if nothing was done this year, say so.',
      },
    },
  },
  'kind-mismatch': {
    title: 'A word against a number',
    variants: {
      default: {
        message: 'The target of “{label}” is “{target}” and its actual “{actual}”: a word against a number; only the range of the score is checked.',
        why: 'A word cannot be divided by a percentage; a person scores the row within its tier.',
        todo: 'Better write the actual in words that answer the target.',
      },
      'word-actual': {
        message: 'The target of “{label}” is “{target}” and its actual the word “{actual}”; only the range of the score is checked.',
        why: 'A word cannot be divided by a percentage; a person scores the row.',
        todo: 'Better write the actual as a percentage.',
      },
      undecided: {
        message: 'Target “{target}” and actual “{actual}” of “{label}” are of different kinds and cannot be compared.',
        why: 'Between numbers, dates and words there is no rate.',
        todo: 'Check both cells so that they can be compared; a person scores the row.',
      },
    },
  },
  'unit-mismatch': {
    title: 'Units differ',
    variants: {
      default: {
        message: 'Target “{target}” and actual “{actual}” of “{label}” have different units that cannot be converted.',
        why: 'Two numbers in different units cannot be compared.',
        todo: 'Write both cells in the same unit.',
      },
      'left-out': {
        message: '“{bare}” of “{label}” has no unit and may be in another one: the target is “{target}”, the actual “{actual}”.',
        why: 'In one unit the two numbers are hundreds of times apart; in another they are close. Nobody can be sure, so nothing is scored.',
        todo: 'Write the unit in both cells.',
      },
    },
  },
  'points-as-targets': {
    title: 'Targets look like points',
    variants: {
      default: {
        message: 'All targets are numbers without a unit and make exactly {added}: points may have been typed in place of targets.',
        why: 'The form has no weights; a target says what amount, share or date is to be reached.',
        todo: 'Check the target column and enter the real targets and actuals.',
      },
    },
  },
  'year-mismatch': {
    title: 'Date of another year',
    variants: {
      default: {
        message: '“{label}” says “{text}”; the form is for {year}.',
        why: 'A date of another year is often left over from last year’s form.',
        todo: 'Check the year; for a project of several years nothing needs to be changed.',
      },
    },
  },
  'template-text-left': {
    title: 'Template text left',
    variants: {
      default: {
        message: '“{label}” still holds the template’s hint “{text}”.',
        why: 'Hints are to be replaced by what is so.',
        todo: 'Fill in the cell, or delete the hint.',
      },
    },
  },
} satisfies Partial<Messages['checks']>;
