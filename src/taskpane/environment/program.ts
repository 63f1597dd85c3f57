import { createContext, useContext } from 'react';

/** The program that the pane stands in. */
export type OfficeProgram = 'excel' | 'wps';

export const ProgramContext = createContext<OfficeProgram>('excel');

export function useProgram(): OfficeProgram {
  return useContext(ProgramContext);
}
