import type { LocalText } from '../scoring/rulePack';
import type { CheckId } from './ids';

/** error: the rules leave no doubt; warning: a second look is asked for; info: worth knowing. */
export type FindingLevel = 'error' | 'warning' | 'info';

/** A value that a message names; numbers are shown as given, texts are data and never markup. */
export type MessageArgument = string | number;

/** A change the program itself may make to mend a finding. */
export interface Fix {
  /** A1 address. */
  readonly cell: string;
  /** Text as shown now. */
  readonly from: string;
  /** New content: a number, or a text where the cell holds its number as text. */
  readonly to: string | number;
  /** The cell holds a formula: the value is only said, never written. */
  readonly holdsFormula: boolean;
}

/** When a highlight on the first cell of a finding is to be seen; it heals when the condition no longer holds. */
export type MarkCondition =
  /** while the cell holds no text to speak of (fewer characters than `shortest`) */
  | { readonly kind: 'without-text'; readonly shortest: number }
  /** while the number in the cell differs from `expected` by more than `tolerance`; both decimals in text */
  | { readonly kind: 'differs'; readonly expected: string; readonly tolerance: string }
  /** while nobody has touched the cell */
  | { readonly kind: 'unchanged' };

/** What a check found, before it is put into words: the words come from `core/messages` by check id and variant. */
export interface Finding {
  readonly check: CheckId;
  readonly level: FindingLevel;
  /** A1 addresses on the form's sheet; the first is where to go. */
  readonly cells: readonly [string, ...string[]];
  /** Name of the row the finding is about: the indicator, the fund row, 总分 … */
  readonly label: string;
  /** Which of the check's messages. */
  readonly variant: string;
  readonly args: Readonly<Record<string, MessageArgument>>;
  readonly fix: Fix | null;
  readonly mark: MarkCondition;
  /** Source of the rule (依据); `null` for a matter of plain consistency. */
  readonly basis: LocalText | null;
}
