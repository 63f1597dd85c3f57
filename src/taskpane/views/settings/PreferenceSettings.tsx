import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { WorkbookSnapshot } from '../../../core/form/snapshot';
import { markPaletteIds, markPalettes, type MarkPaletteId } from '../../../core/plan/markColours';
import { paletteOf } from '../../../core/plan/marker';
import { useProgram } from '../../environment/program';
import { usePreferences } from '../../environment/preferenceStore';
import { MessageBox } from '../../parts/MessageBox';
import { useFieldStyles } from '../../parts/useFieldStyles';
import { useWriting } from '../../parts/writing';
import { useWords } from '../../strings';
import type { Preferences } from '../../../usecases/preferences';
import { useSettingStyles } from './useSettingStyles';

const useStyles = makeStyles({
  swatches: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: '2px' },
  swatch: {
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    // The colours are what the choice is about.
    forcedColorAdjust: 'none',
  },
});

const LANGUAGES = ['office', 'zh-CN', 'en'] as const satisfies readonly Preferences['language'][];

interface PreferenceSettingsProps {
  /** What stands in it when something is preferred. */
  readonly workbook: WorkbookSnapshot;
  readonly isBusy: boolean;
  /** 标出问题 */
  readonly onMark: () => void;
}

/** What a person prefers in every workbook. */
export function PreferenceSettings({ workbook, isBusy, onMark }: PreferenceSettingsProps) {
  const fields = useFieldStyles();
  const settings = useSettingStyles();
  const { settings: words } = useWords().strings;
  const { preferences, isKept, change } = usePreferences();
  const program = useProgram();
  const language = useId();
  return (
    <>
      {!isKept && <MessageBox tone="warning" title={words.notKept} />}
      <Tick
        label={words.autoCheck}
        hint={words.autoCheckHint}
        isOn={preferences.autoCheck}
        onChange={(autoCheck) => change({ autoCheck })}
      />
      <Tick
        label={words.directWrite}
        hint={words.directWriteHint}
        isOn={preferences.directWrite}
        onChange={(directWrite) => change({ directWrite })}
      />
      {program === 'wps' && (
        <Tick
          label={words.remind}
          hint={words.remindHint}
          isOn={preferences.remindBeforeSaving}
          onChange={(remindBeforeSaving) => change({ remindBeforeSaving })}
        />
      )}
      <Palettes
        chosen={preferences.markPalette}
        onChoose={(markPalette) => change({ markPalette })}
        isOtherwiseMarked={isMarkedOtherwise(workbook, preferences.markPalette)}
        isBusy={isBusy}
        onMark={onMark}
      />
      <label htmlFor={language} className={fields.labelled}>
        <span className={settings.subheading}>{words.language}</span>
        <select
          id={language}
          className={fields.field}
          value={preferences.language}
          onChange={({ target }) => change({ language: LANGUAGES.find((id) => id === target.value) ?? 'office' })}
        >
          {LANGUAGES.map((id) => (
            <option key={id} value={id}>
              {words.languages[id]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

interface TickProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Tick({ label, hint, isOn, onChange }: TickProps) {
  const settings = useSettingStyles();
  const id = useId();
  return (
    <div className={settings.choice}>
      <input
        type="checkbox"
        id={id}
        className={settings.tick}
        aria-describedby={`${id}-hint`}
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className={settings.hint}>
          {hint}
        </p>
      </div>
    </div>
  );
}

/** Protected sheets keep the marks that they have. */
function isMarkedOtherwise({ sheets }: WorkbookSnapshot, chosen: MarkPaletteId): boolean {
  return sheets.some(({ isProtected, marks }) => !isProtected && marks.some(({ formula }) => paletteOf(formula) !== chosen));
}

interface PalettesProps {
  readonly chosen: MarkPaletteId;
  readonly onChoose: (id: MarkPaletteId) => void;
  /** Whether there are marks in other colours than the chosen ones. */
  readonly isOtherwiseMarked: boolean;
  readonly isBusy: boolean;
  readonly onMark: () => void;
}

/** Colours of marks, each shown as it looks in a cell; and a way to colour the marks that are there anew. */
function Palettes({ chosen, onChoose, isOtherwiseMarked, isBusy, onMark }: PalettesProps) {
  const styles = useStyles();
  const settings = useSettingStyles();
  const { level, settings: words } = useWords().strings;
  const forWriting = useWriting();
  const group = useId();
  const radio = useRef<HTMLInputElement>(null);
  return (
    <fieldset className={settings.group}>
      <legend className={settings.subheading}>{words.markColours}</legend>
      {markPaletteIds.map((id) => (
        <div key={id} className={settings.choice}>
          <input
            type="radio"
            id={`${group}-${id}`}
            name={group}
            className={settings.tick}
            ref={id === chosen ? radio : null}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <div>
            <label htmlFor={`${group}-${id}`}>{words.palettes[id]}</label>
            <div className={styles.swatches} aria-hidden="true">
              {(['error', 'warning', 'info'] as const).map((each) => (
                <span
                  key={each}
                  className={styles.swatch}
                  style={{ backgroundColor: markPalettes[id][each].fill, color: markPalettes[id][each].font }}
                >
                  {level[each]}
                </span>
              ))}
            </div>
          </div>
        </div>
      ))}
      <p className={settings.hint}>{words.markColoursHint}</p>
      {isOtherwiseMarked && (
        <div className={settings.choice}>
          <span>{words.otherColours}</span>
          <Button
            size="small"
            {...forWriting(isBusy)}
            onClick={() => {
              // The button goes away when there is nothing left to colour.
              radio.current?.focus();
              onMark();
            }}
          >
            {words.recolour}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
