import type { MessageArgument } from '../checks/finding';

/** A changed threshold of the rule pack (口径包). */
export interface PackAdjustment {
  /** Path into the pack, one of `adjustablePaths`. */
  readonly path: string;
  /** Decimal in text; a share as a fraction (`0.3` is 30 %); empty: the pack asks for none. */
  readonly value: string;
}

/**
 * Where something stood when a person chose, to tell it from others that look exactly the same. Addresses move when
 * rows are inserted, so that the place among its likes comes first.
 */
export interface Place {
  /** A1 address. */
  readonly cell: string;
  /** Which of those that look the same, from 0. */
  readonly index: number;
  /** How many looked the same. */
  readonly count: number;
}

/** forward: 按正向; reverse: 按反向; keep (保持): the written score stands. */
export type RowReading = 'forward' | 'reverse' | 'keep';

/** How a person reads a row that the program cannot decide. */
export interface RowDecision extends Place {
  readonly sheet: string;
  /** 三级指标 */
  readonly indicator: string;
  /** 年度指标值 as shown; the decision holds as long as it does. */
  readonly target: string;
  readonly reading: RowReading;
}

/** A finding that a person set aside (忽略并注明), with everything that it rests on. */
export interface Dismissal extends Place {
  readonly sheet: string;
  readonly check: string;
  readonly variant: string;
  readonly label: string;
  readonly args: Readonly<Record<string, MessageArgument>>;
  /** Why, in the person's words; may be empty. */
  readonly note: string;
  /** ISO time. */
  readonly date: string;
}

/** What a person chose for one workbook; it is kept in the workbook. */
export interface Choices {
  /** Id of the rule pack (口径包); `null`: the default one. */
  readonly pack: string | null;
  readonly adjustments: readonly PackAdjustment[];
  readonly readings: readonly RowDecision[];
  readonly dismissals: readonly Dismissal[];
}

export const noChoices: Choices = { pack: null, adjustments: [], readings: [], dismissals: [] };
