import { useContext, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../strings';
import { DiagnosticsContext } from './DiagnosticsContext';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  text: {
    boxSizing: 'border-box',
    width: '100%',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

interface CopyDiagnosticsProps {
  /** Lines about what went wrong here; free of contents of the workbook. */
  readonly notes?: readonly string[];
}

type Copied = { readonly kind: 'copied' } | { readonly kind: 'refused'; readonly text: string };

/** 复制诊断信息: for whoever maintains the program. Where the clipboard is barred, the text is shown to be copied by hand. */
export function CopyDiagnostics({ notes = [] }: CopyDiagnosticsProps) {
  const styles = useStyles();
  const { diagnostics: words } = useWords().strings;
  const makeText = useContext(DiagnosticsContext);
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = () => {
    void makeText(notes)
      // Not even the code for it could be fetched: the notes are better than nothing.
      .catch(() => notes.join('\n'))
      .then(async (text) => setCopied((await write(text)) ? { kind: 'copied' } : { kind: 'refused', text }));
  };
  return (
    <div className={styles.box}>
      <Button size="small" onClick={copy}>
        {words.copy}
      </Button>
      <span role="status">{copied === null ? '' : copied.kind === 'copied' ? words.copied : words.refused}</span>
      {copied?.kind === 'refused' && (
        <textarea
          readOnly
          rows={8}
          aria-label={words.text}
          className={styles.text}
          value={copied.text}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  );
}

/** Whether the clipboard took the text; Office may bar it from add-ins. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
