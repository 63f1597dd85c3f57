import type { HostConditions } from '../../office/hostConditions';
import type { RibbonAction } from '../ribbon/ribbon';
import type { RequestKind } from './addinFrame';

/** The add-in as the page runs it, in Excel or in WPS. */
export interface RunningAddin {
  /** Opens a page in the pane, unless it is open already. */
  openPane(page: string): void;
  /** Moves the focus to the first place of the pane. */
  enterPane(): void;
  /**
   * Runs a command as a click on the ribbon does.
   * @throws CommandError when the add-in has no such function or does not answer
   */
  run(action: Extract<RibbonAction, { kind: 'command' }>, controlId: string): Promise<void>;
  /** Puts every page of the add-in, present and to come, into these circumstances, as far as the program knows them. */
  setConditions(conditions: Partial<HostConditions>): void;
  /** What the pane asked of the program, oldest first, where it asks in requests. */
  readonly paneRequests: readonly RequestKind[];
  /** The person saves the workbook. @returns whether the add-in lets it go on */
  aboutToSave(): Promise<boolean>;
  /** Another workbook begins with a fresh add-in. */
  close(): void;
}
