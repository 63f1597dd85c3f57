import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { applyAdjustments, type Choices, type PackAdjustment } from '../../../core/choices';
import { chosenPack } from '../../../usecases';
import { useWriting } from '../../parts/writing';
import { useWords } from '../../strings';
import { ThresholdField } from './ThresholdField';
import { DECIMALS, draftOf, readDraft, thresholdPaths } from './thresholds';
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
  const forWriting = useWriting();
  const pack = chosenPack(choices);
  const original = useMemo(() => draftOf(pack), [pack]);
  const adjusted = useMemo(() => applyAdjustments(pack, choices.adjustments), [pack, choices.adjustments]);
  const [draft, setDraft] = useState(() => draftOf(adjusted.pack));
  const { adjustments, problems } = useMemo(() => readDraft(pack, draft), [pack, draft]);
  const held = forWriting(isBusy);
  // Decimals have a field of their own, and a reset here leaves them.
  const elsewhere = choices.adjustments.filter((each) => each.path === DECIMALS && !adjusted.ignored.includes(each));
  const count = choices.adjustments.length - elsewhere.length;
  return (
    <details open={count > 0}>
      {/* Excel on the web takes the Tab key itself and stops only where it finds a tabindex. */}
      <summary tabIndex={0} className={styles.summary}>{count === 0 ? words.thresholds : words.thresholdsChanged(count)}</summary>
      <form
        noValidate
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          if (!held.disabledFocusable && problems.size === 0) onAdjust(adjustments);
        }}
      >
        <p className={settings.hint}>{words.thresholdsHint}</p>
        {thresholdPaths.map((path) => (
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
          <Button type="submit" appearance="primary" {...forWriting(isBusy || problems.size > 0)}>
            {words.apply}
          </Button>
          <Button
            {...held}
            onClick={() => {
              setDraft({ ...original, [DECIMALS]: draft[DECIMALS] });
              if (count > 0) onAdjust(elsewhere);
            }}
          >
            {words.resetAll}
          </Button>
        </div>
      </form>
    </details>
  );
}
