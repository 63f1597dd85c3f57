import fc from 'fast-check';
import { noChoices, withDismissal, type Choices } from '../../src/core/choices';
import { MemoryHost } from '../../src/hosts/memory';
import { checkWorkbook, recalculate, saveChoices, undoLast, type CheckOutcome } from '../../src/usecases';
import { seedSheet } from '../support/seedForms';
import { workbookOf } from '../support/sheetBuilder';

/** Score cells of the first form, its total last. */
const SCORES = ['I14', 'I15', 'I16', 'I17', 'I18', 'I19', 'I20', 'I25', 'I26'];
const score = fc.integer({ min: 0, max: 1200 }).map((n) => n / 100);
const falsities = fc.array(fc.tuple(fc.constantFrom(...SCORES), score), { maxLength: 5 });
const decimals = fc.constantFrom('0', '1', '2', '3', '4');

function dismissingEach({ evaluation, choices }: CheckOutcome, which: (index: number) => boolean): Choices {
  return evaluation.forms
    .flatMap(({ findings }) => findings)
    .filter((_, index) => which(index))
    .reduce((all, finding) => withDismissal(all, evaluation, finding, { note: '', date: '' }) ?? all, choices);
}

test('recalculation leaves nothing to recalculate, writes nothing that was dismissed, and undo restores everything', async () => {
  await fc.assert(
    fc.asyncProperty(falsities, decimals, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), async (wrong, places, dismissed) => {
      const host = MemoryHost.fromSnapshot(workbookOf([seedSheet(0)]));
      for (const [cell, value] of wrong) host.edit({ sheet: '表1', cell }, value);
      const values = async () => (await host.readWorkbook()).sheets.map((sheet) => sheet.values);
      const original = await values();

      const adjusted = { ...noChoices, adjustments: [{ path: 'rounding.decimals', value: places }] };
      const checked = await saveChoices(host, await checkWorkbook(host), adjusted);
      const chosen = await saveChoices(host, checked, dismissingEach(checked, (index) => dismissed[index] === true));
      const spared = new Set(chosen.evaluation.forms.flatMap((form) => form.dismissed.map(({ finding }) => finding.fix?.cell)));

      const { written, heldBack } = await recalculate(host, chosen);
      expect(heldBack).toEqual([]);
      expect(written.filter(({ cell }) => spared.has(cell))).toEqual([]);
      expect((await checkWorkbook(host)).plan.writes).toEqual([]);

      const undone = await undoLast(host);
      expect(undone?.leftAlone ?? []).toEqual([]);
      expect(await values()).toEqual(original);
    }),
    { numRuns: 40 },
  );
});
