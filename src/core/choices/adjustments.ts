import { Big, plain } from '../scoring/decimal';
import type { LocalText, RulePack } from '../scoring/rulePack';
import { adjustables, isAdjustablePath, type Adjustable } from './adjustables';
import type { PackAdjustment } from './choices';

/** A rule pack as a person wants it. */
export interface AdjustedPack {
  readonly pack: RulePack;
  /** Adjustments that say nothing usable: unknown path, no number, out of bounds. They change nothing. */
  readonly ignored: readonly PackAdjustment[];
}

/** Said of everything that no longer is as its source has it. */
const CHANGED: LocalText = { 'zh-CN': '（经修改）', en: ' (changed)' };

/**
 * Changes thresholds of a rule pack. A changed pack says so in its title, and in the source of each part that was changed,
 * so that every score and finding that rests on it says so too. Never fails.
 */
export function applyAdjustments(pack: RulePack, adjustments: readonly PackAdjustment[]): AdjustedPack {
  const ignored: PackAdjustment[] = [];
  const parts = new Set<Adjustable['parts'][number]>();
  let adjusted = pack;
  for (const adjustment of adjustments) {
    const adjustable = isAdjustablePath(adjustment.path) ? adjustables[adjustment.path] : null;
    const value = adjustable === null ? undefined : readThreshold(adjustable, adjustment.value);
    const next = adjustable === null || value === undefined ? null : adjustable.set(adjusted, value);
    if (adjustable === null || next === null) {
      ignored.push(adjustment);
    } else if (adjustable.get(next) !== adjustable.get(adjusted)) {
      adjusted = next;
      for (const part of adjustable.parts) parts.add(part);
    }
  }
  if (parts.size === 0) return { pack, ignored };
  return { pack: [...parts].reduce(markChanged, { ...adjusted, title: changed(pack.title) }), ignored };
}

/**
 * A threshold as a person may set it.
 * @returns decimal in text; `null` for "none" where the pack may ask for none; `undefined` when it is nothing of the kind
 */
export function readThreshold(adjustable: Adjustable, text: string): string | null | undefined {
  const { min, max, decimals, isOptional } = adjustable;
  const trimmed = text.trim();
  if (trimmed === '') return isOptional ? null : undefined;
  if (!DECIMAL.test(trimmed)) return undefined;
  const value = new Big(trimmed);
  return value.lt(min) || value.gt(max) || !value.round(decimals).eq(value) ? undefined : plain(value);
}

/** Plain decimals only: no exponent, and not longer than any threshold is. */
const DECIMAL = /^\d{1,6}(?:\.\d{1,6})?$/u;

function markChanged(pack: RulePack, part: Adjustable['parts'][number]): RulePack {
  return { ...pack, [part]: { ...pack[part], source: changed(pack[part].source) } };
}

function changed(text: LocalText): LocalText {
  return { 'zh-CN': text['zh-CN'] + CHANGED['zh-CN'], en: text.en + CHANGED.en };
}
