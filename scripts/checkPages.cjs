/** Makes the help pages of the checks, `help/<id>.html` of the add-in's own site, out of `docs/checks/<id>.md`. */
const MarkdownIt = require('markdown-it');

const STYLE = `
  :root { color-scheme: light dark; }
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.7 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', sans-serif; overflow-wrap: anywhere; }
  h1 { font-size: 1.4rem; } h2 { margin-top: 2rem; font-size: 1.15rem; } code { font-size: 0.85em; }
  .table { overflow-x: auto; } table { border-collapse: collapse; font-size: 0.9rem; }
  th, td { padding: 0.25rem 0.5rem; border: 1px solid; text-align: left; min-width: 3.5em; }`;

// Without `html` a tag in a page is text like any other.
const markdown = new MarkdownIt({ html: false });

// A wide table is scrolled by itself, by keyboard too.
markdown.renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';

// Pages lead to each other by their files.
const asAddress = markdown.normalizeLink;
markdown.normalizeLink = (link) => asAddress(link.replace(/^([\w-]+)\.md(?=#|$)/, '$1.html'));

/** @param {string} page a page of docs/checks */
function checkPage(page) {
  const title = /^# ([^`\n]+)/.exec(page)?.[1].trim();
  if (title === undefined) throw new Error('a page without a title');
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${markdown.utils.escapeHtml(title)} · 绩效自评助手</title>
    <style>${STYLE}</style>
  </head>
  <body><main>
${markdown.render(page)}  </main></body>
</html>
`;
}

module.exports = { checkPage };
