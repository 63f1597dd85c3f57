import { useEffect, useState } from 'react';

/** A pause in typing after which a text is looked at, in milliseconds. */
const PAUSE = 1000;

/**
 * Whether a text has not changed for a while. Not when the editor loses the focus: that is when a button is being pressed, and a remark that
 * appeared then would move the button from under the pointer.
 */
export function useSettled(text: string): boolean {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text;
}
