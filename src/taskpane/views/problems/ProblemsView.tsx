import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { formName } from '../../parts/formName';
import { useSheetName } from '../../parts/sheetNames';
import { useListStyles } from '../../parts/useListStyles';
import { useWords } from '../../strings';
import type { ViewProps } from '../registry';
import { ProblemFilters } from './ProblemFilters';
import { ProblemItem } from './ProblemItem';
import { ProblemSteps } from './ProblemSteps';
import { narrow, problemGroups, tallyOf, type ProblemTone } from './problemList';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // Only what is on screen is laid out: a workbook may have hundreds of forms.
  group: { contentVisibility: 'auto', containIntrinsicSize: 'auto 400px' },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  where: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  paragraph: { margin: 0 },
});

/** 问题: everything that was found, by form, the gravest first. */
export default function ProblemsView({ outcome, actions, isBusy, formIndex, show }: ViewProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const sheetName = useSheetName();
  const { problems: words } = useWords().strings;
  const [tone, setTone] = useState<ProblemTone | null>(null);
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);

  const { evaluation } = outcome;
  const groups = useMemo(() => problemGroups(evaluation, formIndex), [evaluation, formIndex]);
  const tally = useMemo(() => tallyOf(groups), [groups]);
  const shown = useMemo(() => narrow(groups, tone), [groups, tone]);
  const flat = useMemo(() => shown.flatMap(({ problems }) => problems), [shown]);
  const index = flat.findIndex(({ key }) => key === currentKey);

  const goTo = (to: number) => {
    const problem = flat[to];
    if (problem === undefined) return;
    setCurrentKey(problem.key);
    actions.locate(problem.target);
  };

  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [currentKey]);

  return (
    <div className={styles.view}>
      <ProblemFilters
        forms={evaluation.forms.map(({ form }) => form)}
        formIndex={formIndex}
        onForm={(next) => show('problems', next)}
        tally={tally}
        tone={tone}
        onTone={setTone}
      />
      {flat.length === 0 && (
        <p className={styles.paragraph}>{tone === null && formIndex !== null ? words.noneInForm : words.none}</p>
      )}
      <div ref={list} className={styles.view}>
        {shown.map(({ formIndex: at, form, problems }) => (
          <section key={at} className={styles.group}>
            <h2 className={styles.heading}>
              {formName(form.form)} <span className={styles.where}>{sheetName(form.form.sheet)}</span>
            </h2>
            <ul className={mergeClasses(lists.plain, lists.spaced)}>
              {problems.map((problem) => (
                <ProblemItem
                  key={problem.key}
                  problem={problem}
                  isCurrent={problem.key === currentKey}
                  isBusy={isBusy}
                  onLocate={() => {
                    setCurrentKey(problem.key);
                    actions.locate(problem.target);
                  }}
                  onLocateOther={actions.locate}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {flat.length > 0 && <ProblemSteps index={index} problems={flat} isBusy={isBusy} onStep={goTo} />}
    </div>
  );
}
