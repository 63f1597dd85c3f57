import type { CellRef } from '../../core/plan/transaction';
import type { HostChange, SpreadsheetHost } from '../port';
import { HostError } from '../port';
import { positionOf } from './applyTransaction';
import { PackageError } from './error';
import type { WorkbookPackage } from './workbookPackage';

/**
 * A package as a host. The active sheet is the first one that is not hidden. There is nothing to show a selection in:
 * `select` only makes sure that the cell exists.
 */
export function createPackageHost(pkg: WorkbookPackage): SpreadsheetHost {
  const listeners = new Set<(change: HostChange) => void>();
  return {
    readWorkbook: () => attempt(() => pkg.snapshot()),
    readSheet: (name) =>
      attempt(() => {
        const { sheets, settings } = pkg.snapshot();
        const sheet =
          name === undefined
            ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
            : sheets.find((each) => each.name === name);
        if (sheet === undefined) throw new HostError('sheet-missing', 'no such sheet', name === undefined ? {} : { sheet: name });
        return { sheet, settings };
      }),
    readCells: (cells) => attempt(() => pkg.cells(cells)),
    apply: (transaction) =>
      attempt(() => {
        pkg.apply(transaction);
        for (const { sheet, cell } of transaction.writes) {
          for (const listener of [...listeners]) listener({ sheet, address: cell, source: 'local' });
        }
      }),
    putSheet: (design, options) => attempt(() => pkg.putSheet(design, options)),
    select: (cell: CellRef) =>
      attempt(() => {
        pkg.requireSheet(cell.sheet);
        positionOf(cell);
      }),
    watch: (listener) =>
      attempt(() => {
        // one entry per call, so that a listener registered twice is called twice and removed once
        const entry = (change: HostChange): void => listener(change);
        listeners.add(entry);
        return () => attempt(() => void listeners.delete(entry));
      }),
  };
}

/** Runs a step at once and gives its outcome as a promise; a package that cannot be changed is a read-only workbook. */
function attempt<Result>(step: () => Result): Promise<Result> {
  return new Promise((resolve, reject) => {
    try {
      resolve(step());
    } catch (cause) {
      if (cause instanceof PackageError) reject(new HostError(cause.code === 'signed' ? 'read-only' : 'unknown', cause.message));
      else reject(cause instanceof Error ? cause : new Error(String(cause)));
    }
  });
}
