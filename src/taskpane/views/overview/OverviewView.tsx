import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentProps } from 'react';
import type { NotAForm } from '../../../core/form/form';
import { checkIds } from '../../../core/checks/ids';
import { wordNotAForm } from '../../../core/messages';
import { MessageBox } from '../../parts/MessageBox';
import { useSheetName } from '../../parts/sheetNames';
import { useListStyles } from '../../parts/useListStyles';
import { summarise } from '../../session/summary';
import { useWords } from '../../strings';
import type { ViewProps } from '../registry';
import { cardKey, FormCard } from './FormCard';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: 0 },
});

/** Cards that are drawn at once; more are a matter for a list that draws what is in sight. */
const MANY = 24;

// Few workbooks have so many forms: the others need not wait for its code.
const ManyCards = lazy(() => import('./ManyCards'));

/** 总览: a card for each form, and the sheets that are no forms. */
export default function OverviewView({ outcome, show }: ViewProps) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const { evaluation } = outcome;
  const cards = { forms: evaluation.forms, onOpen: (index: number) => show('problems', index) };
  const isClean = summarise(evaluation).standing === 'pass';
  const rows = evaluation.forms.flatMap((form) => form.indicators).filter(({ row }) => row.kind === 'indicator').length;
  return (
    <div className={styles.view}>
      {isClean && (
        <MessageBox tone="pass" title={strings.clean.title}>
          <span>{strings.clean.checked(evaluation.forms.length, rows, checkIds.length)}</span>
          <span>{strings.clean.pack(evaluation.pack.title[language])}</span>
          <span>{strings.clean.limit}</span>
        </MessageBox>
      )}
      {evaluation.forms.length > MANY ? (
        <Suspense fallback={<Cards {...cards} forms={evaluation.forms.slice(0, MANY)} />}>
          <ManyCards {...cards} />
        </Suspense>
      ) : (
        <Cards {...cards} />
      )}
      {evaluation.notForms.length > 0 && <OtherSheets notForms={evaluation.notForms} />}
    </div>
  );
}

function Cards({ forms, onOpen }: ComponentProps<typeof ManyCards>) {
  const lists = useListStyles();
  const { overview } = useWords().strings;
  return (
    <ul aria-label={overview.formsHeading} className={mergeClasses(lists.plain, lists.spaced)}>
      {forms.map((form, index) => (
        <li key={cardKey(form)}>
          <FormCard form={form} onOpen={() => onOpen(index)} />
        </li>
      ))}
    </ul>
  );
}

function OtherSheets({ notForms }: { readonly notForms: readonly NotAForm[] }) {
  const styles = useStyles();
  const sheetName = useSheetName();
  const lists = useListStyles();
  const { language, strings } = useWords();
  return (
    <section>
      <h2 className={styles.heading}>{strings.overview.otherSheets}</h2>
      <p className={mergeClasses(styles.paragraph, lists.quiet)}>{strings.overview.otherSheetsHint}</p>
      <ul className={lists.bullets}>
        {notForms.map(({ sheet, reason }) => (
          <li key={sheet}>
            {sheetName(sheet)} <span className={lists.quiet}>{wordNotAForm(reason, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
