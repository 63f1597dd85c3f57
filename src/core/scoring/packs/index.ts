import type { RulePack } from '../rulePack';
import { chongqing } from './chongqing';
import { guangxi } from './guangxi';
import { hebeiTianjin } from './hebeiTianjin';
import { hubei } from './hubei';
import { mof2020 } from './mof2020';
import { mof2021Core } from './mof2021Core';
import { pre2020 } from './pre2020';
import { sichuanDept } from './sichuanDept';
import { transfer } from './transfer';

/** All rule packs (口径包) that come with the program, the default first. */
export const rulePacks: readonly [RulePack, ...RulePack[]] = [
  mof2020,
  pre2020,
  hubei,
  sichuanDept,
  guangxi,
  hebeiTianjin,
  chongqing,
  transfer,
  mof2021Core,
];

export const defaultPack: RulePack = mof2020;

/** The pack with this id, or `null`. */
export function findPack(id: string): RulePack | null {
  return rulePacks.find((pack) => pack.id === id) ?? null;
}
