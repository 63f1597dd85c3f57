/** error: the rules leave no doubt; warning: a second look is asked for; info: worth knowing. */
export type FindingLevel = 'error' | 'warning' | 'info';

/** A value that a message names; numbers are shown as given, texts are data and never markup. */
export type MessageArgument = string | number;

/** A change the program itself may make to mend a finding. */
export interface Fix {
  /** A1 address. */
  readonly cell: string;
  readonly from: string;
  readonly to: string | number;
}

/** What a check found, before it is put into words: the words come from `core/messages` by check id. */
export interface Finding {
  /** Stable id of the check, kebab-case. */
  readonly check: string;
  readonly level: FindingLevel;
  /** A1 addresses on the form's sheet; the first is where to go. */
  readonly cells: readonly [string, ...string[]];
  /** Which of the check's messages, when it has more than one. */
  readonly variant: string;
  readonly args: Readonly<Record<string, MessageArgument>>;
  readonly fix: Fix | null;
}
