import { createContext, useCallback, useContext } from 'react';
import { useWords } from '../strings';

/** Names of the hidden sheets of the workbook that the pane shows. */
export const HiddenSheetsContext = createContext<ReadonlySet<string>>(new Set());

/** How a sheet is named in the pane: a hidden one is told as such, or a person would look for it in vain. */
export function useSheetName(): (sheet: string) => string {
  const hiddenSheets = useContext(HiddenSheetsContext);
  const { hiddenSheet } = useWords().strings;
  return useCallback((sheet) => (hiddenSheets.has(sheet) ? hiddenSheet(sheet) : sheet), [hiddenSheets, hiddenSheet]);
}
