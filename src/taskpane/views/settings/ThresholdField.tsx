import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext, useId } from 'react';
import { adjustables, type AdjustablePath } from '../../../core/choices';
import { messages } from '../../../core/messages';
import { ToneIcon } from '../../parts/tones';
import { useFieldStyles } from '../../parts/useFieldStyles';
import { ReadOnlyContext } from '../../parts/writing';
import { useWords } from '../../strings';
import { shownThreshold, type ThresholdProblem } from './thresholds';
import { useSettingStyles } from './useSettingStyles';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  input: { width: '88px', fontVariantNumeric: 'tabular-nums' },
  wrong: { border: `2px solid ${tokens.colorStatusDangerBorder2}` },
  problem: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

interface ThresholdFieldProps {
  readonly path: AdjustablePath;
  readonly text: string;
  /** As the pack has it. */
  readonly original: string;
  readonly problem: ThresholdProblem | null;
  readonly onChange: (text: string) => void;
}

/** One threshold: its value, the bounds it has, and how it stands in the pack. */
export function ThresholdField({ path, text, original, problem, onChange }: ThresholdFieldProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const settings = useSettingStyles();
  const { language, strings } = useWords();
  const { settings: words } = strings;
  const adjustable = adjustables[path];
  const unit = words.unit[adjustable.kind];
  const name = messages[language].thresholds[path];
  const range = words.range(
    shownThreshold(adjustable, adjustable.min) + unit,
    shownThreshold(adjustable, adjustable.max) + unit,
    adjustable.isOptional,
  );
  const isReadOnly = useContext(ReadOnlyContext);
  const input = useId();
  const hint = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={input}>{name}</label>
      <div className={styles.line}>
        <input
          id={input}
          inputMode="decimal"
          readOnly={isReadOnly}
          autoComplete="off"
          aria-describedby={hint}
          aria-invalid={problem !== null}
          className={mergeClasses(fields.field, styles.input, isReadOnly && fields.locked, problem !== null && styles.wrong)}
          value={text}
          onChange={({ target }) => onChange(target.value)}
        />
        <span>{unit}</span>
        {text.trim() !== original && (
          <Button size="small" appearance="subtle" aria-label={words.resetOne(name)} onClick={() => onChange(original)}>
            {words.reset(original === '' ? words.noValue : original + unit)}
          </Button>
        )}
      </div>
      <span id={hint} className={problem === null ? settings.hint : styles.problem}>
        {problem !== null && <ToneIcon tone="error" />}
        {problem === 'conflict' ? words.conflict : range}
      </span>
    </div>
  );
}
