import type { FormCell, IndicatorRowKind } from '../form/form';
import { cellText } from '../form/shown';
import { LEVELS } from './levelNames';
import { SUBTOTAL_ENDINGS, SUBTOTAL_LABELS } from './synonyms';
import { isBlank, isEmptyMark, numberIn, plain, wordKey } from './text';

/** What decides the kind of an indicator row. */
interface RowParts {
  readonly name: string;
  /** The name, or the first text of a row without one: 小计 in the column of a level. */
  readonly label: string;
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

/** Whether a name is one that the form was printed with: 指标1, 2., …. */
export function isTemplateName(text: string): boolean {
  return TEMPLATE_NAME.test(plain(text));
}

/** Tells a row to be scored from one that only informs, an unused printed row, and one that says it does not apply. */
export function kindOfRow(parts: RowParts): IndicatorRowKind {
  const values = [parts.target, parts.actual, parts.score, parts.weight];
  const isAllBlank = values.every((cell) => cell === null || isBlank(cell.text));
  const isAllEmpty = values.every(saysNothing);
  if (isAllEmpty && (isTemplateName(parts.name) || isBlank(parts.name))) {
    return isAllBlank || !isBlank(parts.name) ? 'template' : 'placeholder';
  }
  if (isAllEmpty && isEmptyMark(parts.name)) return 'placeholder';
  return isMemo(parts) ? 'memo' : 'indicator';
}

function isMemo(parts: RowParts): boolean {
  const isUnweighted = isMarkOrBlank(parts.weight) && isMarkOrBlank(parts.score);
  if (isSubtotal(parts)) return true;
  return parts.sharesWeight || (isUnweighted && (parts.hasParent || plain(parts.name).startsWith('其中')));
}

/** 小计, or 产出指标小计 without a target and an actual. */
function isSubtotal({ label, target, actual }: RowParts): boolean {
  if (label.length > LONGEST_SUBTOTAL) return false;
  const key = wordKey(label);
  if (SUBTOTAL_LABELS.includes(key)) return true;
  const ending = SUBTOTAL_ENDINGS.find((word) => key.endsWith(word));
  return ending !== undefined && LEVELS.has(key.slice(0, -ending.length)) && isMarkOrBlank(target) && isMarkOrBlank(actual);
}

const LONGEST_SUBTOTAL = 30;

/** Blank, a mark such as `/`, or a printed zero. */
function saysNothing(cell: FormCell | null): boolean {
  return isMarkOrBlank(cell) || numberIn(cellText(cell)) === 0;
}

function isMarkOrBlank(cell: FormCell | null): boolean {
  return cell === null || isEmptyMark(cell.text);
}
