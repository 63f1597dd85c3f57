import type { KeyboardEvent } from 'react';

/**
 * What a form or panel of the pane does with keys: Esc closes it. The key goes no further, because Excel on the web takes an Esc that
 * nobody wanted for "back to the cells"; and one that ends the composing of Chinese characters closes nothing.
 */
export function closingOnEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
}
