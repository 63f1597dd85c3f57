import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { Fragment, useId, useState } from 'react';
import type { CellRef } from '../../../core/plan/transaction';
import { CellButton } from '../../parts/CellButton';
import { ToneIcon } from '../../parts/tones';
import { useListStyles } from '../../parts/useListStyles';
import { useWords } from '../../strings';
import type { Problem } from './problemList';
import { wordProblem } from './problemWords';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalSNudge,
    paddingLeft: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    // Clear of what sticks to the top and the bottom of the window.
    scrollMarginTop: '170px',
    scrollMarginBottom: '56px',
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  undetermined: { borderLeftColor: tokens.colorPaletteBerryBorderActive },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  details: { margin: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  term: { color: tokens.colorNeutralForeground2 },
  definition: { margin: 0 },
});

interface ProblemItemProps {
  readonly problem: Problem;
  readonly isCurrent: boolean;
  readonly isBusy: boolean;
  readonly onLocate: () => void;
  readonly onLocateOther: (cell: CellRef) => void;
}

/** One problem: where, what, what to do; why and on what grounds when asked for. */
export function ProblemItem({ problem, isCurrent, isBusy, onLocate, onLocateOther }: ProblemItemProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const words = useWords();
  const details = useId();
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const { level, problems: strings } = words.strings;
  const { tone, target, label } = problem;
  const { title, message, why, todo, basis } = wordProblem(problem, words);
  const others = 'finding' in problem.about ? problem.about.finding.cells.slice(1) : [];
  const hasDetails = why !== null || basis !== null || others.length > 0;
  const showsDetails = hasDetails && (isOpen ?? isCurrent);
  return (
    <li className={mergeClasses(styles.item, styles[tone], isCurrent && styles.current)} aria-current={isCurrent}>
      <h3 className={styles.heading}>
        <ToneIcon tone={tone} /> {tone === 'undetermined' ? title : `${level[tone]} · ${title}`}
      </h3>
      <span className={lists.quiet}>
        <span className={lists.address}>{target.cell}</span> {label}
      </span>
      <p className={styles.paragraph}>{message}</p>
      {(todo !== null || showsDetails) && (
        <dl id={details} className={styles.details}>
          {[
            [strings.todo, todo],
            [strings.why, showsDetails ? why : null],
            [strings.basis, showsDetails ? basis : null],
          ].map(
            ([term, text]) =>
              text !== null && (
                <Fragment key={term}>
                  <dt className={styles.term}>{term}</dt>
                  <dd className={styles.definition}>{text}</dd>
                </Fragment>
              ),
          )}
          {showsDetails && others.length > 0 && (
            <>
              <dt className={styles.term}>{strings.alsoCells}</dt>
              <dd className={styles.definition}>
                {others.map((cell) => (
                  <Fragment key={cell}>
                    <CellButton target={{ sheet: target.sheet, cell }} onLocate={onLocateOther} />{' '}
                  </Fragment>
                ))}
              </dd>
            </>
          )}
        </dl>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={`${strings.locate} ${target.cell}`}
          onClick={onLocate}
        >
          {strings.locate}
        </Button>
        {hasDetails && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={showsDetails}
            aria-controls={details}
            icon={showsDetails ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
            iconPosition="after"
            onClick={() => setOpen(!showsDetails)}
          >
            {strings.details}
          </Button>
        )}
      </div>
    </li>
  );
}
