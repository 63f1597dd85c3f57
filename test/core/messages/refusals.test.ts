import { wordHostError } from '../../../src/core/messages';
import { refusals } from '../../../src/core/messages/en/refusals';
import type { RefusalCode } from '../../../src/core/messages';

const isCode = (code: string): code is RefusalCode => code in refusals;
const codes = Object.keys(refusals).filter(isCode);

test.each(codes.flatMap((code) => (['zh-CN', 'en'] as const).map((language) => [code, language] as const)))('%s says in %s what was refused and what to do, with and without a place', (code, language) => {
  for (const where of [{ sheet: '表1', cell: 'J25' }, { sheet: null, cell: null }]) {
    const { what, next } = wordHostError(code, language, where);
    expect(what).not.toBe('');
    expect(`${what}${next}`).not.toMatch(/[{}]|null|undefined/);
  }
});
