import { hiddenSheetsOf } from '../core/form/snapshot';
import type { MarkPaletteId } from '../core/plan/markColours';
import type { CellRef } from '../core/plan/transaction';
import { HostError, type HostErrorCode, type SpreadsheetHost } from '../hosts/port';
import { checkWorkbook, clearMarks, markFindings, recalculate, type WriteOutcome } from '../usecases';
import type { CommandName } from './names';
import { missingReasons, nextCell } from './nextReason';

/** What a ribbon command did. */
export type CommandOutcome =
  | { readonly kind: 'recalculated'; readonly outcome: WriteOutcome; readonly hiddenSheets: ReadonlySet<string> }
  | {
      readonly kind: 'checked';
      readonly forms: number;
      readonly errors: number;
      readonly warnings: number;
      readonly undetermined: number;
      /** Protected sheets whose findings could not be marked. */
      readonly unmarkedSheets: readonly string[];
    }
  | { readonly kind: 'at-reason' }
  /** `onHiddenSheets`: names of hidden sheets with deviation cells that need a text all the same. */
  | { readonly kind: 'no-reason-due'; readonly onHiddenSheets: readonly string[] }
  | { readonly kind: 'cleared'; readonly count: number }
  | { readonly kind: 'no-form' }
  | { readonly kind: 'refused'; readonly code: HostErrorCode; readonly sheet: string | null; readonly cell: string | null };

/** Remembers the cell that 偏差原因 went to last, from one press of the button to the next. */
export interface LastCell {
  recall(): CellRef | null;
  remember(cell: CellRef): void;
}

/**
 * Runs a ribbon command on the workbook. Never rejects.
 * - `recalculate`: writes every computed score that differs, and highlights what still needs a person; no preview
 * - `check`: highlights what was found and selects the first error
 * - `goToReason`: selects the next deviation cell that needs a text
 * - `clearMarks`: removes our highlights
 *
 * No cell of a hidden sheet is ever selected.
 * @param palette colours of the marks
 */
export async function runCommand(
  name: CommandName,
  host: SpreadsheetHost,
  lastCell: LastCell,
  palette: MarkPaletteId = 'standard',
): Promise<CommandOutcome> {
  try {
    return await commands[name](host, lastCell, palette);
  } catch (error) {
    return error instanceof HostError
      ? { kind: 'refused', code: error.code, sheet: error.sheet, cell: error.cell }
      : { kind: 'refused', code: 'unknown', sheet: null, cell: null };
  }
}

type Command = (host: SpreadsheetHost, lastCell: LastCell, palette: MarkPaletteId) => Promise<CommandOutcome>;

const commands: Readonly<Record<CommandName, Command>> = {
  recalculate: async (host, _, palette) => {
    const checked = await checkWorkbook(host);
    if (checked.evaluation.forms.length === 0) return { kind: 'no-form' };
    const outcome = await recalculate(host, checked, { palette });
    return { kind: 'recalculated', outcome, hiddenSheets: hiddenSheetsOf(checked.workbook) };
  },

  check: async (host, _, palette) => {
    const checked = await checkWorkbook(host);
    const { forms } = checked.evaluation;
    if (forms.length === 0) return { kind: 'no-form' };
    const { unmarkedSheets } = await markFindings(host, checked, palette);
    const hiddenSheets = hiddenSheetsOf(checked.workbook);
    const first = forms
      .flatMap(({ form, findings }) => findings.map((finding) => ({ sheet: form.sheet, finding })))
      .find(({ sheet, finding }) => finding.level === 'error' && !hiddenSheets.has(sheet));
    // The check is made and the marks are placed: a cell that cannot be shown does not undo that.
    if (first !== undefined) await host.select({ sheet: first.sheet, cell: first.finding.cells[0] }).catch(() => undefined);
    const sum = (count: (form: (typeof forms)[number]) => number) => forms.reduce((total, form) => total + count(form), 0);
    return {
      kind: 'checked',
      forms: forms.length,
      errors: sum(({ counts }) => counts.error),
      warnings: sum(({ counts }) => counts.warning),
      undetermined: sum(({ undeterminedCount }) => undeterminedCount),
      unmarkedSheets,
    };
  },

  goToReason: async (host, lastCell) => {
    const { workbook, evaluation } = await checkWorkbook(host);
    if (evaluation.forms.length === 0) return { kind: 'no-form' };
    const { sheet } = await host.readSheet();
    const hiddenSheets = hiddenSheetsOf(workbook);
    const missing = missingReasons(evaluation);
    const next = nextCell(missing.filter((cell) => !hiddenSheets.has(cell.sheet)), {
      sheets: workbook.sheets.map(({ name }) => name),
      activeSheet: sheet.name,
      last: lastCell.recall(),
    });
    if (next === null) return { kind: 'no-reason-due', onHiddenSheets: [...new Set(missing.map((cell) => cell.sheet))] };
    await host.select(next);
    lastCell.remember(next);
    return { kind: 'at-reason' };
  },

  clearMarks: async (host) => ({ kind: 'cleared', count: await clearMarks(host) }),
};
