import { createRequire } from 'node:module';
import { checkIds } from '../../src/core/checks/ids';
import { messages } from '../../src/core/messages';
import { readText } from '../support/repository';

const script: unknown = createRequire(__filename)('../../scripts/checkPages.cjs');

/** What the build makes of a page. */
function checkPage(page: string): string {
  if (typeof script !== 'object' || script === null || !('checkPage' in script) || typeof script.checkPage !== 'function') {
    throw new Error('scripts/checkPages.cjs exports no checkPage');
  }
  const made: unknown = Reflect.apply(script.checkPage, undefined, [page]);
  return String(made);
}

test.each(checkIds)('the help page of %s is named after it and has its forms as tables', (id) => {
  const page = checkPage(readText(`docs/checks/${id}.md`)!);
  const { title } = messages['zh-CN'].checks[id];
  expect(page).toContain(`<title>${title} · 绩效自评助手</title>`);
  expect(page.match(/<h1>/gu)).toHaveLength(1);
  expect(page).toContain(`<code>${id}</code></h1>`);
  expect(page).toMatch(/<h2>会报告<\/h2>[^]*<h2>不会报告<\/h2>/u);
  expect(page).toContain('<div class="table" tabindex="0"><table>');
  expect(page).not.toMatch(/^\||```|href="[^"]*\.md/mu);
});

test.each([
  ['a tag is text', '<script>alert(1)</script>', '&lt;script&gt;'],
  ['so is one in a cell of a table', '| a |\n| --- |\n| <img src=x onerror=alert(1)> |', '<td>&lt;img src=x'],
  ['a script is no address', '[x](javascript:alert(1))', '[x](javascript:alert(1))'],
  ['a page leads to another', '[另一项](score-mismatch.md#会报告)', 'href="score-mismatch.html#'],
])('%s', (_, text, shown) => {
  expect(checkPage(`# 标题\n\n${text}\n`)).toContain(shown);
});

test('a page without a title is none', () => {
  expect(() => checkPage('没有标题')).toThrow('title');
});
