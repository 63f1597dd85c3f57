import { zhCN as messages } from '../../src/core/messages/zh-CN';
import { en } from '../../src/taskpane/strings/en';
import { zhCN as strings } from '../../src/taskpane/strings/zh-CN';

/** Every text of a table with where it stands; what is put together from arguments is left out. */
function textsIn(entry: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof entry === 'string') return [[at, entry]];
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`));
}

test('Chinese leaves a space beside the name of a program or a key, everywhere alike', () => {
  const texts = [...textsIn(strings, 'strings'), ...textsIn(messages, 'messages')];
  expect(texts.length).toBeGreaterThan(300);
  // A cell's address and an argument in braces stand close, as numbers do.
  const crowded = texts.filter(([, text]) => /\p{Script=Han}[A-Za-z]{2,}|[A-Za-z]{2,}\p{Script=Han}/u.test(text.replaceAll(/\{\w+\}/gu, '0')));
  expect(crowded).toEqual([]);
});

test.each([strings, en])('the link to the page of a check is called by what stands on it, for those who say it aloud', ({ problems }) => {
  expect(problems.pageOf('K25')).toContain(problems.page);
});
