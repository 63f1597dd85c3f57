import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { areaToA1 } from '../../../core/form/address';
import type { FormEvaluation } from '../../../core/scoring/evaluation';
import { Counts } from '../../parts/Counts';
import { formName } from '../../parts/formName';
import { useSheetName } from '../../parts/sheetNames';
import { useWords } from '../../strings';
import { SectionBars } from './SectionBars';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  // The button covers the card, so that a click anywhere opens it while its name stays short.
  open: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  total: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  number: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  wrong: { textDecorationLine: 'line-through', color: tokens.colorStatusDangerForeground1 },
  rating: {
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Tells the cards of a workbook apart. */
export function cardKey({ form: { sheet, area } }: FormEvaluation): string {
  return `${sheet}!${String(area.top)},${String(area.left)}`;
}

interface FormCardProps {
  readonly form: FormEvaluation;
  readonly onOpen: () => void;
}

/** One form in one look: total as written and as computed, rating, what each part scores, what was found. */
export function FormCard({ form, onOpen }: FormCardProps) {
  const styles = useStyles();
  const { overview } = useWords().strings;
  const sheetName = useSheetName();
  const { sheet, year, area } = form.form;
  return (
    <article className={styles.card}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.open} onClick={onOpen}>
          {formName(form.form)}
        </button>
      </h2>
      <span className={styles.where}>
        {[sheetName(sheet), areaToA1(area), ...(year === null ? [] : [overview.year(year)])].join(' · ')}
      </span>
      <Total form={form} />
      <SectionBars form={form} />
      <Counts tally={{ ...form.counts, undetermined: form.undeterminedCount }} />
    </article>
  );
}

function Total({ form: { total, rating } }: { readonly form: FormEvaluation }) {
  const styles = useStyles();
  const { overview } = useWords().strings;
  if (total === null) return <span className={styles.quiet}>{overview.noTotal}</span>;
  const { written, computed } = total;
  const writtenText = written?.toFixed() ?? total.row.score?.text.trim() ?? '';
  const differs = computed !== null && written?.eq(computed) !== true;
  return (
    <div className={styles.total}>
      <span>{overview.total}</span>
      {differs ? (
        <span role="img" aria-label={overview.arrow(writtenText === '' ? overview.empty : writtenText, computed.toFixed())}>
          <span className={mergeClasses(styles.number, writtenText !== '' && styles.wrong)}>
            {writtenText === '' ? overview.empty : writtenText}
          </span>
          {' → '}
          <span className={styles.number}>{computed.toFixed()}</span>
        </span>
      ) : (
        <span className={styles.number}>{writtenText === '' ? '—' : writtenText}</span>
      )}
      {rating !== null && (
        <span className={styles.rating} aria-label={`${overview.rating} ${overview.ratings[rating]}`} role="img">
          {overview.ratings[rating]}
        </span>
      )}
      {!differs && <span className={styles.quiet}>{computed === null ? overview.totalUndecided : overview.totalAgrees}</span>}
    </div>
  );
}
