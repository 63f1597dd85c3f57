/**
 * A text from a cell for a terminal: line breaks become spaces; other control characters (C0, C1) and those that change
 * the writing direction are shown by their number, so that no cell can move the cursor, colour the screen or forge a line.
 */
export function terminalText(text: string): string {
  return terminalPath(text.replace(/\s+/gu, ' '));
}

/** The same for the name of a file, where a line break is part of the name and is shown as well. */
export function terminalPath(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}
