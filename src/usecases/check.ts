import { evaluateWorkbook } from '../core/evaluate';
import type { WorkbookSnapshot } from '../core/form/snapshot';
import { readJournal, type JournalStep } from '../core/plan/journal';
import { planRecalculation, type RecalculationPlan } from '../core/plan/recalculation';
import { defaultPack, findPack } from '../core/scoring/packs';
import type { WorkbookEvaluation } from '../core/scoring/evaluation';
import type { SpreadsheetHost } from '../hosts/port';

/** Settings entry that holds the id of the chosen rule pack (口径包). */
export const PACK_SETTING = 'selfeval.pack';

/** A workbook as it was when it was checked, what was found, and what could be done about it. */
export interface CheckOutcome {
  readonly workbook: WorkbookSnapshot;
  readonly evaluation: WorkbookEvaluation;
  readonly plan: RecalculationPlan;
  /** Our writes that can still be undone, newest last. */
  readonly journal: readonly JournalStep[];
}

/**
 * Reads and checks the whole workbook; writes nothing.
 * @throws HostError when the workbook cannot be read
 */
export async function checkWorkbook(host: Pick<SpreadsheetHost, 'readWorkbook'>): Promise<CheckOutcome> {
  const workbook = await host.readWorkbook();
  const pack = findPack(workbook.settings.get(PACK_SETTING) ?? '') ?? defaultPack;
  const evaluation = evaluateWorkbook(workbook, pack);
  return {
    workbook,
    evaluation,
    plan: planRecalculation(evaluation, workbook),
    journal: readJournal(workbook.settings),
  };
}
