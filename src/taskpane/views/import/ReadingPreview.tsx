import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { sheetNamesFor, wordDocumentWarning, wordPlace, type DocumentReading, type ImportedForm, type Unplaced } from '../../../core/import';
import type { Language } from '../../../core/messages';
import { MessageBox } from '../../parts/MessageBox';
import { useListStyles } from '../../parts/useListStyles';
import { useWords } from '../../strings';
import { LongList } from './LongList';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  form: { display: 'flex', flexDirection: 'column' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ReadingPreviewProps {
  readonly reading: DocumentReading;
  /** Names of the sheets that are there. */
  readonly taken: readonly string[];
  readonly isBusy: boolean;
  readonly onImport: (forms: readonly ImportedForm[]) => void;
  readonly onRestart: () => void;
}

/** What a document holds: the forms, each to be left out if the person wants, and all that would not be on a sheet. */
export function ReadingPreview({ reading, taken, isBusy, onImport, onRestart }: ReadingPreviewProps) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const words = strings.importing;
  const { forms, unplaced, otherTables, warnings } = reading;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = useMemo(() => forms.filter((_, index) => !left.has(index)), [forms, left]);
  const names = useMemo(() => sheetNamesFor(chosen, taken), [chosen, taken]);
  const toggle = (index: number) => {
    const next = new Set(left);
    if (!next.delete(index)) next.add(index);
    setLeft(next);
  };
  return (
    <div className={styles.preview}>
      {forms.length === 0 ? (
        <MessageBox tone="warning" title={words.none}>
          <span>{words.noneHint}</span>
        </MessageBox>
      ) : (
        <section className={styles.form}>
          <h3 className={styles.heading}>{words.found(forms.length)}</h3>
          {forms.map((form, index) => (
            <FormChoice
              key={index}
              form={form}
              sheet={names[chosen.indexOf(form)] ?? null}
              isBusy={isBusy}
              onToggle={() => toggle(index)}
            />
          ))}
        </section>
      )}
      {warnings.length > 0 && (
        <MessageBox tone="warning" title={words.warnings(warnings.length)}>
          <LongList lines={warnings.map((warning) => wordDocumentWarning(warning, language))} />
        </MessageBox>
      )}
      {unplaced.length > 0 && (
        <MessageBox tone="info" title={words.unplaced(unplaced.length)}>
          <span>{words.unplacedHint}</span>
          <LongList lines={unplaced.map((each) => unplacedLine(each, language))} />
        </MessageBox>
      )}
      {otherTables.length > 0 && (
        <MessageBox tone="info" title={words.otherTables(otherTables.length)}>
          <LongList lines={otherTables.map(({ table, rows, begins }) => words.otherTable(table, rows, begins))} />
        </MessageBox>
      )}
      <div className={styles.buttons}>
        {forms.length > 0 && (
          <Button appearance="primary" disabledFocusable={isBusy || chosen.length === 0} onClick={() => onImport(chosen)}>
            {words.confirm(chosen.length)}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={onRestart}>
          {words.again}
        </Button>
      </div>
    </div>
  );
}

interface FormChoiceProps {
  readonly form: ImportedForm;
  /** Name of the sheet; `null`: the form is left out. */
  readonly sheet: string | null;
  readonly isBusy: boolean;
  readonly onToggle: () => void;
}

function FormChoice({ form: { content }, sheet, isBusy, onToggle }: FormChoiceProps) {
  const lists = useListStyles();
  const styles = useStyles();
  const { importing: words } = useWords().strings;
  return (
    <Checkbox
      checked={sheet !== null}
      disabled={isBusy}
      onChange={onToggle}
      label={
        <span className={styles.form}>
          <strong>{content.projectName === '' ? words.nameless : content.projectName}</strong>
          <span className={lists.quiet}>{words.form(content.indicators.length, content.funds.length)}</span>
          {sheet !== null && <span className={lists.quiet}>{words.sheet(sheet)}</span>}
        </span>
      }
    />
  );
}

function unplacedLine({ place, label, text }: Unplaced, language: Language): string {
  const said = label === '' ? text : `${label} ${text}`;
  return `${wordPlace(place, language)}${language === 'en' ? ': ' : '：'}${said}`;
}
