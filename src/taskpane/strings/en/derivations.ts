import type { derivations as Words } from '../zh-CN/derivations';
import { counted } from '../../../core/messages/counted';

/** Words of the derivations, in English. */
export const derivations: typeof Words = {
  derivations: {
    tab: 'Derivations',
    heading: 'How the scores come about',
    list: 'How each score comes about',
    filters: 'Filter by result',
    filter: { all: 'All', undetermined: 'To decide', differing: 'Differing' },
    funds: 'Budget execution',
    rate: (name) => `${name} (execution rate)`,
    otherLevel: 'Other indicators',
    values: { target: 'target', actual: 'actual', weight: 'weight' },
    fundsValues: { target: 'budget', actual: 'executed', weight: 'weight' },
    basis: (source) => `Basis: ${source}`,
    written: 'written',
    computed: 'computed',
    empty: 'empty',
    standing: {
      agrees: 'Agrees',
      differs: 'Differs',
      'set-aside': 'Difference dismissed',
      undetermined: 'To decide',
      kept: 'Kept as written',
      'by-hand': 'Scored by a person',
      'not-scored': 'Not scored',
    },
    readings: 'Choose how this row is to be read',
    reading: { forward: 'More is better', reverse: 'Less is better', keep: 'Keep' },
    meaning: { forward: '正向', reverse: '反向', keep: 'the score as written' },
    points: (score) => `${score} points`,
    revoke: 'Take back',
    locate: 'Go to cell',
    none: 'No row matches the filter.',
    count: (count) => counted(count, 'row'),
    pack: (title) => `Rule pack: ${title}`,
  },
};
