import type { FormCell } from '../form/form';
import type { ScoredForm } from '../scoring/evaluation';
import { addresses, finder, type Check } from './check';
import { mayMeanIndicator } from './narrative/match';
import { bare, sharedRuns } from './narrative/similarity';
import { quote, readStatements, type Statement } from './narrative/statements';

const id = 'narrative-copied';
const level = 'warning';
const basis = null;
const found = finder(id, level, basis);

/** Share of common passages from which on one text is a copy of the other. */
const COPIED = 0.6;

/** Shorter texts are alike by accident. In characters without punctuation. */
const SHORTEST_TEXT = 40;

/**
 * 实际完成情况 repeats the text of another form and speaks of numbers that are indicators there and not here.
 * A text that fits its own form may repeat another's: projects that go on from year to year do.
 */
export const narrativeCopied: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  run: ({ scored, workbook }) =>
    narrativesOf(scored).flatMap((narrative) => {
      for (const other of workbook) {
        if (other === scored) continue;
        const source = narrativesOf(other).find((text) => sharedRuns(text.text, narrative.text) >= COPIED);
        const strangers = source === undefined ? [] : foreignStatements(narrative.text, scored, other);
        const cells = addresses(narrative);
        if (source === undefined || strangers.length === 0 || cells === null) continue;
        return [
          found({
            cells,
            label: scored.form.projectName ?? scored.form.title,
            args: {
              other: other.form.projectName ?? other.form.title,
              sheet: other.form.sheet,
              cell: source.address,
              strangers: strangers.map(quote).join('、'),
            },
          }),
        ];
      }
      return [];
    }),
};

function narrativesOf({ form }: ScoredForm): readonly FormCell[] {
  return form.goals.flatMap(({ actual }) =>
    actual !== null && bare(actual.text).length >= SHORTEST_TEXT ? [actual] : [],
  );
}

/** Numbers of the text that an indicator of the other form accounts for, and none of its own. */
function foreignStatements(text: string, own: ScoredForm, other: ScoredForm): readonly Statement[] {
  return readStatements(text).filter(
    (statement) => !mayMeanIndicator(statement, own, false) && mayMeanIndicator(statement, other, true),
  );
}
