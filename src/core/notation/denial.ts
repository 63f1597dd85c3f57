import { negations } from './data/vocabulary';
import { words } from './dictionary';
import { normalise } from './normalise';
import type { Reading } from './reading';

const denials = words(negations);

/** An actual that only denies the word of its target names the lowest tier: 未提高 beside 提高, 不合格 beside 合格. Any other actual stays what it was. */
export function withDenial(target: Reading, actual: Reading): Reading {
  if (target.kind !== 'word' || actual.kind !== 'word' || actual.tier !== null) return actual;
  const [wanted, said] = [normalise(target.word).plain, normalise(actual.word).plain];
  return denials.some((denial) => said === denial + wanted) ? { ...actual, tier: 'missed' } : actual;
}
