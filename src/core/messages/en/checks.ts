import type { Messages } from '../table';
import { textChecks } from './textChecks';

/** What each check says in English (问题 / 原因 / 怎么改). */
export const checks: Messages['checks'] = {
  'deviation-reason-missing': {
    title: 'Deviation reason missing',
    variants: {
      default: {
        message: '“{label}” scores {score}, below its weight of {weight}, and no reason is given.',
        why: 'Target {target}, actual {actual}. Every indicator below full marks needs a reason and a remedy; “/”, “无”, “0” or a blank is none.',
        todo: 'Write in the deviation cell why the target was missed and what will be done.',
      },
      missed: {
        message: '“{label}” missed its target and no reason is given.',
        why: 'Target {target}, actual {actual}. A missed indicator needs a reason and a remedy; “/”, “无”, “0” or a blank is none.',
        todo: 'Write in the deviation cell why the target was missed and what will be done.',
      },
    },
  },
  'over-achievement-unexplained': {
    title: 'Over-achievement not explained',
    variants: {
      default: {
        message: '“{label}” is {percent}% above its target and no reason is given.',
        why: 'Target {target}, actual {actual}. From {limit}% above the target on, reviewers ask whether more was done or the target was set too low.',
        todo: 'Write in the deviation cell why the target was exceeded; if it was set too low, say how targets will be set better.',
      },
      'direction-open': {
        message: '“{label}” is {percent}% above its target, the target gives no direction, and no reason is given.',
        why: 'The target {target} has neither “≥” nor “≤”; the actual is {actual}. Read as “more is better” it scores {forward}, as “less is better” {reverse}. Which one a cost indicator means is not for the program to decide.',
        todo: 'Settle the direction first (put “≥” or “≤” before the target), then write the reason in the deviation cell.',
      },
    },
  },
  'score-mismatch': {
    title: 'Score does not follow from the numbers',
    variants: {
      default: {
        message: '“{label}” is given {written}; the numbers make {computed}.',
        why: 'Target {target}, actual {actual}, weight {weight}.',
        todo: 'Change the score to {computed}, or check target and actual.',
      },
      'above-weight': {
        message: '“{label}” is given {written}, above its weight of {weight}; the numbers make {computed}.',
        why: 'Target {target}, actual {actual}, weight {weight}.',
        todo: 'Change the score to {computed}, or check whether the weight is wrong.',
      },
    },
  },
  'score-exceeds-weight': {
    title: 'Score above weight',
    variants: {
      default: {
        message: '“{label}” scores {written}, above its weight of {weight}.',
        why: 'No score may exceed its weight.',
        todo: 'Check score and weight and correct the wrong one.',
      },
    },
  },
  'score-missing': {
    title: 'Score missing',
    variants: {
      default: {
        message: '“{label}” has no score; the numbers make {computed}.',
        why: 'A row with a weight ({weight}) and an actual needs a score.',
        todo: 'Enter the score {computed}.',
      },
      funds: {
        message: '“{label}” has no budget score; the amounts make {computed}.',
        why: 'The execution rate is scored, and its score counts in the total.',
        todo: 'Enter the score {computed}.',
      },
      total: {
        message: '“{label}” is blank; the scores make {computed}.',
        why: 'The total is the sum of the budget score and the indicators’ scores.',
        todo: 'Enter the total {computed}.',
      },
      'by-hand': {
        message: '“{label}” has no score.',
        why: 'A row with a weight ({weight}) and an actual needs a score; this one is for a person to judge.',
        todo: 'Enter a score by the scoring standard.',
      },
      'not-a-number': {
        message: 'The score “{text}” of “{label}” is not a number.',
        why: 'Scores are added up and must be numbers.',
        todo: 'Enter the score as a number.',
      },
      'not-calculated': {
        message: 'The score of “{label}” is a formula, and the file does not hold its result.',
        why: 'Without a result it cannot be checked.',
        todo: 'Open the file in Excel or WPS, recalculate, save, and check again.',
      },
    },
  },
  'score-outside-band': {
    title: 'Qualitative score outside its band',
    variants: {
      default: {
        message: '“{label}” is reported as “{actual}”, which scores {low} to {high}; {written} is given.',
        why: 'Qualitative indicators are scored in three tiers, each with its range.',
        todo: 'Move the score into the range, or correct the wording of the actual.',
      },
    },
  },
  'coefficient-mismatch': {
    title: 'Score does not follow from the coefficient',
    variants: {
      default: {
        message: '“{label}” has a coefficient of {coefficient}% and a weight of {weight}, which makes {product}; {written} is given.',
        why: 'In this form a score is the weight times the score coefficient.',
        todo: 'Check coefficient and score.',
      },
    },
  },
  'target-missed-full-score': {
    title: 'Target missed, full score',
    variants: {
      default: {
        message: '“{label}” missed its target and still has the full {weight}.',
        why: 'Target {target}, actual {actual}.',
        todo: 'Reduce the score and give the reason, or check the actual.',
      },
    },
  },
  'execution-rate-mismatch': {
    title: 'Execution rate does not follow from the amounts',
    variants: {
      default: {
        message: 'The execution rate of “{label}” is given as {written}; the amounts make {computed}.',
        why: 'Rate = executed {executed} ÷ budget {budget} = {computed}.',
        todo: 'Check budget and executed amount, then correct the rate.',
      },
    },
  },
  'budget-score-mismatch': {
    title: 'Budget score does not follow from the amounts',
    variants: {
      default: {
        message: 'The budget score of “{label}” is given as {written}; the amounts make {computed}.',
        why: 'Score = executed {executed} ÷ budget {budget} × {weight}, at most {weight}.',
        todo: 'Change the score to {computed}, or check budget and executed amount.',
      },
    },
  },
  'over-budget': {
    title: 'Executed above budget',
    variants: {
      default: {
        message: '“{label}”: {executed} executed exceeds the budget of {budget} by {over}.',
        why: 'Nothing may be spent above the adjusted budget; usually the budget was not brought up to date, or the executed amount is wrong.',
        todo: 'Check both numbers; if funds were added during the year, enter the adjusted budget.',
      },
    },
  },
  'funds-parts-mismatch': {
    title: 'Parts of the funds do not add up',
    variants: {
      initial: {
        message: 'The parts of the initial budget add up to {parts}, “{label}” says {total}.',
        why: 'Appropriation, carry-over and other funds must make the total.',
        todo: 'Check the parts and the total of the initial budget.',
      },
      adjusted: {
        message: 'The parts of the adjusted budget add up to {parts}, “{label}” says {total}.',
        why: 'Appropriation, carry-over and other funds must make the total.',
        todo: 'Check the parts and the total of the adjusted budget.',
      },
      executed: {
        message: 'The parts of the executed amount add up to {parts}, “{label}” says {total}.',
        why: 'Appropriation, carry-over and other funds must make the total.',
        todo: 'Check the parts and the total of the executed amount.',
      },
    },
  },
  'weight-sum': {
    title: 'Weights do not add up',
    variants: {
      default: {
        message: 'The weights add up to {added}, not to {due}.',
        why: 'Indicators {indicators}, budget execution {funds}.',
        todo: 'Check the weights so that they make {due}.',
      },
      'not-full': {
        message: 'The weights add up to {added}, not to {due}.',
        why: 'The weights of a form usually make {due}.',
        todo: 'Check the weights; where local rules differ, nothing needs to be changed.',
      },
    },
  },
  'total-mismatch': {
    title: 'Total does not follow from the scores',
    variants: {
      default: {
        message: 'The total is given as {written}; the scores make {computed}.',
        why: 'The total is the sum of the budget score and the indicators’ scores; scores that follow from numbers count as computed, the others as written.',
        todo: 'Change the total to {computed}.',
      },
    },
  },
  'cost-vs-executed': {
    title: 'Cost indicator differs from executed funds',
    variants: {
      default: {
        message: 'The actual of “{label}” is {actual}, but {executed} was executed.',
        why: 'The target of this cost indicator is the budget, so its actual should be the executed amount.',
        todo: 'Check whether the cost indicator or the executed amount is wrong.',
      },
    },
  },
  'deviation-unexplained': {
    title: 'Deviation not explained',
    variants: {
      deviated: {
        message: 'The actual of “{label}” differs from its target and no reason is given.',
        why: 'Target {target}, actual {actual}. The chosen pack asks for a reason at any deviation from a “≤” or “＝” target.',
        todo: 'Write the reason in the deviation cell.',
      },
      qualitative: {
        message: '“{label}” is qualitative and has no text.',
        why: 'Target {target}, actual {actual}. The chosen pack asks for a text on every qualitative indicator.',
        todo: 'Describe in the deviation cell what was achieved and why it scores so.',
      },
    },
  },
  'form-explanation-missing': {
    title: 'Explanation of the form missing',
    variants: {
      default: {
        message: '{count} {count|indicator|indicators} missed {count|its|their} target ({names}) and the explanation below the form is empty.',
        why: 'The rows of this form have no cell for reasons; they stand in one block below. “无” or a blank is none.',
        todo: 'Give the reasons and remedies one by one in the block.',
      },
    },
  },
  'execution-rate-unexplained': {
    title: 'Low execution rate not explained',
    variants: {
      default: {
        message: 'The execution rate of “{label}” is {rate}, below {limit}, and no reason is given.',
        why: 'The chosen pack asks for a reason below {limit}.',
        todo: 'Write why the rate is low.',
      },
    },
  },
  'budget-change-unexplained': {
    title: 'Change of budget not explained',
    variants: {
      default: {
        message: '“{label}”: initial budget {initial}, adjusted {adjusted}, and no reason is given.',
        why: 'The chosen pack asks for a reason when the budget was changed.',
        todo: 'Write why the budget was changed and who approved it.',
      },
    },
  },
  'level-weight-mismatch': {
    title: 'Points of a level differ from its rows',
    variants: {
      default: {
        message: '“{label}” names {points} {points|point|points}; the weights of its rows make {added}.',
        why: 'The weights of third-level indicators must make those of the level above.',
        todo: 'Check the weights, or correct the points of the level.',
      },
    },
  },
  'total-above-cap': {
    title: 'Total above the cap of the execution rate',
    variants: {
      default: {
        message: 'At an execution rate of {rate}, below {below}, the total may be {highest} at most; {written} is given.',
        why: 'The chosen pack caps the total by the execution rate.',
        todo: 'Check the rate; if it is right, the total is {highest} at most.',
      },
    },
  },
  ...textChecks,
};
