import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NotAForm } from '../../../core/form/form';
import { checkIds } from '../../../core/checks/ids';
import { wordNotAForm } from '../../../core/messages';
import { MessageBox } from '../../parts/MessageBox';
import { useSheetName } from '../../parts/sheetNames';
import { useListStyles } from '../../parts/useListStyles';
import { summarise } from '../../session/summary';
import { useWords } from '../../strings';
import type { ViewProps } from '../registry';
import { FormCard } from './FormCard';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // Only what is on screen is laid out: a workbook may have hundreds of forms.
  card: { contentVisibility: 'auto', containIntrinsicSize: 'auto 210px' },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: 0 },
});

/** 总览: a card for each form, and the sheets that are no forms. */
export default function OverviewView({ outcome, show }: ViewProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { language, strings } = useWords();
  const { evaluation } = outcome;
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
      <ul aria-label={strings.overview.formsHeading} className={mergeClasses(lists.plain, lists.spaced)}>
        {evaluation.forms.map((form, index) => (
          <li className={styles.card} key={`${form.form.sheet}!${String(form.form.area.top)},${String(form.form.area.left)}`}>
            <FormCard form={form} onOpen={() => show('problems', index)} />
          </li>
        ))}
      </ul>
      {evaluation.notForms.length > 0 && <OtherSheets notForms={evaluation.notForms} />}
    </div>
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
