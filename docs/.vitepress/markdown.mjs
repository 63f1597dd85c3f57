/** What the site does differently with the pages than a viewer of the repository does. */

/** Folders whose pages are in English. */
const ENGLISH = /^(?:architecture|decisions|performance)\//;

const isPage = (href) => !/^(?:[a-z]+:|#)/i.test(href);
/** A file of the repository that is no page of the site: it is named, and not linked. */
const isOutside = (href, page) => href.startsWith('../'.repeat(page.split('/').length)) || !/(?:\.md|\/)(?:#|$)/.test(href);

/** Links to a folder's README lead to its index; links to what is no page become their text. */
export function readersLinks(md) {
  md.core.ruler.push('readers_links', ({ tokens, env }) => {
    for (const { children } of tokens) {
      let left = 0;
      for (const token of children ?? []) {
        const href = token.type === 'link_open' ? token.attrGet('href') : null;
        if (href !== null && isPage(href)) {
          if (isOutside(href, env.relativePath)) {
            token.type = 'text';
            token.tag = '';
            left += 1;
          } else token.attrSet('href', href.replace(/(^|\/)README\.md(?=#|$)/, '$1index.md'));
        } else if (token.type === 'link_close' && left > 0) {
          token.type = 'text';
          token.tag = '';
          left -= 1;
        }
      }
    }
  });
}

/** Tells browsers and screen readers which pages are in English; the site is in Chinese. */
export function shownInEnglish(md) {
  md.core.ruler.push('shown_in_english', ({ tokens, env, Token }) => {
    if (!ENGLISH.test(env.relativePath ?? '')) return;
    const html = (content) => Object.assign(new Token('html_block', '', 0), { content });
    tokens.unshift(html('<div lang="en">\n'));
    tokens.push(html('</div>\n'));
  });
}
