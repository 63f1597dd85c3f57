import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { wordDeviation, type ReasonFacts } from '../../../core/reasons';
import { useListStyles } from '../../parts/useListStyles';
import { useWords, type Strings } from '../../strings';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  definition: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  deviation: { fontWeight: tokens.fontWeightSemibold },
  name: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: 'anywhere' },
});

/** The numbers that a text is to explain, row by row where there are several. */
export function RowFacts({ facts }: { readonly facts: readonly ReasonFacts[] }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { language, strings } = useWords();
  return facts.map((fact, index) => {
    const [target, actual] = namesOf(fact, strings);
    const deviation = wordDeviation(fact, language);
    return (
      <Fragment key={index}>
        {facts.length > 1 && <p className={styles.name}>{fact.label}</p>}
        <dl className={styles.facts}>
          <dt className={lists.quiet}>{target}</dt>
          <dd className={styles.definition}>{fact.target}</dd>
          <dt className={lists.quiet}>{actual}</dt>
          <dd className={styles.definition}>{fact.actual}</dd>
          {deviation !== null && (
            <>
              <dt className={lists.quiet}>{strings.reasons.deviation}</dt>
              <dd className={styles.definition}>
                <span className={styles.deviation}>{deviation}</span>
              </dd>
            </>
          )}
        </dl>
      </Fragment>
    );
  });
}

/** What the two numbers are called. */
function namesOf({ situation }: ReasonFacts, { reasons }: Strings): readonly [string, string] {
  switch (situation) {
    case 'unexecuted':
    case 'overspent':
      return [reasons.budget, reasons.executed];
    case 'budget-raised':
    case 'budget-cut':
      return [reasons.initial, reasons.adjusted];
    case 'short':
    case 'over':
    case 'exceeded':
    case 'over-budget':
    case 'below-ceiling':
    case 'outside':
    case 'late':
    case 'late-somehow':
    case 'quality-short':
    case 'quality':
    case 'scored-short':
    case 'plain':
      return [reasons.target, reasons.actual];
  }
}
