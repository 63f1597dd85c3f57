import type { RulePack } from '../rulePack';
import { sources } from '../sources';
import { mof2020 } from './mof2020';

/** 财预〔2021〕101号: cost as a first level, execution rate in steps whose bounds are not known here. Not checked against the text: never the default. */
export const mof2021Core: RulePack = {
  ...mof2020,
  id: 'mof-2021-core',
  title: { 'zh-CN': '财预〔2021〕101号（未核对原文）', en: 'Caiyu [2021] No. 101 (unverified)' },
  budget: { weight: '10', formula: 'by-hand', denominator: 'adjusted', source: sources['caiyu-2021-101'] },
  levels: {
    points: [
      { level: '成本', points: '20' },
      { level: '产出', points: '40' },
      { level: '效益', points: '20' },
      { level: '满意度', points: '10' },
    ],
    source: sources['caiyu-2021-101'],
  },
};
