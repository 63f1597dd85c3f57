import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { formHtml, formText, printedForm } from '../../../core/export';
import { toA1 } from '../../../core/form/address';
import type { Form } from '../../../core/form/form';
import { contentOfForm } from '../../../core/import/contentOfForm';
import type { ReportFormat } from '../../../core/report';
import { Busy } from '../../parts/Busy';
import { formName } from '../../parts/formName';
import { MessageBox } from '../../parts/MessageBox';
import { useSheetName } from '../../parts/sheetNames';
import { useListStyles } from '../../parts/useListStyles';
import { useToolStyles } from '../../parts/useToolStyles';
import { useWords } from '../../strings';
import type { ToolProps } from '../tools';
import { copy, download } from './deliver';
import { reportText } from './reportFile';

const useStyles = makeStyles({
  part: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  forms: { display: 'flex', flexDirection: 'column' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { boxSizing: 'border-box', width: '100%', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const REPORTS = { html: { ending: 'html', type: 'text/html' }, md: { ending: 'md', type: 'text/markdown' } } as const;

/** What came of the last button. */
type Result =
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'copied'; readonly isTable: boolean }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'failed' };

/** 导出到 Word: forms to be signed and published, and the findings as a file or a text. The workbook is only read. */
export default function ExportTool({ outcome, isBusy, onClose }: ToolProps) {
  const styles = useStyles();
  const tools = useToolStyles();
  const lists = useListStyles();
  const sheetName = useSheetName();
  const { language, strings } = useWords();
  const words = strings.exporting;
  const forms = outcome?.evaluation.forms.map(({ form }) => form) ?? [];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState<Result | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);

  const chosen = forms.filter((form) => !left.has(placeOf(form)));
  const printed = () => chosen.map((form) => printedForm(contentOfForm(form)));
  const run = (job: () => Promise<Result>) => {
    setResult({ kind: 'working' });
    job().then(setResult, () => setResult({ kind: 'failed' }));
  };
  const saveWord = () =>
    run(async () => {
      const { writeForms } = await import('../../../documents/docx/writeForms');
      const file = `${words.fileName}.docx`;
      download(file, Uint8Array.from(await writeForms(printed())), WORD);
      return { kind: 'saved', file };
    });
  const copyForms = () =>
    run(async () => {
      const text = printed().map(formText).join('\n\n');
      return (await copy(text, printed().map(formHtml).join('\n'))) ? { kind: 'copied', isTable: true } : { kind: 'refused', text };
    });
  const textOf = (format: ReportFormat) => (outcome === null ? '' : reportText(outcome, format, language));
  const saveReport = (format: keyof typeof REPORTS) =>
    run(() => {
      const { ending, type } = REPORTS[format];
      const file = `${words.reportName}.${ending}`;
      download(file, textOf(format), `${type};charset=utf-8`);
      return Promise.resolve({ kind: 'saved', file });
    });
  const copyReport = () =>
    run(async () => {
      const text = textOf('text');
      return (await copy(text, null)) ? { kind: 'copied', isTable: false } : { kind: 'refused', text };
    });

  const isWorking = isBusy || result?.kind === 'working';
  const hasChosen = chosen.length > 0;
  const button = (label: string, onClick: () => void, isOpen = true, isPrimary = false): ReactNode => (
    <Button appearance={isPrimary ? 'primary' : 'secondary'} disabledFocusable={isWorking || !isOpen} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <div className={tools.tool}>
      <h2 ref={heading} tabIndex={-1} className={tools.heading}>
        {words.tool}
      </h2>
      <p className={mergeClasses(tools.paragraph, lists.quiet)}>{words.intro}</p>
      <div role="status" className={tools.status}>{result !== null && <Outcome result={result} />}</div>
      <div role="group" aria-label={words.forms} className={styles.forms}>
        {forms.map((form) => {
          const place = placeOf(form);
          return (
            <Checkbox
              key={place}
              checked={!left.has(place)}
              onChange={(_, { checked }) => setLeft(checked === true ? without(left, place) : new Set([...left, place]))}
              label={strings.formOnSheet(formName(form), sheetName(form.sheet))}
            />
          );
        })}
      </div>
      {!hasChosen && <p className={tools.paragraph}>{words.none}</p>}
      <LeftOut forms={chosen} />
      <div className={styles.buttons}>
        {button(words.word, saveWord, hasChosen, true)}
        {button(words.copyForm, copyForms, hasChosen)}
      </div>
      <h3 className={styles.part}>{words.report}</h3>
      <div className={styles.buttons}>
        {button(words.html, () => saveReport('html'))}
        {button(words.markdown, () => saveReport('md'))}
        {button(words.copyReport, copyReport)}
      </div>
      <Button className={tools.back} onClick={() => onClose(false)}>
        {words.back}
      </Button>
    </div>
  );
}

function Outcome({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { exporting: words } = useWords().strings;
  switch (result.kind) {
    case 'working':
      return <Busy label={words.working} />;
    case 'saved':
      return (
        <MessageBox tone="pass" title={words.saved(result.file)}>
          <span>{words.blocked}</span>
        </MessageBox>
      );
    case 'copied':
      return <MessageBox tone="pass" title={result.isTable ? words.copied : words.copiedText} />;
    case 'refused':
      return (
        <MessageBox tone="warning" title={words.refused}>
          <textarea
            readOnly
            rows={8}
            aria-label={words.text}
            className={styles.text}
            value={result.text}
            onFocus={({ target }) => target.select()}
          />
        </MessageBox>
      );
    case 'failed':
      return (
        <MessageBox tone="error" title={words.failed}>
          <span>{words.failedHint}</span>
        </MessageBox>
      );
  }
}

/** The columns that the official layout does not know. */
function LeftOut({ forms }: { readonly forms: readonly Form[] }) {
  const sheetName = useSheetName();
  const { exporting: words } = useWords().strings;
  const columns = forms.flatMap(({ sheet, unknownColumns }) =>
    unknownColumns.map(({ header, cell }) => words.column(header, `${sheetName(sheet)} ${cell}`)),
  );
  if (columns.length === 0) return null;
  return (
    <MessageBox tone="warning" title={words.leftOut}>
      <ul>
        {columns.map((column) => (
          <li key={column}>{column}</li>
        ))}
      </ul>
    </MessageBox>
  );
}

/** Where a form stands: a check made anew meanwhile may find others before it. */
function placeOf({ sheet, area }: Form): string {
  return `${sheet}!${toA1({ row: area.top, column: area.left })}`;
}

function without(set: ReadonlySet<string>, place: string): ReadonlySet<string> {
  return new Set([...set].filter((each) => each !== place));
}
