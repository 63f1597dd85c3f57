import { mergeClasses } from '@fluentui/react-components';
import { useContext, useId } from 'react';
import { adjustables, applyAdjustments, type Choices, type PackAdjustment } from '../../../core/choices';
import { READ_ONLY_ID, ReadOnlyContext } from '../../parts/writing';
import { useFieldStyles } from '../../parts/useFieldStyles';
import { useWords } from '../../strings';
import { chosenPack } from '../../../usecases';
import { DECIMALS } from './thresholds';
import { useSettingStyles } from './useSettingStyles';

const { min, max, get } = adjustables[DECIMALS];
const PLACES = Array.from({ length: Number(max) - Number(min) + 1 }, (_, index) => String(Number(min) + index));

interface DecimalSettingsProps {
  readonly choices: Choices;
  readonly isBusy: boolean;
  readonly onAdjust: (adjustments: readonly PackAdjustment[]) => void;
}

/** 小数位数: to how many decimals scores are rounded. It holds at once, and what was adjusted otherwise stays. */
export function DecimalSettings({ choices, isBusy, onAdjust }: DecimalSettingsProps) {
  const fields = useFieldStyles();
  const settings = useSettingStyles();
  const { settings: words } = useWords().strings;
  const isReadOnly = useContext(ReadOnlyContext);
  const select = useId();
  const hint = useId();
  const pack = chosenPack(choices);
  const own = get(pack);
  const choose = (places: string) => {
    if (isBusy || isReadOnly) return;
    const others = choices.adjustments.filter(({ path }) => path !== DECIMALS);
    onAdjust(places === own ? others : [...others, { path: DECIMALS, value: places }]);
  };
  return (
    <>
      <label htmlFor={select} className={fields.labelled}>
        <span className={settings.subheading}>{words.parts.rounding}</span>
        <select
          id={select}
          aria-describedby={isReadOnly ? `${READ_ONLY_ID} ${hint}` : hint}
          aria-disabled={isBusy || isReadOnly}
          className={mergeClasses(fields.field, isReadOnly && fields.locked)}
          value={get(applyAdjustments(pack, choices.adjustments).pack) ?? ''}
          onChange={({ target }) => choose(target.value)}
        >
          {PLACES.map((places) => (
            <option key={places} value={places}>
              {places === own ? words.ownDecimals(places) : words.decimals(places)}
            </option>
          ))}
        </select>
      </label>
      <p id={hint} className={settings.hint}>
        {words.decimalsHint}
      </p>
    </>
  );
}
