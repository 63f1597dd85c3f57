import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { draftFor, GAP, remarksOn, wordRemark, type ReasonContext } from '../../../core/reasons';
import { ToneIcon } from '../../parts/tones';
import { useFieldStyles } from '../../parts/useFieldStyles';
import { useListStyles } from '../../parts/useListStyles';
import { READ_ONLY_ID, ReadOnlyContext, useWriting } from '../../parts/writing';
import { useWords } from '../../strings';
import { useSettled } from './useSettled';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { resize: 'vertical', minHeight: '96px', lineHeight: tokens.lineHeightBase300 },
  aside: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  quoted: { margin: 0, whiteSpace: 'pre-line' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  remarks: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, ':empty': { display: 'none' } },
  remark: { margin: 0, overflowWrap: 'anywhere' },
  write: { flexGrow: 1 },
});

interface ReasonEditorProps {
  readonly context: ReasonContext;
  readonly text: string;
  /** The text that stands in the cell now; blank where it is none. */
  readonly textInCell: string;
  readonly isBusy: boolean;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  readonly onText: (text: string) => void;
  readonly onWrite: () => void;
  readonly onLocate: () => void;
}

/**
 * A text to be written: what is typed, a draft that is put in only when it is asked for, and gentle remarks once typing pauses.
 * Mount it anew for another row.
 */
export function ReasonEditor({ context, text, textInCell, isBusy, editor, onText, onWrite, onLocate }: ReasonEditorProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const lists = useListStyles();
  const { language, strings } = useWords();
  const words = strings.reasons;
  const isReadOnly = useContext(ReadOnlyContext);
  const forWriting = useWriting();
  const id = useId();
  /** The text with gaps that a person was asked about before it is written. */
  const [heldText, setHeldText] = useState<string | null>(null);
  const [draftPut, setDraftPut] = useState(0);

  const draft = draftFor(context.facts, language);
  const remarks = remarksOn(text, context);
  const isHeld = heldText === text;
  const isSettled = useSettled(text);
  // The gaps of a draft that was just put in need no remark: writing asks about them.
  const shownRemarks = isSettled ? remarks.filter(({ code }) => code !== 'gaps' || text === textInCell) : [];
  const isWritable = text.trim() !== '' && text.trim() !== textInCell.trim();

  useEffect(() => {
    if (draftPut > 0) selectFirstGap(editor.current);
  }, [draftPut, editor]);

  const write = () => {
    if (isBusy || isReadOnly || !isWritable) return;
    if (!isHeld && remarks.some(({ code }) => code === 'gaps')) setHeldText(text);
    else onWrite();
  };
  const writeOnKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    write();
  };
  const putDraft = () => {
    onText(text.trim() === '' ? draft : `${text.trimEnd()}\n${draft}`);
    setDraftPut(draftPut + 1);
  };

  return (
    <div className={styles.editor}>
      <label htmlFor={id} className={styles.label}>
        {words.editor}
      </label>
      <textarea
        ref={editor}
        id={id}
        rows={4}
        readOnly={isReadOnly}
        value={text}
        className={mergeClasses(fields.field, styles.text, isReadOnly && fields.locked)}
        aria-describedby={`${isReadOnly ? READ_ONLY_ID : `${id}-hint`} ${id}-remarks`}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={writeOnKey}
      />
      {!isReadOnly && (
        <p id={`${id}-hint`} className={mergeClasses(styles.small, lists.quiet)}>
          {words.editorHint}
        </p>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" className={styles.write} {...forWriting(isBusy || !isWritable)} onClick={write}>
          {isHeld ? words.writeAnyway : words.write}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onLocate}>
          {words.locate}
        </Button>
      </div>
      <div id={`${id}-remarks`} aria-live="polite" className={styles.remarks}>
        {isHeld && (
          <p className={styles.remark}>
            <ToneIcon tone="warning" /> <strong>{words.hold}</strong>
          </p>
        )}
        {shownRemarks.map((remark) => (
          <p key={remark.code} className={styles.remark}>
            <ToneIcon tone="info" /> {wordRemark(remark, language)}
          </p>
        ))}
      </div>
      {textInCell.trim() !== '' && textInCell !== text && (
        <div className={styles.aside}>
          <span className={lists.quiet}>{words.inCell}</span>
          <p className={styles.quoted}>{textInCell}</p>
          <Button size="small" {...forWriting(false)} onClick={() => onText(textInCell)}>
            {words.takeCell}
          </Button>
        </div>
      )}
      <div className={styles.aside}>
        <span id={`${id}-draft`} className={lists.quiet}>
          {words.draft}
        </span>
        <p className={styles.quoted}>{draft}</p>
        <Button size="small" {...forWriting(false)} onClick={putDraft}>
          {words.insertDraft}
        </Button>
      </div>
    </div>
  );
}

/** After a draft was put in, the first gap is where the person goes on. */
function selectFirstGap(editor: HTMLTextAreaElement | null): void {
  if (editor === null) return;
  const at = editor.value.indexOf(GAP);
  editor.focus();
  if (at !== -1) editor.setSelectionRange(at, at + GAP.length);
}
