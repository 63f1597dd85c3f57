import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvaluation } from '../../../core/scoring/evaluation';
import { useWords } from '../../strings';
import { sectionsOf, type Section } from '../../../core/scoring/sections';

const useStyles = makeStyles({
  table: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(45%) minmax(24px, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '2px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  row: { display: 'contents' },
  track: {
    height: '6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  score: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
});

/** A bar for each part of the form: score of weight. */
export function SectionBars({ form }: { readonly form: FormEvaluation }) {
  const styles = useStyles();
  const { overview } = useWords().strings;
  const sections = sectionsOf(form);
  if (sections.length === 0) return null;
  return (
    <ul className={styles.table} aria-label={overview.sectionsOf}>
      {sections.map((section) => (
        <li key={`${section.key}-${section.name ?? ''}`} className={styles.row}>
          <span>{section.name ?? overview.sections[section.key]}</span>
          <div className={styles.track}>
            <div className={styles.bar} style={{ width: `${String(shareOf(section))}%` }} />
          </div>
          <span className={styles.score}>{overview.score(section.score?.toFixed() ?? '—', section.weight.toFixed())}</span>
        </li>
      ))}
    </ul>
  );
}

/** Score as a percentage of the weight, between 0 and 100. */
function shareOf({ score, weight }: Section): number {
  if (score === null || weight.lte(0)) return 0;
  return Math.min(100, Math.max(0, score.div(weight).times(100).toNumber()));
}
