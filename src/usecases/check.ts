import { evaluateSteps } from '../core/evaluate';
import { noChoices, readChoices, type Choices } from '../core/choices';
import type { WorkbookSnapshot } from '../core/form/snapshot';
import { readJournal, type JournalStep } from '../core/plan/journal';
import { planRecalculation, type RecalculationPlan } from '../core/plan/recalculation';
import { defaultPack, findPack } from '../core/scoring/packs';
import type { WorkbookEvaluation } from '../core/scoring/evaluation';
import type { RulePack } from '../core/scoring/rulePack';
import { HostError, type SpreadsheetHost } from '../hosts/port';
import { atOnce, type Pace } from './pace';

/** A workbook as it was when it was checked, what was found, and what could be done about it. */
export interface CheckOutcome {
  readonly workbook: WorkbookSnapshot;
  /** What the person chose for the workbook; the evaluation honours it. */
  readonly choices: Choices;
  readonly evaluation: WorkbookEvaluation;
  readonly plan: RecalculationPlan;
  /** Our writes that can still be undone, newest last. */
  readonly journal: readonly JournalStep[];
}

/**
 * Reads and checks the whole workbook; writes nothing.
 * @throws HostError when the workbook cannot be read
 */
export async function checkWorkbook(
  host: Pick<SpreadsheetHost, 'readWorkbook'>,
  pace: Pace = atOnce,
): Promise<CheckOutcome> {
  return checkSnapshot(await host.readWorkbook(), pace);
}

/**
 * Reads one sheet in one request and checks the workbook as it was otherwise; only that sheet is read anew, but what a check
 * says of a form may depend on all of them. Choices and journal come with the sheet, so they are of now.
 * A sheet that the last check does not know, or that is gone meanwhile, calls for a whole check.
 * @param checked the last check
 * @param sheet as `SpreadsheetHost.readSheet` takes it
 * @throws HostError when the workbook cannot be read
 */
export async function recheckSheet(
  host: Pick<SpreadsheetHost, 'readSheet' | 'readWorkbook'>,
  { workbook }: CheckOutcome,
  sheet: string,
  pace: Pace = atOnce,
): Promise<CheckOutcome> {
  const read = await host.readSheet(sheet).catch((error: unknown) => {
    if (error instanceof HostError && error.code === 'sheet-missing') return null;
    throw error;
  });
  if (read === null || !workbook.sheets.some(({ name }) => name === read.sheet.name)) return checkWorkbook(host, pace);
  const sheets = workbook.sheets.map((each) => (each.name === read.sheet.name ? read.sheet : each));
  return checkSnapshot({ ...workbook, sheets, settings: read.settings }, pace);
}

/** Checks a workbook that was read already. */
export async function checkSnapshot(workbook: WorkbookSnapshot, pace: Pace = atOnce): Promise<CheckOutcome> {
  const choices = readChoices(workbook.settings);
  const evaluation = await pace(evaluateSteps(workbook, chosenPack(choices), choices));
  return {
    workbook,
    choices,
    evaluation,
    plan: planRecalculation(evaluation, workbook),
    journal: readJournal(workbook.settings),
  };
}

/** The rule pack (口径包) that the choices name, before their adjustments; the default one when they name none that exists. */
export function chosenPack({ pack }: Pick<Choices, 'pack'> = noChoices): RulePack {
  return (pack === null ? null : findPack(pack)) ?? defaultPack;
}
