import { decodePackFile, readPackFile } from '../../src/cli/packFile/readPackFile';
import { mof2020 } from '../../src/core/scoring/packs/mof2020';

const lines = (...text: string[]): string => text.join('\n');

it('takes from the pack it extends what it does not change', () => {
  const read = readPackFile(
    lines('{', '"id": "our-city",', '"title": "本市口径",', '"extends": "mof-2020",', '"overAchievement": { "limit": "0.5" }', '}'),
  );
  if (!('pack' in read)) throw new Error(JSON.stringify(read));
  expect(read.pack.overAchievement).toEqual({ limit: '0.5', deduction: null, source: { 'zh-CN': '本市口径', en: '本市口径' } });
  expect(read.pack.total).toEqual(mof2020.total);
  expect(read.pack.id).toBe('our-city');
});

describe('says line and place of a mistake', () => {
  it.each([
    ['no JSON', lines('{', '  "id": x', '}'), 2, ''],
    ['a missing part', '{ "id": "a", "title": "b" }', 1, ''],
    ['an unknown key', lines('{ "id": "a", "title": "b", "extends": "mof-2020",', '"wieght": 1 }'), 2, '/wieght'],
    ['a number where a decimal in text belongs', lines('{ "id": "a", "title": "b", "extends": "mof-2020",', '"budget": {', '"weight": 10 } }'), 3, '/budget/weight'],
    ['an unknown base', lines('{ "id": "a", "title": "b",', '"extends": "nowhere" }'), 2, '/extends'],
    ['an id that is taken', lines('{', '"id": "hubei", "title": "b", "extends": "mof-2020" }'), 2, '/id'],
    ['an empty file', '', 1, ''],
    ['what nests without measure', '['.repeat(200_000), 1, ''],
  ])('%s', (_title, text, line, path) => {
    const read = readPackFile(text);
    if ('pack' in read) throw new Error('read a pack');
    expect(read.problems[0]).toMatchObject({ line, path });
  });
});

it('reads what editors save: with a mark in front, and in UTF-16, but nothing whose encoding is not known', () => {
  const text = '{ "title": "本市口径" }';
  expect(decodePackFile(Buffer.from(`\ufeff${text}`))).toBe(text);
  expect(decodePackFile(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
  expect(decodePackFile(Uint8Array.of(0x22, 0xb1, 0xbe, 0xca, 0xd0, 0x22))).toBeNull();
});
