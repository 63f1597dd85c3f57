import type { RulePack } from '../rulePack';
import { sources } from '../sources';
import { mof2020 } from './mof2020';

/** Forms from before 2020: bands 80/50, reverse targets by T ÷ A. */
export const pre2020: RulePack = {
  ...mof2020,
  id: 'pre-2020',
  title: { 'zh-CN': '2020年以前的自评表', en: 'Forms from before 2020' },
  quantitative: { ...mof2020.quantitative, reverse: 'target-over-actual', source: sources['form-footnotes'] },
  qualitative: {
    ...mof2020.qualitative,
    bands: [
      { tier: 'reached', from: '0.8', to: '1' },
      { tier: 'partly', from: '0.5', to: '0.8' },
      { tier: 'missed', from: '0', to: '0.5' },
    ],
    source: sources['form-footnotes'],
  },
};
