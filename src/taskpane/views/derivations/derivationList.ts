import type { CheckId } from '../../../core/checks/ids';
import type { RowReading } from '../../../core/choices';
import type { FormCell, IndicatorRow } from '../../../core/form/form';
import { cellText } from '../../../core/form/shown';
import {
  awaitsDecision,
  isDecidable,
  type Derivation,
  type FormEvaluation,
  type IndicatorEvaluation,
  type UndeterminedReason,
  type WorkbookEvaluation,
} from '../../../core/scoring/evaluation';
import { percentText } from '../../../core/scoring/budgetScore';
import { plain } from '../../../core/scoring/decimal';

/** How what is written and what is computed stand to each other. */
export type RowStanding = 'agrees' | 'differs' | 'set-aside' | 'undetermined' | 'kept' | 'by-hand' | 'not-scored';

/** What can be asked of a person about a row, and what was answered. */
export interface RowQuestion {
  readonly row: IndicatorRow;
  readonly reason: UndeterminedReason;
  readonly answer: RowReading | null;
  /** Whether there is something to choose from. */
  readonly isDecidable: boolean;
}

/** A score, a rate or a total, and how it comes about. */
export interface DerivationRow {
  /** Stays the same from one check to the next. */
  readonly key: string;
  readonly formIndex: number;
  readonly form: FormEvaluation;
  /** Which part of the form it stands in: level names, or one of the form's other parts. */
  readonly section: 'funds' | 'total' | { readonly levels: readonly string[] };
  readonly kind: 'rate' | 'funds' | 'indicator' | 'total';
  /** Name of the row. */
  readonly label: string;
  /** The cell of the score, or the next best; `null` when the row has none. */
  readonly cell: string | null;
  /** The cells' texts as shown; empty where the row has none. */
  readonly values: { readonly target: string; readonly actual: string; readonly weight: string };
  readonly written: string;
  /** Score or rate under the pack; `null` where nothing is computed. */
  readonly computed: string | null;
  readonly derivation: Derivation;
  readonly standing: RowStanding;
  /** Why a person must decide; `null` for a row that needs nobody. */
  readonly question: RowQuestion | null;
}

export type DerivationFilter = 'all' | 'undetermined' | 'differing';

export const derivationFilters: readonly DerivationFilter[] = ['all', 'undetermined', 'differing'];

/** Every row that has a score or could have one, form by form. */
export function derivationRows({ forms }: WorkbookEvaluation, formIndex: number | null): readonly DerivationRow[] {
  return forms.flatMap((form, index) => (formIndex === null || formIndex === index ? rowsOf(form, index) : []));
}

export function matches({ standing }: DerivationRow, filter: DerivationFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'undetermined':
      return standing === 'undetermined';
    case 'differing':
      return standing === 'differs' || standing === 'set-aside';
  }
}

/** The checks that find a score, a rate or a total to be another than it should be. */
const DIFFERENCES: ReadonlySet<CheckId> = new Set<CheckId>([
  'score-mismatch',
  'score-exceeds-weight',
  'score-missing',
  'score-outside-band',
  'coefficient-mismatch',
  'budget-score-mismatch',
  'execution-rate-mismatch',
  'total-mismatch',
  'total-above-cap',
]);

