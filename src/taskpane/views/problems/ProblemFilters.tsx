import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Form } from '../../../core/form/form';
import type { Tally } from '../../parts/Counts';
import { FilterChips } from '../../parts/FilterChips';
import { FormSelect } from '../../parts/FormSelect';
import { ToneIcon } from '../../parts/tones';
import { useFieldStyles } from '../../parts/useFieldStyles';
import { useWords, type Strings } from '../../strings';
import { problemTones, type ProblemFilter, type ProblemKind, type ProblemTone } from './problemList';
import { wordKind } from './problemWords';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  selects: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))', gap: tokens.spacingHorizontalS },
});

interface ProblemFiltersProps {
  readonly forms: readonly Form[];
  readonly formIndex: number | null;
  readonly onForm: (index: number | null) => void;
  readonly tally: Tally;
  /** Kinds there are, with how many there are of each. */
  readonly kinds: readonly (readonly [ProblemKind, number])[];
  readonly filter: ProblemFilter;
  readonly onFilter: (filter: ProblemFilter) => void;
}

/** Which form's problems are shown, of which level and of which kind. */
export function ProblemFilters({ forms, formIndex, onForm, tally, kinds, filter, onFilter }: ProblemFiltersProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const select = useId();
  const words = useWords();
  const { problems, aside } = words.strings;
  const { tone, kind } = filter;
  const tones = problemTones.filter((key) => tally[key] > 0 || key === tone);
  const all = problemTones.reduce((sum, key) => sum + tally[key], 0);
  return (
    <div className={styles.filters}>
      <div className={styles.selects}>
        <FormSelect forms={forms} formIndex={formIndex} onForm={onForm} />
        {(kinds.length > 1 || kind !== null) && (
          <label htmlFor={select} className={fields.labelled}>
            {problems.kind}
            <select
              id={select}
              className={fields.field}
              value={kind ?? ''}
              onChange={({ target }) => {
                const chosen = kinds.find(([id]) => id === target.value)?.[0] ?? null;
                onFilter({ tone: null, kind: chosen });
              }}
            >
              <option value="">{problems.allKinds(kinds.length)}</option>
              {kinds.map(([id, count]) => (
                <option key={id} value={id}>
                  {`${wordKind(id, words)}${aside(String(count))}`}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <FilterChips
        label={problems.levels}
        chips={[
          { key: 'all', label: problems.all, count: all },
          ...tones.map((key) => ({ key, label: toneName(key, words.strings), count: tally[key], icon: <ToneIcon tone={key} /> })),
        ]}
        pressed={tone ?? 'all'}
        onPress={(key) => onFilter({ ...filter, tone: key === 'all' ? null : key })}
      />
    </div>
  );
}

function toneName(tone: ProblemTone, { problems, level }: Strings): string {
  return tone === 'undetermined' ? problems.undetermined : level[tone];
}
