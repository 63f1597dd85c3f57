import { nameOfForm } from '../form/shown';
import { hasExplanation } from '../scoring/explanation';
import { addresses, finder, type Check } from './check';

const id = 'form-explanation-missing';
const level = 'error';
const basis = 'hubei';
const found = finder(id, level, basis);

/** Rows miss their goal, the form has one block for all explanations, and the block holds none. */
export const formExplanationMissing: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: ['explanation.shortest'],
  run: ({ scored: { form, indicators, pack } }) => {
    const block = form.explanation;
    const cells = addresses(block);
    if (block === null || cells === null || form.has.deviation || hasExplanation(block, pack)) return [];
    const open = indicators.filter((line) => line.explanationDue === 'below-weight').map((line) => line.row.level3);
    if (open.length === 0) return [];
    return [
      found({
        cells,
        label: nameOfForm(form),
        args: { count: open.length, names: open.join('、') },
        mark: { kind: 'without-text', shortest: pack.explanation.shortest },
      }),
    ];
  },
};
