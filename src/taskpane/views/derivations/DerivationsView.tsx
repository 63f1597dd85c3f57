import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { FilterChips } from '../../parts/FilterChips';
import { FormSelect } from '../../parts/FormSelect';
import { formName } from '../../parts/formName';
import { useSheetName } from '../../parts/sheetNames';
import { ToneIcon } from '../../parts/tones';
import { useListStyles } from '../../parts/useListStyles';
import { VirtualList } from '../../parts/VirtualList';
import { useWords } from '../../strings';
import type { ViewProps } from '../registry';
import { DerivationItem } from './DerivationItem';
import { derivationFilters, derivationRows, matches, type DerivationFilter, type DerivationRow } from './derivationList';

/** Height of an ordinary row, in pixels. */
const USUAL_HEIGHT = 140;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  form: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  where: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300 },
  section: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: 0 },
});

/** A row with the headings that begin above it. */
interface Entry {
  readonly row: DerivationRow;
  readonly startsForm: boolean;
  readonly section: string | null;
}

/** 计算依据: how every score comes about, form by form and level by level, and what a person must decide. */
export default function DerivationsView({ outcome, actions, isBusy, formIndex, show }: ViewProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const sheetName = useSheetName();
  const { language, strings } = useWords();
  const words = strings.derivations;
  const [filter, setFilter] = useState<DerivationFilter>('all');
  /** Rows decided while they are filtered for: they stay until the filter changes, or the pressed button would vanish. */
  const [stayed, setStayed] = useState<ReadonlySet<string>>(new Set());

  const { evaluation } = outcome;
  const rows = useMemo(() => derivationRows(evaluation, formIndex), [evaluation, formIndex]);
  const entries = useMemo(
    () => withHeadings(rows.filter((row) => matches(row, filter) || stayed.has(row.key)), words),
    [rows, filter, stayed, words],
  );
  const choose = (next: DerivationFilter) => {
    setFilter(next);
    setStayed(new Set());
  };

  return (
    <div className={styles.view}>
      <FormSelect
        forms={evaluation.forms.map(({ form }) => form)}
        formIndex={formIndex}
        onForm={(next) => show('derivations', next)}
      />
      <FilterChips
        label={words.filters}
        chips={derivationFilters.map((key) => ({
          key,
          label: words.filter[key],
          count: rows.filter((row) => matches(row, key)).length,
          icon: key === 'all' ? undefined : <ToneIcon tone={key === 'differing' ? 'error' : 'undetermined'} />,
        }))}
        pressed={filter}
        onPress={choose}
      />
      <p className={mergeClasses(styles.paragraph, lists.quiet)}>{words.pack(evaluation.pack.title[language])}</p>
      {entries.length === 0 ? (
        <p className={styles.paragraph}>{words.none}</p>
      ) : (
        <VirtualList items={entries} keyOf={({ row }) => row.key} label={words.list} estimate={USUAL_HEIGHT}>
          {({ row, startsForm, section }) => (
            <>
              {startsForm && (
                <h2 className={styles.form}>
                  {formName(row.form.form)} <span className={styles.where}>{sheetName(row.form.form.sheet)}</span>
                </h2>
              )}
              {section !== null && <h3 className={styles.section}>{section}</h3>}
              <DerivationItem
                row={row}
                isBusy={isBusy}
                onLocate={actions.locate}
                onDecide={(reading) => {
                  if (row.question === null) return;
                  setStayed(new Set(stayed).add(row.key));
                  actions.decide(row.formIndex, row.question.row, reading);
                }}
              />
            </>
          )}
        </VirtualList>
      )}
    </div>
  );
}

function withHeadings(
  rows: readonly DerivationRow[],
  words: { readonly funds: string; readonly otherLevel: string },
): readonly Entry[] {
  let before: DerivationRow | null = null;
  let lastName = '';
  return rows.map((row) => {
    const startsForm = before?.formIndex !== row.formIndex;
    const name = sectionName(row, words);
    const isNew = startsForm || name !== lastName;
    before = row;
    lastName = name;
    return { row, startsForm, section: isNew && name !== '' ? name : null };
  });
}

/** Name of the part of the form; the total has none but its own. */
function sectionName({ section }: DerivationRow, words: { readonly funds: string; readonly otherLevel: string }): string {
  if (section === 'total') return '';
  if (section === 'funds') return words.funds;
  return section.levels.length === 0 ? words.otherLevel : section.levels.join(' › ');
}
