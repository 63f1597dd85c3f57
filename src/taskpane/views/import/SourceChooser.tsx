import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type ClipboardEvent } from 'react';
import { useWords } from '../../strings';
import type { Source } from './useImport';

const useStyles = makeStyles({
  chooser: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalM },
  box: { minHeight: '96px' },
});

interface SourceChooserProps {
  readonly isBusy: boolean;
  readonly onSource: (source: Source) => void;
}

/** A file, or what is pasted: a table as HTML is read at once, plain text stays in the box to be looked at. */
export function SourceChooser({ isBusy, onSource }: SourceChooserProps) {
  const styles = useStyles();
  const { importing: words } = useWords().strings;
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    if (!/<table[\s>]/i.test(html)) return;
    event.preventDefault();
    onSource({ kind: 'paste', text: html });
  };
  return (
    <div className={styles.chooser}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.choose}
        accept=".docx,.html,.htm,.txt"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was saved.
          target.value = '';
          if (file !== undefined) onSource({ kind: 'file', file });
        }}
      />
      <Field label={words.paste} hint={words.pasteHint}>
        <Textarea textarea={{ className: styles.box }} value={text} onChange={(_, { value }) => setText(value)} onPaste={paste} />
      </Field>
      {text.trim() !== '' && (
        <Button disabledFocusable={isBusy} onClick={() => onSource({ kind: 'paste', text })}>
          {words.read}
        </Button>
      )}
    </div>
  );
}
