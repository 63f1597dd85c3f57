import type { RulePack } from '../rulePack';
import { mof2020 } from './mof2020';

/** All rule packs that come with the program, the default first. */
export const rulePacks: readonly [RulePack, ...RulePack[]] = [mof2020];

export const defaultPack: RulePack = rulePacks[0];

/** The pack with this id, or `null`. */
export function findPack(id: string): RulePack | null {
  return rulePacks.find((pack) => pack.id === id) ?? null;
}