function rowsOf(form: FormEvaluation, formIndex: number): readonly DerivationRow[] {
  const { indicators, budget, total, findings, dismissed } = form;
  const differing = new Set(findings.filter(({ check }) => DIFFERENCES.has(check)).map(({ cells: [cell] }) => cell));
  const setAside = new Set(
    dismissed.flatMap(({ finding }) => (DIFFERENCES.has(finding.check) ? [finding.cells[0]] : [])),
  );
  /** @param otherwise what a row is when nothing was found about its cell */
  const standingOf = (cell: FormCell | null, otherwise: RowStanding): RowStanding => {
    if (cell === null) return otherwise;
    if (differing.has(cell.address)) return 'differs';
    return setAside.has(cell.address) ? 'set-aside' : otherwise;
  };
  const toRow = (
    row: Omit<DerivationRow, 'key' | 'formIndex' | 'form' | 'question' | 'cell' | 'written'> & {
      readonly at: FormCell | null;
      readonly cells: readonly (FormCell | null)[];
      readonly line: number;
      readonly question?: RowQuestion | null;
    },
  ): DerivationRow => {
    const { at, cells, line, question = null, ...rest } = row;
    return {
      ...rest,
      question,
      key: `${String(formIndex)}:${rest.kind}:${String(line)}`,
      formIndex,
      form,
      cell: (at ?? cells.find((cell) => cell !== null))?.address ?? null,
      written: cellText(at),
    };
  };

  const funds = budget.flatMap((line): DerivationRow[] => {
    const { row, rate, computedScore } = line;
    const amounts = { target: cellText(row.adjusted ?? row.initial), actual: cellText(row.executed), weight: '' };
    const cells = [row.executed, row.adjusted, row.initial];
    const common = { section: 'funds', label: row.name, cells, line: row.row } as const;
    const rateRow = toRow({
      ...common,
      kind: 'rate',
      at: row.rate,
      values: amounts,
      computed: rate === null ? null : percentText(rate),
      derivation: line.rateDerivation,
      standing: standingOf(row.rate, rate === null ? 'not-scored' : 'agrees'),
    });
    const scoreRow = toRow({
      ...common,
      kind: 'funds',
      at: row.score,
      values: { ...amounts, weight: cellText(row.weight) },
      computed: computedScore === null ? null : plain(computedScore),
      derivation: line.scoreDerivation,
      standing: standingOf(row.score, computedScore === null ? 'by-hand' : 'agrees'),
    });
    const hasAmounts = line.executed !== null || line.adjusted !== null || line.initial !== null;
    return [...(row.rate !== null && hasAmounts ? [rateRow] : []), ...(line.weight === null ? [] : [scoreRow])];
  });
  const scores = indicators.flatMap((line): DerivationRow[] => {
    const { row, computed, weight } = line;
    if (row.kind !== 'indicator') return [];
    return [
      toRow({
        section: { levels: [row.level1, row.level2].filter((level) => level !== null) },
        kind: 'indicator',
        label: row.level3,
        at: row.score,
        cells: [row.actual, row.target, row.level3Cell],
        line: row.row,
        values: { target: cellText(row.target), actual: cellText(row.actual), weight: weight === null ? cellText(row.weight) : plain(weight) },
        computed: computed === null ? null : plain(computed),
        derivation: line.derivation,
        standing: standingOf(row.score, indicatorStanding(line)),
        question: questionOf(line),
      }),
    ];
  });
  if (total === null) return [...funds, ...scores];
  return [
    ...funds,
    ...scores,
    toRow({
      section: 'total',
      kind: 'total',
      label: total.row.label,
      at: total.row.score,
      cells: [total.row.weight],
      line: total.row.row,
      values: { target: '', actual: '', weight: cellText(total.row.weight) },
      computed: total.computed === null ? null : plain(total.computed),
      derivation: total.derivation,
      standing: standingOf(total.row.score, total.computed === null ? 'by-hand' : 'agrees'),
    }),
  ];
}

function indicatorStanding(line: IndicatorEvaluation): RowStanding {
  if (line.answer?.reading === 'keep') return 'kept';
  switch (line.outcome) {
    case 'scored':
      return 'agrees';
    case 'band':
      return 'by-hand';
    case 'undetermined':
      return awaitsDecision(line) ? 'undetermined' : 'by-hand';
    case 'not-applicable':
      return 'not-scored';
  }
}

function questionOf(line: IndicatorEvaluation): RowQuestion | null {
  const { row, undetermined, answer } = line;
  const reason = answer?.question ?? undetermined;
  return reason === null ? null : { row, reason, answer: answer?.reading ?? null, isDecidable: isDecidable(line) };
}
