import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { CellRef } from '../../../core/plan/transaction';
import { CellButton } from '../../parts/CellButton';
import { useWords } from '../../strings';
import type { Problem } from './problemList';
import type { ProblemWords } from './problemWords';

const useStyles = makeStyles({
  details: { margin: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  term: { color: tokens.colorNeutralForeground2 },
  definition: { margin: 0 },
});

interface ProblemDetailsProps {
  readonly id: string;
  readonly problem: Problem;
  readonly words: ProblemWords;
  /** Whether to say more than what to do. */
  readonly isShown: boolean;
  readonly onLocate: (cell: CellRef) => void;
}

/** 怎么改; and, when asked for, 原因, 依据 and the other cells that have to do with it. */
export function ProblemDetails({ id, problem, words, isShown, onLocate }: ProblemDetailsProps) {
  const styles = useStyles();
  const { problems: strings } = useWords().strings;
  const others = 'finding' in problem.about ? problem.about.finding.cells.slice(1) : [];
  const lines = [
    [strings.todo, words.todo],
    [strings.why, isShown ? words.why : null],
    [strings.basis, isShown ? words.basis : null],
  ].filter(([, text]) => text !== null);
  const showsOthers = isShown && others.length > 0;
  if (lines.length === 0 && !showsOthers) return null;
  return (
    <dl id={id} className={styles.details}>
      {lines.map(([term, text]) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.definition}>{text}</dd>
        </Fragment>
      ))}
      {showsOthers && (
        <>
          <dt className={styles.term}>{strings.alsoCells}</dt>
          <dd className={styles.definition}>
            {others.map((cell) => (
              <Fragment key={cell}>
                <CellButton target={{ sheet: problem.target.sheet, cell }} onLocate={onLocate} />{' '}
              </Fragment>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
