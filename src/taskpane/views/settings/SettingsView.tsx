import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyDiagnostics } from '../../diagnostics';
import { productVersion } from '../../diagnostics/version';
import { useWords } from '../../strings';
import type { ViewProps } from '../registry';
import { DecimalSettings } from './DecimalSettings';
import { PackSettings } from './PackSettings';
import { PreferenceSettings } from './PreferenceSettings';
import { ThresholdSettings } from './ThresholdSettings';
import { useSettingStyles } from './useSettingStyles';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});

/** 设置: what holds for this workbook and is kept in it, then what this person prefers everywhere. */
export default function SettingsView({ outcome, actions, isBusy }: ViewProps) {
  const styles = useStyles();
  const settings = useSettingStyles();
  const { settings: words } = useWords().strings;
  return (
    <div className={styles.view}>
      <section className={settings.section}>
        <h2 className={settings.heading}>{words.workbook}</h2>
        <p className={settings.hint}>{words.workbookHint}</p>
        <PackSettings outcome={outcome} isBusy={isBusy} onChoose={actions.choosePack} />
        <DecimalSettings choices={outcome.choices} isBusy={isBusy} onAdjust={actions.adjustPack} />
        <ThresholdSettings
          // What a person has typed belongs to the pack it was typed for.
          key={JSON.stringify([outcome.choices.pack, outcome.choices.adjustments])}
          choices={outcome.choices}
          isBusy={isBusy}
          onAdjust={actions.adjustPack}
        />
      </section>
      <section className={settings.section}>
        <h2 className={settings.heading}>{words.person}</h2>
        <p className={settings.hint}>{words.personHint}</p>
        <PreferenceSettings workbook={outcome.workbook} isBusy={isBusy} onMark={actions.mark} />
      </section>
      <section className={settings.section}>
        <h2 className={settings.heading}>{words.about}</h2>
        <p className={settings.hint}>{words.version(productVersion)}</p>
        <p className={settings.hint}>{words.privacy}</p>
        <CopyDiagnostics />
      </section>
    </div>
  );
}
