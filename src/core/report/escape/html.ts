const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as content of an HTML element or of a quoted attribute; characters that HTML does not allow or that turn the writing direction are shown by a sign. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '').replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '\ufffd');
}
