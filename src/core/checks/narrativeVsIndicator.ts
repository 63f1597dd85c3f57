import { cellText } from '../form/shown';
import { isBound } from '../notation';
import { addresses, finder, type Check } from './check';
import { hasSameUnit, matchIndicator } from './narrative/match';
import { quote, readStatements } from './narrative/statements';

const id = 'narrative-vs-indicator';
const level = 'warning';
const basis = null;
const found = finder(id, level, basis);

/**
 * A number in 实际完成情况 differs from the actual of the indicator it speaks of: same thing, same unit.
 * Quiet when the text might mean something else.
 */
export const narrativeVsIndicator: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored }) =>
    scored.form.goals.flatMap((goal) => {
      if (goal.actual === null) return [];
      const narrative = goal.actual;
      return readStatements(narrative).flatMap((statement) => {
        const match = matchIndicator(statement, scored);
        if (match === null || !hasSameUnit(match) || match.value.eq(statement.value)) return [];
        const { row, actual } = match.indicator;
        if (isBound(actual)) return [];
        return [
          found({
            cells: addresses(narrative, row.actual),
            label: row.level3,
            args: { stated: quote(statement), actual: cellText(row.actual) },
          }),
        ];
      });
    }),
};
