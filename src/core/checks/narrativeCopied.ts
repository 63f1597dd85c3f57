import type { FormCell } from '../form/form';
import { nameOfForm } from '../form/shown';
import type { ScoredForm } from '../scoring/evaluation';
import { addresses, finder, type Check } from './check';
import { findCopies } from './narrative/copies';
import { mayMeanIndicator } from './narrative/match';
import { quote, readStatements, type Statement } from './narrative/statements';

const id = 'narrative-copied';
const level = 'warning';
const basis = null;
const found = finder(id, level, basis);

/**
 * 实际完成情况 repeats the text of another form and speaks of numbers that are indicators there and not here.
 * A text that fits its own form may repeat another's: projects that go on from year to year do.
 */
export const narrativeCopied: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored, workbook }) =>
    findCopies(scored, workbook).flatMap(({ narrative, sources }) => {
      const cells = addresses(narrative);
      const homeless = sources.length === 0 ? [] : homelessStatements(narrative, scored);
      if (homeless.length === 0) return [];
      for (const source of sources) {
        const strangers = homeless.filter((statement) => mayMeanIndicator(statement, source.scored, true));
        if (strangers.length === 0) continue;
        return [describe(cells, scored, source.scored, source.narrative, strangers)];
      }
      return [];
    }),
};

function describe(
  cells: readonly [string, ...string[]],
  own: ScoredForm,
  other: ScoredForm,
  source: FormCell,
  strangers: readonly Statement[],
) {
  return found({
    cells,
    label: nameOfForm(own.form),
    args: {
      other: nameOfForm(other.form),
      sheet: other.form.sheet,
      cell: source.address,
      strangers: strangers.map(quote).join('、'),
    },
  });
}

/** Numbers of the text that no indicator of its own form accounts for. */
function homelessStatements(narrative: FormCell, own: ScoredForm): readonly Statement[] {
  return readStatements(narrative).filter((statement) => !mayMeanIndicator(statement, own, false));
}
