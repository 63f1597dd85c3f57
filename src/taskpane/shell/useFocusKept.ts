import { useEffect, useRef } from 'react';

/**
 * Catches the focus when what had it goes away: a message that is closed, a write that is undone. Whoever has only a keyboard goes on
 * from the contents of the pane, not from its first button.
 * @param home gives what takes the focus
 */
export function useFocusKept(home: () => HTMLElement | null): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  // After every drawing: anything may have gone.
  useEffect(() => {
    if (last.current?.isConnected !== false || document.activeElement !== document.body || !document.hasFocus()) return;
    last.current = null;
    home()?.focus({ preventScroll: true });
  });
}
