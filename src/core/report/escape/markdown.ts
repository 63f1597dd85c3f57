/** A text inside a line or a table cell of Markdown: nothing in it is markup, a link or HTML, and it stays on its line. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
    .replace(/[\\`*_{}[\]()#|~]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/^ ?([-+=])/u, '\\$1')
    .replace(/^( ?\d+)\./u, '$1\\.')
    .replace(/:(?=\/\/)|(?<=www)\./giu, '\\$&');
}
