import { USUAL_CONDITIONS, type HostConditions } from '../../office/hostConditions';

/** The circumstances that a person can try out in the workbench (演示条件). */
export interface DemoConditions {
  /** The file was opened for reading only (只读). */
  readonly isReadOnly: boolean;
  /** Every worksheet is protected (工作表保护). */
  readonly isProtected: boolean;
  /** A cell is being edited, so that Excel answers no add-in. */
  readonly isEditing: boolean;
  /** Milliseconds before each answer of Excel. */
  readonly latency: number;
  /** Highest ExcelApi set of this Excel. */
  readonly excelApi: string;
  /** The next writing of the add-in breaks off halfway. */
  readonly breaksOff: boolean;
}

export const USUAL_DEMO: DemoConditions = {
  isReadOnly: false,
  isProtected: false,
  isEditing: false,
  latency: USUAL_CONDITIONS.latency,
  excelApi: USUAL_CONDITIONS.excelApi,
  breaksOff: false,
};

/** Milliseconds to choose from. */
export const LATENCIES: readonly number[] = [0, 300, 1000, 3000];

/** Versions to choose from: as new as office.js here can be, the oldest that will do, and one too old. */
export const EXCEL_APIS: readonly string[] = [USUAL_CONDITIONS.excelApi, '1.13', '1.12'];

/** Cell writes that come off before a writing breaks off. */
const WRITES_BEFORE_BREAK = 1;

/** What the address of the page asks for: `?readOnly&protected&editing&breaksOff&latency=300&excelApi=1.12`. */
export function demoConditionsOf(search: string): DemoConditions {
  const asked = new URLSearchParams(search);
  const latency = Number(asked.get('latency') ?? USUAL_DEMO.latency);
  return {
    isReadOnly: asked.has('readOnly'),
    isProtected: asked.has('protected'),
    isEditing: asked.has('editing'),
    breaksOff: asked.has('breaksOff'),
    latency: Number.isFinite(latency) && latency >= 0 ? latency : USUAL_DEMO.latency,
    excelApi: asked.get('excelApi') ?? USUAL_DEMO.excelApi,
  };
}

/** How many circumstances are not the usual ones. */
export function countUnusual(conditions: DemoConditions): number {
  const names = Object.keys(USUAL_DEMO) as (keyof DemoConditions)[];
  return names.filter((name) => conditions[name] !== USUAL_DEMO[name]).length;
}

/** What of it concerns the Excel that the add-in talks to. @param isTyping whether a person really types into a cell */
export function hostConditionsOf(demo: DemoConditions, isTyping: boolean): Partial<HostConditions> {
  return {
    isReadOnly: demo.isReadOnly,
    isCellBeingEdited: demo.isEditing || isTyping,
    latency: demo.latency,
    excelApi: demo.excelApi,
    writesUntilFailure: demo.breaksOff ? WRITES_BEFORE_BREAK : null,
  };
}
