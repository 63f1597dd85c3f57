/** The circumstances that an add-in meets and cannot choose; tests and demonstrations switch them while it runs. */
export interface HostConditions {
  /** Milliseconds between a request and its answer. */
  latency: number;
  /** Somebody is typing into a cell: every request is refused, or waits if the add-in asked for that. */
  isCellBeingEdited: boolean;
  /** The file was opened for reading only: `workbook.readOnly` is true and nothing can be written. */
  isReadOnly: boolean;
  /**
   * Highest ExcelApi set of this Excel. Members that came later are refused with `ApiNotFound`;
   * `isSetSupported` answers what was so when office.js started, for it asks only once.
   */
  excelApi: string;
  /** Language of Excel's own texts. office.js asks once, when it starts. */
  language: string;
  /** Sheets can be neither added nor removed (保护工作簿). */
  isStructureProtected: boolean;
  /** How many more cell writes of the add-in come off before one of them fails, once, as when Excel breaks down halfway; `null`: none fails. */
  writesUntilFailure: number | null;
}

export const USUAL_CONDITIONS: Readonly<HostConditions> = {
  latency: 0,
  isCellBeingEdited: false,
  isReadOnly: false,
  excelApi: '1.15',
  language: 'zh-CN',
  isStructureProtected: false,
  writesUntilFailure: null,
};
