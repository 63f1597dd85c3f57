import { useCallback, useEffect, useRef } from 'react';

/**
 * Gives the focus back to the primary button, when a panel that stood in place of the views takes the focus away with itself.
 * A pane that does not have the focus never takes it from the sheet.
 */
export function useFocusAfter(isOpen: boolean): (button: HTMLElement | null) => void {
  const button = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.hasFocus()) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return useCallback((element: HTMLElement | null) => {
    button.current = element;
  }, []);
}
