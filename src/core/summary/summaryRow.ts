import { toA1 } from '../form/address';
import type { AmountUnit } from '../form/form';
import type { CellValue } from '../form/snapshot';
import { nameOfForm } from '../form/shown';
import { Big, plain, round } from '../scoring/decimal';
import type { FormEvaluation, Verdict } from '../scoring/evaluation';
import { MONEY_SCALE } from '../scoring/amounts';
import { sectionsOf, type SectionKey } from '../scoring/sections';
import type { CellLink } from '../sheetDesign';
import type { SourceFile, SummaryEntry } from './entries';

/** An amount in 万元; `isComparable` is false where the form does not say its unit. */
export interface Amount {
  readonly value: Big;
  readonly isComparable: boolean;
}

/** What the summary says of one form. Scores are points. */
export interface SummaryRow {
  readonly file: SourceFile | null;
  readonly sheet: string;
  readonly link: CellLink;
  readonly unit: string;
  readonly project: string;
  readonly year: number | null;
  readonly budget: Amount | null;
  readonly executed: Amount | null;
  /** Fraction. */
  readonly rate: Big | null;
  /** By section; a section that the form does not have is missing, one without a score is `null`. */
  readonly sections: ReadonlyMap<SectionKey, Big | null>;
  readonly written: Big | null;
  readonly computed: Big | null;
  readonly rating: FormEvaluation['rating'];
  readonly errors: number;
  readonly warnings: number;
  readonly undetermined: number;
  /** Rows that ask for a reason (偏差原因) and have none. */
  readonly openReasons: number;
  readonly verdict: Verdict;
}

/** 元 in 万元. */
const TARGET_SCALE = new Big(MONEY_SCALE.万元);

export function summaryRow({ evaluation, file }: SummaryEntry): SummaryRow {
  const { form, budget, total, rating, counts, verdict, indicators } = evaluation;
  const funds = budget.find(({ row }) => row.isTotal);
  const amount = (value: Big | null): Amount | null => (value === null ? null : inTenThousands(value, form.amountUnit));
  return {
    file,
    sheet: form.sheet,
    link: linkTo(file, form.sheet, toA1({ row: form.area.top, column: form.area.left })),
    unit: form.implementingUnit ?? form.department ?? '',
    project: nameOfForm(form),
    year: form.year,
    budget: amount(funds?.adjusted ?? funds?.initial ?? null),
    executed: amount(funds?.executed ?? null),
    rate: funds?.rate ?? null,
    sections: sectionScores(evaluation),
    written: total?.written ?? null,
    computed: total?.computed ?? null,
    rating,
    errors: counts.error,
    warnings: counts.warning,
    undetermined: evaluation.undeterminedCount,
    openReasons: indicators.filter(({ needsText }) => needsText).length,
    verdict,
  };
}

/** Where a cell of a form is found from the new sheet. */
export function linkTo(file: SourceFile | null, sheet: string, cell: string): CellLink {
  return file === null ? { sheet, cell } : { file: file.path, sheet, cell };
}

/** A decimal as a cell holds it. */
export function cellNumber(value: Big | null, decimals: number): CellValue {
  return value === null ? null : Number(plain(round(value, decimals)));
}

function inTenThousands(value: Big, unit: AmountUnit | null): Amount {
  if (unit === null) return { value, isComparable: false };
  return { value: value.times(MONEY_SCALE[unit]).div(TARGET_SCALE), isComparable: true };
}

/** Sections of the same kind are added up: forms may split 其他 into several levels. */
function sectionScores(evaluation: FormEvaluation): Map<SectionKey, Big | null> {
  const scores = new Map<SectionKey, Big | null>();
  for (const { key, score } of sectionsOf(evaluation)) {
    const before = scores.get(key);
    scores.set(key, before === undefined ? score : before === null || score === null ? null : before.plus(score));
  }
  return scores;
}
