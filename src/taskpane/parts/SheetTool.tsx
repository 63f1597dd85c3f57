import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { failureWords } from '../session/wordMessages';
import { useWords } from '../strings';
import { Busy } from './Busy';
import { MessageBox } from './MessageBox';
import { useListStyles } from './useListStyles';
import { useToolStyles } from './useToolStyles';
import type { SheetMaking } from './useSheetMaking';

interface SheetToolProps {
  readonly heading: string;
  readonly intro: string;
  readonly making: SheetMaking;
  readonly onClose: (isChanged: boolean) => void;
  /** What is asked before the sheet is made. */
  readonly children: ReactNode;
}

/** The frame of a tool that makes a sheet: what it does, what it asks, and how it went. */
export function SheetTool({ heading, intro, making, onClose, children }: SheetToolProps) {
  const styles = useToolStyles();
  const lists = useListStyles();
  const words = useWords();
  const { sheetMaking } = words.strings;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) title.current?.focus();
  }, [making.step]);
  const failure = making.step === 'asking' ? making.failure : null;
  return (
    <div className={styles.tool}>
      <h2 ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      <div role="status" className={styles.status}>
        {making.step === 'working' && <Busy label={sheetMaking.working} />}
        {making.step === 'done' && <MessageBox tone="pass" title={sheetMaking.made(making.name)} />}
        {failure !== null && (
          <MessageBox tone="error" title={sheetMaking.failed}>
            <span>{failureWords(failure, words).what}</span>
            <span>{failureWords(failure, words).next}</span>
          </MessageBox>
        )}
      </div>
      {making.step !== 'done' && (
        <>
          <p className={mergeClasses(styles.paragraph, lists.quiet)}>{intro}</p>
          {children}
        </>
      )}
      <Button
        className={styles.back}
        appearance={making.step === 'done' ? 'primary' : 'secondary'}
        disabledFocusable={making.step === 'working'}
        onClick={() => onClose(making.step === 'done')}
      >
        {making.step === 'done' ? sheetMaking.done : sheetMaking.back}
      </Button>
    </div>
  );
}
