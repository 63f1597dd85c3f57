import type { FormCell, IndicatorRowKind } from '../form/form';
import { SUBTOTAL_LABELS } from './synonyms';
import { isBlank, isEmptyMark, numberIn, plain, wordKey } from './text';

/** What decides the kind of an indicator row. */
export interface RowParts {
  readonly name: string;
  readonly target: FormCell | null;
  readonly actual: FormCell | null;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  /** The weight is one cell with that of the row above. */
  readonly sharesWeight: boolean;
  /** A row above in the same group carries the weight and has no target of its own. */
  readonly hasParent: boolean;
}

const TEMPLATE_NAME = /^(?:(?:指标|目标)?(?:\d+|[一二三四五六七八九十]|n)?[:.、]*)?(?:[….⋯。]{2,}|…)?$/i;

/** Tells a row to be scored from one that only informs, an unused printed row, and one that says it does not apply. */
export function kindOfRow(parts: RowParts): IndicatorRowKind {
  const values = [parts.target, parts.actual, parts.score, parts.weight];
  const isAllBlank = values.every((cell) => cell === null || isBlank(cell.text));
  const isAllEmpty = values.every(saysNothing);
  if (isAllEmpty && (TEMPLATE_NAME.test(plain(parts.name)) || isBlank(parts.name))) {
    return isAllBlank || !isBlank(parts.name) ? 'template' : 'placeholder';
  }
  if (isAllEmpty && isEmptyMark(parts.name)) return 'placeholder';
  return isMemo(parts) ? 'memo' : 'indicator';
}

function isMemo(parts: RowParts): boolean {
  const isUnweighted = isMarkOrBlank(parts.weight) && isMarkOrBlank(parts.score);
  if (SUBTOTAL_LABELS.includes(wordKey(parts.name))) return true;
  return parts.sharesWeight || (isUnweighted && (parts.hasParent || plain(parts.name).startsWith('其中')));
}

/** Blank, a mark such as `/`, or a printed zero. */
function saysNothing(cell: FormCell | null): boolean {
  return isMarkOrBlank(cell) || numberIn(cell?.text ?? '') === 0;
}

function isMarkOrBlank(cell: FormCell | null): boolean {
  return cell === null || isEmptyMark(cell.text);
}
