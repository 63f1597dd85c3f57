import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { adjustablePaths, applyAdjustments, type Choices, type PackAdjustment } from '../../../core/choices';
import { chosenPack } from '../../../usecases';
import { useWords } from '../../strings';
import { ThresholdField } from './ThresholdField';
import { draftOf, readDraft } from './thresholds';
import { useSettingStyles } from './useSettingStyles';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ThresholdSettingsProps {
  readonly choices: Choices;
  readonly isBusy: boolean;
  readonly onAdjust: (adjustments: readonly PackAdjustment[]) => void;
}

/** 修改阈值: the numbers of the rule pack that a person may set otherwise for this workbook. */
export function ThresholdSettings({ choices, isBusy, onAdjust }: ThresholdSettingsProps) {
  const styles = useStyles();
  const settings = useSettingStyles();
  const { settings: words } = useWords().strings;
  const pack = chosenPack(choices);
  const original = useMemo(() => draftOf(pack), [pack]);
  const [draft, setDraft] = useState(() => draftOf(applyAdjustments(pack, choices.adjustments).pack));
  const { adjustments, problems } = useMemo(() => readDraft(pack, draft), [pack, draft]);
  const count = choices.adjustments.length;
  return (
    <details open={count > 0}>
      {/* Excel on the web takes the Tab key itself and stops only where it finds a tabindex. */}
      <summary tabIndex={0} className={styles.summary}>{count === 0 ? words.thresholds : words.thresholdsChanged(count)}</summary>
      <form
        noValidate
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy && problems.size === 0) onAdjust(adjustments);
        }}
      >
        <p className={settings.hint}>{words.thresholdsHint}</p>
        {adjustablePaths.map((path) => (
          <ThresholdField
            key={path}
            path={path}
            text={draft[path]}
            original={original[path]}
            problem={problems.get(path) ?? null}
            onChange={(text) => setDraft({ ...draft, [path]: text })}
          />
        ))}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={isBusy || problems.size > 0}>
            {words.apply}
          </Button>
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              setDraft(original);
              if (count > 0) onAdjust([]);
            }}
          >
            {words.resetAll}
          </Button>
        </div>
      </form>
    </details>
  );
}
