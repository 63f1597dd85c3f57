import { writeChoices, type Choices } from '../core/choices';
import type { SpreadsheetHost } from '../hosts/port';
import { checkSnapshot, type CheckOutcome } from './check';
import { atOnce, type Pace } from './pace';

/**
 * Keeps what a person chose in the workbook, in one request, and judges the workbook anew as it was read.
 * @throws HostError when nothing was kept
 */
export async function saveChoices(
  host: Pick<SpreadsheetHost, 'apply'>,
  checked: CheckOutcome,
  choices: Choices,
  pace: Pace = atOnce,
): Promise<CheckOutcome> {
  const changes = writeChoices(choices, checked.choices);
  if (Object.keys(changes).length === 0) return checked;
  await host.apply({ writes: [], addMarks: [], removeMarks: [], settings: changes });
  const settings = new Map(checked.workbook.settings);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) settings.delete(key);
    else settings.set(key, value);
  }
  return checkSnapshot({ ...checked.workbook, settings }, pace);
}
