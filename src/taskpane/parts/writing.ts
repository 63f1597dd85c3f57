import { createContext, useContext } from 'react';
import { useWords } from '../strings';

/** Whether the workbook takes no changes. */
export const ReadOnlyContext = createContext(false);

/** Id of the message that says so, which is on the page as long as it is so. */
export const READ_ONLY_ID = 'read-only';

/** What a control that changes the workbook is given: it keeps the focus and says why it takes no clicks. */
export interface WritingProps {
  readonly disabledFocusable: boolean;
  readonly title?: string;
  readonly 'aria-describedby'?: string;
}

/**
 * Props of every button that changes the workbook. `isHeld`: it takes no clicks for reasons of its own; `describedBy`: id of what
 * describes it anyway.
 */
export function useWriting(): (isHeld: boolean, describedBy?: string) => WritingProps {
  const isReadOnly = useContext(ReadOnlyContext);
  const { readOnly } = useWords().strings;
  return (isHeld, describedBy) => {
    if (isReadOnly) return { disabledFocusable: true, title: readOnly, 'aria-describedby': described(READ_ONLY_ID, describedBy) };
    return { disabledFocusable: isHeld, ...(describedBy !== undefined && { 'aria-describedby': describedBy }) };
  };
}

const described = (...ids: readonly (string | undefined)[]) => ids.filter((id) => id !== undefined).join(' ');
