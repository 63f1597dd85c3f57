import type { SpreadsheetHost } from '../../hosts/port';
import type { CheckOutcome } from '../../usecases';
import type { SessionActions } from '../session/useWorkbookSession';
import { fetchable, type Fetchable } from '../parts/fetchable';
import type { Strings } from '../strings';

/** What every tool is given. */
export interface ToolProps {
  readonly host: SpreadsheetHost;
  /** The last check; `null` before there was one. */
  readonly outcome: CheckOutcome | null;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
  /** Goes back to where the tool was opened from; `isChanged`: the workbook is to be checked again. */
  readonly onClose: (isChanged: boolean) => void;
}

/** Something to be done with the workbook that has a panel of its own, in place of the views. */
export interface Tool {
  readonly id: string;
  readonly label: (strings: Strings) => string;
  /** Where it is offered: in a workbook without a form, below the cards of the forms, or in both. */
  readonly offeredWith: readonly ('no-form' | 'forms')[];
  /** Whether it makes sheets in the workbook. */
  readonly isWriting: boolean;
  readonly part: Fetchable<ToolProps>;
}

/** All tools in the order of their buttons. */
export const tools: readonly Tool[] = [
  {
    id: 'template',
    label: (strings) => strings.template.tool,
    offeredWith: ['no-form', 'forms'],
    isWriting: true,
    part: fetchable(() => import('./template/TemplateTool')),
  },
  {
    id: 'summary',
    label: (strings) => strings.summaries.tool,
    offeredWith: ['forms'],
    isWriting: true,
    part: fetchable(() => import('./summary/SummaryTool')),
  },
  {
    id: 'import',
    label: (strings) => strings.importing.tool,
    offeredWith: ['no-form', 'forms'],
    isWriting: true,
    part: fetchable(() => import('./import/ImportTool')),
  },
  {
    id: 'export',
    label: (strings) => strings.exporting.tool,
    offeredWith: ['forms'],
    isWriting: false,
    part: fetchable(() => import('./export/ExportTool')),
  },
];
