import type { RowReading } from '../choices';
import type { Form, FormCell, IndicatorRow, TotalRow } from '../form/form';
import { cellText } from '../form/shown';
import { readPoints, saysNothing } from './amounts';
import { scoreBudgetRow } from './budgetScore';
import { Big, plain, round, sum } from './decimal';
import type {
  BudgetEvaluation,
  Derivation,
  IndicatorEvaluation,
  Outcome,
  ScoredForm,
  TotalEvaluation,
  UndeterminedCode,
} from './evaluation';
import { isDuration, mayMeanLess } from './directionHints';
import { explanationFor, hasExplanation } from './explanation';
import { judge } from './indicatorScore';
import { keptAsWritten, type Judgement } from './judgement';
import { hasOwnRule } from './ownRule';
import { readValues } from './rowValues';
import type { RulePack } from './rulePack';
import { suggestPacks } from './suggestPack';
import { isRightScore } from './tolerance';

/** What a person said about a form, as far as it changes its scores. */
interface FormChoices {
  /** How a row is to be read; `null` where nobody decided. */
  readonly readingOf: (row: IndicatorRow) => RowReading | null;
  /** Addresses of score cells (得分) that stay as written, whatever is computed: the total counts them as they are. */
  readonly standing: ReadonlySet<string>;
}

const UNTOUCHED: FormChoices = { readingOf: () => null, standing: new Set() };

/** Scores every row of a form under a rule pack. Nothing is written anywhere; a row that cannot be decided says why. */
export function scoreForm(form: Form, pack: RulePack, choices: FormChoices = UNTOUCHED): ScoredForm {
  const indicators = form.indicators.map((row) => scoreIndicator(row, form, pack, choices.readingOf(row)));
  const budget = form.budget.map((row) => scoreBudgetRow(row, form, pack));
  const total = form.total === null ? null : scoreTotal(form.total, indicators, budget, pack, choices.standing);
  const suggestions = suggestPacks(form, budget, pack);
  const reached = total?.computed ?? total?.written ?? null;
  return {
    form,
    pack,
    indicators,
    budget,
    total,
    rating:
      reached === null ? null : (pack.total.ratings.find((band) => reached.gte(band.from))?.name ?? null),
    suggestions,
  };
}

function scoreIndicator(
  row: IndicatorRow,
  form: Form,
  pack: RulePack,
  reading: RowReading | null,
): IndicatorEvaluation {
  const { target, actual, measured } = readValues(row, form.year);
  const weight = readPoints(row.weight);
  const written = readPoints(row.score);
  if (row.kind !== 'indicator') {
    return {
      row,
      target,
      actual,
      weight,
      written,
      outcome: 'not-applicable',
      computed: null,
      exact: null,
      derivation: { code: 'not-applicable', args: {}, source: pack.quantitative.source },
      undetermined: null,
      answer: null,
      ratio: null,
      attainment: 'unknown',
      explanationDue: null,
      needsText: false,
    };
  }
  // Without a weight the goal can still be judged; a weight of 1 stands in and no score is given out.
  const judgement = judge({
    target,
    actual,
    targetText: cellText(row.target),
    actualText: cellText(row.actual),
    weight: weight ?? ONE,
    isCost: isCostRow(row),
    mayMeanLess: mayMeanLess(measured) || isDuration(row, target),
    hasOwnRule: hasOwnRule(row.rule?.text ?? ''),
    reading,
    year: form.year,
    pack,
  });
  const decided =
    weight === null
      ? withoutWeight(judgement, row, form, pack)
      : written === null
        ? judgement
        : keptAsWritten(judgement, reading);
  const computed = decided.exact === null ? null : round(decided.exact, pack.rounding.decimals);
  const due = explanationFor({ judgement: decided, target, weight, final: computed ?? written, pack });
  return {
    row,
    target,
    actual,
    weight,
    written,
    outcome: decided.outcome,
    computed,
    exact: decided.exact,
    derivation: decided.derivation,
    undetermined: decided.undetermined,
    answer: decided.answer,
    ratio: decided.ratio,
    attainment: decided.attainment,
    explanationDue: due,
    needsText:
      due !== null &&
      pack.explanation.scope === 'row' &&
      row.deviation !== null &&
      !hasExplanation(row.deviation, pack),
  };
}

