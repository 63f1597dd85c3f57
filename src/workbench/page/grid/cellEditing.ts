import type { Univer } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';

/** Tells whenever somebody begins or ends typing into a cell. */
export function watchCellEditing(univer: Univer, listener: (isEdited: boolean) => void): void {
  univer
    .__getInjector()
    .get(IEditorBridgeService)
    .visible$.subscribe(({ visible }) => listener(visible));
}
