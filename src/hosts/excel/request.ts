import { toHostError } from './refusal';

/**
 * A context for one batch. Not `Excel.run`: that tracks every range, which doubles the actions of a batch and sends one more request to
 * let go of the ranges. We read what was loaded and never reuse a range after a sync, so there is nothing to track.
 *
 * While a cell is being edited Excel refuses the batch at once. `delayForCellEdit` would make it wait for as long as the editing
 * lasts, without a word; whoever clicked a button is better told to press Enter.
 */
export function newContext(): Excel.RequestContext {
  return new Excel.RequestContext();
}

/**
 * Runs a batch and puts a failure into the port's words.
 * @param where named in the error
 * @throws HostError
 */
export async function request<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  where: { sheet?: string; cell?: string } = {},
): Promise<Result> {
  try {
    return await batch(newContext());
  } catch (error) {
    throw toHostError(error, where);
  }
}
