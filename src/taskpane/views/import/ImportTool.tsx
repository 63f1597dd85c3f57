import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { wordDocumentError } from '../../../core/import';
import { Busy } from '../../parts/Busy';
import { MessageBox } from '../../parts/MessageBox';
import { useListStyles } from '../../parts/useListStyles';
import { useToolStyles } from '../../parts/useToolStyles';
import { toFailure } from '../../session/state';
import { failureWords } from '../../session/wordMessages';
import { useWords } from '../../strings';
import type { ToolProps } from '../tools';
import { ReadingPreview } from './ReadingPreview';
import { SourceChooser } from './SourceChooser';
import { useImport, type ImportState } from './useImport';

/** 从 Word 导入: choose or paste, look at what was read, import. Nothing is written before that. */
export default function ImportTool({ host, outcome, isBusy, onClose }: ToolProps) {
  const styles = useToolStyles();
  const lists = useListStyles();
  const { strings } = useWords();
  const words = strings.importing;
  const [state, actions] = useImport(host);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, [state.step]);
  const isWorking = state.step === 'reading' || state.step === 'writing';
  return (
    <div className={styles.tool}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.tool}
      </h2>
      <div role="status" className={styles.status}>{isWorking && <Busy label={state.step === 'reading' ? words.reading : words.writing} />}</div>
      {state.step === 'choosing' && (
        <>
          <p className={mergeClasses(styles.paragraph, lists.quiet)}>{words.intro}</p>
          <ReadFailure failure={state.failure} />
          <SourceChooser isBusy={isBusy} onSource={(source) => void actions.read(source)} />
        </>
      )}
      {(state.step === 'preview' || state.step === 'writing') && (
        <>
          <p className={mergeClasses(styles.paragraph, lists.quiet)}>{state.source ?? words.source.paste}</p>
          <ReadingPreview
            reading={state.reading}
            taken={outcome?.workbook.sheets.map(({ name }) => name) ?? []}
            isBusy={isBusy || isWorking}
            onImport={(forms) => void actions.write(forms)}
            onRestart={actions.restart}
          />
        </>
      )}
      {state.step === 'done' ? (
        <Result state={state} onClose={onClose} onRestart={actions.restart} />
      ) : (
        <Button className={styles.back} disabledFocusable={isWorking} onClick={() => onClose(false)}>
          {words.back}
        </Button>
      )}
    </div>
  );
}

function ReadFailure({ failure }: Pick<ImportState & { step: 'choosing' }, 'failure'>) {
  const { language, strings } = useWords();
  const words = strings.importing;
  if (failure === null) return null;
  const { what, next } = wordDocumentError(failure.code, language);
  return (
    <div role="alert">
      <MessageBox tone="error" title={words.unreadable(failure.source ?? words.source.paste)}>
        <span>{what}</span>
        <span>{next}</span>
      </MessageBox>
    </div>
  );
}

interface ResultProps {
  readonly state: ImportState & { readonly step: 'done' };
  readonly onClose: ToolProps['onClose'];
  readonly onRestart: () => void;
}

function Result({ state: { asked, outcome }, onClose, onRestart }: ResultProps) {
  const all = useWords();
  const words = all.strings.importing;
  const { made, refusal } = outcome;
  const why = refusal === null ? null : failureWords(toFailure('write', refusal), all);
  const title = made.length === asked ? words.done(asked) : made.length === 0 ? words.failed : words.partly(made.length, asked);
  return (
    <div role="status">
      <MessageBox
        tone={why === null ? 'pass' : 'error'}
        title={title}
        actions={
          <>
            <Button size="small" appearance="primary" onClick={() => onClose(made.length > 0)}>
              {made.length > 0 ? words.close : words.back}
            </Button>
            {why !== null && (
              <Button size="small" onClick={onRestart}>
                {words.again}
              </Button>
            )}
          </>
        }
      >
        {made.length > 0 && <span>{made.join(all.strings.listSeparator)}</span>}
        {why !== null && <span>{`${why.what} ${why.next}`}</span>}
      </MessageBox>
    </div>
  );
}