const ONE = new Big(1);

/** A cost row (成本指标): its level says so. */
export function isCostRow(row: IndicatorRow): boolean {
  return [row.level1, row.level2].some((level) => level?.includes('成本') === true);
}

/** A row that cannot be scored for want of a weight. A form that has no scores at all asks for none. */
function withoutWeight(
  judgement: Judgement,
  row: IndicatorRow,
  form: Form,
  pack: RulePack,
): Omit<Judgement, 'outcome'> & { readonly outcome: Outcome } {
  if (!form.has.weight && !form.has.score) {
    const derivation: Derivation = { code: 'no-scores', args: {}, source: pack.quantitative.source };
    return { ...judgement, outcome: 'not-applicable', exact: null, derivation, undetermined: null, answer: null };
  }
  if (judgement.outcome === 'undetermined') return judgement;
  const code: UndeterminedCode = !form.has.weight
    ? 'no-weight-column'
    : saysNothing(row.weight)
      ? 'weight-missing'
      : 'weight-not-understood';
  return {
    ...judgement,
    outcome: 'undetermined',
    exact: null,
    derivation: { code: 'undetermined', args: {}, source: pack.quantitative.source },
    undetermined: { code, args: { text: cellText(row.weight) }, alternatives: [] },
  };
}

function scoreTotal(
  row: TotalRow,
  indicators: readonly IndicatorEvaluation[],
  budget: readonly BudgetEvaluation[],
  pack: RulePack,
  standing: ReadonlySet<string>,
): TotalEvaluation {
  const funds = budget.filter((line) => line.row.isTotal && carriesScore(line.weight, line.row.score));
  const lines = indicators.filter(
    (line) => line.outcome !== 'not-applicable' && carriesScore(line.weight, line.row.score),
  );
  const weight = readPoints(row.weight);
  const parts = [
    ...funds.map(({ row: { score }, computedScore, exactScore, writtenScore }) => ({
      cell: score,
      computed: computedScore,
      exact: exactScore,
      written: writtenScore,
    })),
    ...lines.map(({ row: { score }, computed, exact, written }) => ({ cell: score, computed, exact, written })),
  ].map((part) =>
    part.cell !== null && standing.has(part.cell.address) ? { ...part, computed: null, exact: null } : part,
  );
  const finals = parts.map(({ computed, exact, written }) =>
    written !== null && exact !== null && isRightScore(written, exact, pack) ? written : (computed ?? written),
  );
  const known = finals.filter((value) => value !== null);
  const complete =
    known.length === finals.length && known.length > 0 && hasAllWeights(lines, funds, weight, pack);
  const computed = complete ? sum(known) : null;
  const asWritten = parts.filter((part) => part.computed === null).length;
  const derivation: Derivation = {
    code: !complete ? 'total-incomplete' : asWritten === 0 ? 'total' : 'total-partly-written',
    args: {
      count: parts.length,
      asWritten,
      terms: known.map(plain).join(' + '),
      result: computed === null ? '' : plain(computed),
    },
    source: pack.total.source,
  };
  return { row, weight, written: readPoints(row.score), computed, derivation };
}

/**
 * Whether the rows are all there that the total adds up: their weights make the weight of the total row.
 * A form without weights cannot tell, and is believed.
 */
function hasAllWeights(
  lines: readonly IndicatorEvaluation[],
  funds: readonly BudgetEvaluation[],
  totalWeight: Big | null,
  pack: RulePack,
): boolean {
  const weights = [...lines, ...funds].map((line) => line.weight);
  const known = weights.filter((each) => each !== null);
  if (known.length === 0) return true;
  return known.length === weights.length && sum(known).eq(totalWeight ?? pack.total.weight);
}

/** A row takes part in the total when it has a weight, or at least says a score. */
function carriesScore(weight: Big | null, score: FormCell | null): boolean {
  return weight !== null || !saysNothing(score);
}
