import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { wordRowName } from '../../../core/messages';
import { asksWithoutCell } from '../../../core/reasons';
import { hasExplanation } from '../../../core/scoring/explanation';
import { FilterChips } from '../../parts/FilterChips';
import { FormSelect } from '../../parts/FormSelect';
import { formName } from '../../parts/formName';
import { useSheetName } from '../../parts/sheetNames';
import { ToneIcon } from '../../parts/tones';
import { useListStyles } from '../../parts/useListStyles';
import { useWords } from '../../strings';
import type { ViewProps } from '../registry';
import { DonePanel } from './DonePanel';
import { contextOf, isOpen, isShown, nextOpen, queueOf, readReasons, reasonFilters, type ReasonItem } from './queue';
import { ReasonEditor } from './ReasonEditor';
import { ReasonSteps } from './ReasonSteps';
import { RowFacts } from './RowFacts';
import { useDesk } from './useDesk';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
});

const END = 'end';

/** 偏差原因: the rows that need a text, one after the other. Nothing is written before the person writes it. */
export default function ReasonsView({ outcome, actions, isBusy, formIndex, show }: ViewProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const sheetName = useSheetName();
  const { language, strings } = useWords();
  const { reasons: words } = strings;
  const [desk, change] = useDesk(actions);
  const editor = useRef<HTMLTextAreaElement>(null);
  const doneHeading = useRef<HTMLHeadingElement>(null);
  /** Where the person's own press leads the focus, once it is there: the key of a row, or the end. */
  const focusDue = useRef<string | null>(null);

  const { evaluation } = outcome;
  const reasons = useMemo(() => readReasons(evaluation), [evaluation]);
  const all = useMemo(() => queueOf(reasons, desk.written, formIndex), [reasons, desk.written, formIndex]);
  const queue = all.filter((item) => isShown(item, desk.filter) || desk.written.has(item.key));
  const current = currentItem();
  const index = current === null ? -1 : queue.findIndex(({ key }) => key === current.key);
  const elsewhere = useMemo(
    () => evaluation.forms.reduce((sum, form, at) => sum + (formIndex === null || formIndex === at ? asksWithoutCell(form).length : 0), 0),
    [evaluation, formIndex],
  );

  const hasProblems = evaluation.forms.some(
    ({ findings, undeterminedCount }, at) => (formIndex === null || formIndex === at) && findings.length + undeterminedCount > 0,
  );

  useEffect(() => {
    if (focusDue.current !== (current?.key ?? END)) return;
    focusDue.current = null;
    if (document.hasFocus()) (editor.current ?? doneHeading.current)?.focus();
  });

  function currentItem(): ReasonItem | null {
    const { place } = desk;
    if (place === 'end') return null;
    if (place === null) return nextOpen(queue, -1, desk);
    return reasons.items.find(({ key }) => key === place.key) ?? place;
  }

  const goTo = (item: ReasonItem | null) => change(() => ({ place: item ?? 'end' }));
  const skip = () => {
    if (current === null) return;
    const skipped = new Set(desk.skipped).add(current.key);
    const next = nextOpen(queue, index, { written: desk.written, skipped });
    if (next === null) focusDue.current = END;
    change(() => ({ skipped, place: next ?? 'end' }));
  };
  const write = async (item: ReasonItem) => {
    const next = nextOpen(queue, index, desk);
    const isWritten = await actions.writeReason({ sheet: item.form.sheet, cell: item.cell.address }, textOf(item));
    if (!isWritten) return;
    focusDue.current = next?.key ?? END;
    change(({ written, skipped }) => ({
      written: new Set(written).add(item.key),
      skipped: new Set([...skipped].filter((key) => key !== item.key)),
      place: next ?? 'end',
    }));
  };
  const startAnew = () => ({ place: null, skipped: new Set<string>() });
  /** What stands in the cell as a reason; a mark such as `/` is none. */
  const textInCell = ({ cell }: ReasonItem) => (hasExplanation(cell, evaluation.pack) ? cell.text : '');
  const textOf = (item: ReasonItem) => desk.texts.get(item.key) ?? textInCell(item);
  const isProtected = (sheet: string) => outcome.workbook.sheets.some((each) => each.name === sheet && each.isProtected);
  const isGone = current !== null && !reasons.items.some(({ key }) => key === current.key);

  return (
    <div className={styles.view}>
      <FormSelect
        forms={evaluation.forms.map(({ form }) => form)}
        formIndex={formIndex}
        onForm={(next) => {
          change(startAnew);
          show('reasons', next);
        }}
      />
      {all.length > 0 && (
        <FilterChips
          label={words.filters}
          chips={reasonFilters.map((key) => ({
            key,
            label: words.filter[key],
            count: all.filter((item) => isShown(item, key)).length,
          }))}
          pressed={desk.filter}
          onPress={(filter) => change(() => ({ ...startAnew(), filter }))}
        />
      )}
      {current === null ? (
        <DonePanel
          written={all.filter(({ key }) => desk.written.has(key)).length}
          hasProblems={hasProblems}
          left={all.filter((item) => isOpen(item, desk.written)).length}
          heading={doneHeading}
          onBack={() => {
            const first = nextOpen(all, -1, desk);
            focusDue.current = first?.key ?? END;
            change(() => ({ ...startAnew(), filter: 'all' }));
          }}
          onProblems={() => show('problems', formIndex)}
        />
      ) : (
        <section className={styles.row}>
          <h2 className={styles.heading}>{labelOf(current)}</h2>
          <p className={mergeClasses(styles.paragraph, lists.quiet)}>
            <Standing item={current} isWritten={desk.written.has(current.key)} /> · {formName(current.form)} ·{' '}
            {sheetName(current.form.sheet)} · <span className={lists.address}>{words.cell(current.cell.address)}</span>
          </p>
          {isGone && (
            <p className={styles.paragraph}>
              <ToneIcon tone="info" /> {words.gone}
            </p>
          )}
          {isProtected(current.form.sheet) && (
            <p className={styles.paragraph}>
              <ToneIcon tone="info" /> {words.protectedSheet}
            </p>
          )}
          <RowFacts facts={current.facts} />
          <ReasonEditor
            key={current.key}
            context={contextOf(current, evaluation, reasons.others)}
            text={textOf(current)}
            textInCell={textInCell(current)}
            isBusy={isBusy}
            editor={editor}
            onText={(text) => change(({ texts }) => ({ texts: new Map(texts).set(current.key, text), place: current }))}
            onWrite={() => void write(current)}
            onLocate={() => actions.locate({ sheet: current.form.sheet, cell: current.cell.address })}
          />
        </section>
      )}
      {elsewhere > 0 && <p className={mergeClasses(styles.paragraph, lists.quiet)}>{words.elsewhere(elsewhere)}</p>}
      {current !== null && (
        <ReasonSteps
          index={index}
          count={queue.length}
          label={labelOf(current)}
          onPrevious={() => goTo(queue[index - 1] ?? queue[0] ?? null)}
          onSkip={skip}
        />
      )}
    </div>
  );

  function labelOf({ facts, form, cell }: ReasonItem): string {
    if (cell.address === form.explanation?.address) return words.wholeForm;
    const names = facts.map(({ label }) => wordRowName(label, language));
    return [...new Set(names)].join(strings.listSeparator);
  }
}

/** What is the matter with a row, in a word and a sign. */
function Standing({ item, isWritten }: { readonly item: ReasonItem; readonly isWritten: boolean }) {
  const { standing } = useWords().strings.reasons;
  if (item.isMissing) {
    return (
      <>
        <ToneIcon tone="warning" /> {standing.missing}
      </>
    );
  }
  const state = isWritten ? 'written' : item.remarks.length > 0 ? 'remarked' : 'given';
  return (
    <>
      <ToneIcon tone={state === 'remarked' ? 'info' : 'pass'} /> {standing[state]}
    </>
  );
}
