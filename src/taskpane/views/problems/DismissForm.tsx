import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { closingOnEscape } from '../../parts/closingOnEscape';
import { useFieldStyles } from '../../parts/useFieldStyles';
import { useWords } from '../../strings';

/** Longest note, in characters. */
const LONGEST_NOTE = 200;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface DismissFormProps {
  readonly isBusy: boolean;
  readonly onConfirm: (note: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is set aside; the note is kept in the workbook beside it. */
export function DismissForm({ isBusy, onConfirm, onCancel }: DismissFormProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { problems: words, preview } = useWords().strings;
  const id = useId();
  const note = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    note.current?.focus({ preventScroll: true });
    note.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    // Escape bubbles up here from the controls inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.form}
      onKeyDown={closingOnEscape(onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onConfirm(note.current?.value.trim() ?? '');
      }}
    >
      <label htmlFor={id}>{words.dismissNote}</label>
      <textarea id={id} ref={note} rows={2} maxLength={LONGEST_NOTE} className={fields.field} />
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {words.dismissConfirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {preview.cancel}
        </Button>
      </div>
    </form>
  );
}
