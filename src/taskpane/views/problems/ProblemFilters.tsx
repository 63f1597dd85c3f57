import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Form } from '../../../core/form/form';
import type { Tally } from '../../parts/Counts';
import { formName } from '../../parts/formName';
import { useSheetName } from '../../parts/sheetNames';
import { ToneIcon } from '../../parts/tones';
import { useWords, type Strings } from '../../strings';
import { problemTones, type ProblemTone } from './problemList';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  label: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  select: {
    width: '100%',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});

interface ProblemFiltersProps {
  readonly forms: readonly Form[];
  readonly formIndex: number | null;
  readonly onForm: (index: number | null) => void;
  readonly tally: Tally;
  readonly tone: ProblemTone | null;
  readonly onTone: (tone: ProblemTone | null) => void;
}

/** Which form's problems are shown, and of which level. */
export function ProblemFilters({ forms, formIndex, onForm, tally, tone, onTone }: ProblemFiltersProps) {
  const styles = useStyles();
  const select = useId();
  const sheetName = useSheetName();
  const { strings } = useWords();
  const words = strings.problems;
  const all = problemTones.reduce((sum, key) => sum + tally[key], 0);
  return (
    <div className={styles.filters}>
      {forms.length > 1 && (
        <label htmlFor={select} className={styles.label}>
          {words.form}
          <select
            id={select}
            className={styles.select}
            value={formIndex ?? ''}
            onChange={({ target }) => onForm(target.value === '' ? null : Number(target.value))}
          >
            <option value="">{words.allForms(forms.length)}</option>
            {forms.map((form, index) => (
              <option key={index} value={index}>
                {`${formName(form)} (${sheetName(form.sheet)})`}
              </option>
            ))}
          </select>
        </label>
      )}
      <div role="group" aria-label={words.levels} className={styles.chips}>
        {[null, ...problemTones.filter((key) => tally[key] > 0 || key === tone)].map((key) => (
          <button
            key={key ?? 'all'}
            type="button"
            aria-pressed={key === tone}
            className={mergeClasses(styles.chip, key === tone && styles.pressed)}
            onClick={() => onTone(key)}
          >
            {key !== null && <ToneIcon tone={key} />}
            {`${toneName(key, strings)} ${String(key === null ? all : tally[key])}`}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The word for a tone; `null` stands for all of them. */
function toneName(tone: ProblemTone | null, { problems, level }: Strings): string {
  if (tone === null) return problems.all;
  return tone === 'undetermined' ? problems.undetermined : level[tone];
}
