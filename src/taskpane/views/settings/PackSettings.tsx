import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useContext, useId, useMemo } from 'react';
import { messages, wordSuggestion } from '../../../core/messages';
import type { PackSuggestion } from '../../../core/scoring/evaluation';
import { rulePacks } from '../../../core/scoring/packs';
import type { RulePack } from '../../../core/scoring/rulePack';
import { MessageBox } from '../../parts/MessageBox';
import { useFieldStyles } from '../../parts/useFieldStyles';
import { READ_ONLY_ID, ReadOnlyContext, useWriting } from '../../parts/writing';
import { useWords } from '../../strings';
import type { CheckOutcome } from '../../../usecases';
import { useSettingStyles } from './useSettingStyles';

const useStyles = makeStyles({
  sources: { margin: 0, fontSize: tokens.fontSizeBase200 },
  term: { fontWeight: tokens.fontWeightSemibold },
  source: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer' },
});

interface PackSettingsProps {
  readonly outcome: CheckOutcome;
  readonly isBusy: boolean;
  readonly onChoose: (id: string | null) => void;
}

/** Which rule pack (口径包) the workbook is scored by, where its rules come from, and which packs its forms speak for. */
export function PackSettings({ outcome: { evaluation, choices }, isBusy, onChoose }: PackSettingsProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const settings = useSettingStyles();
  const { language, strings } = useWords();
  const { settings: words } = strings;
  const isReadOnly = useContext(ReadOnlyContext);
  const forWriting = useWriting();
  const select = useId();
  const hint = useId();
  const suggestions = useMemo(() => distinct(evaluation.forms.flatMap((form) => form.suggestions)), [evaluation]);
  const choose = (id: string) => {
    if (!isBusy && !isReadOnly) onChoose(id === rulePacks[0].id ? null : id);
  };
  return (
    <>
      {suggestions.map((suggestion) => (
        <MessageBox
          key={suggestion.pack}
          tone="info"
          title={words.suggested}
          actions={
            <Button size="small" {...forWriting(isBusy)} onClick={() => choose(suggestion.pack)}>
              {words.adopt}
            </Button>
          }
        >
          <span>{wordSuggestion(suggestion, language)}</span>
        </MessageBox>
      ))}
      <label htmlFor={select} className={fields.labelled}>
        <span className={settings.subheading}>{words.pack}</span>
        <select
          id={select}
          aria-describedby={isReadOnly ? `${READ_ONLY_ID} ${hint}` : hint}
          aria-disabled={isBusy || isReadOnly}
          className={mergeClasses(fields.field, isReadOnly && fields.locked)}
          value={choices.pack ?? rulePacks[0].id}
          onChange={({ target }) => choose(target.value)}
        >
          {rulePacks.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </select>
      </label>
      <p id={hint} className={settings.hint}>
        {words.packHint}
      </p>
      <details>
        {/* Excel on the web takes the Tab key itself and stops only where it finds a tabindex. */}
        <summary tabIndex={0} className={styles.summary}>{words.sources}</summary>
        <dl className={styles.sources}>
          {sourcesOf(evaluation.pack).map(([part, source]) => (
            <Fragment key={part}>
              <dt className={styles.term}>{words.parts[part]}</dt>
              <dd className={styles.source}>{source[language]}</dd>
            </Fragment>
          ))}
        </dl>
      </details>
      {evaluation.ignoredAdjustments.length > 0 && (
        <MessageBox tone="warning" title={words.ignored(evaluation.ignoredAdjustments.length)}>
          <span>{evaluation.ignoredAdjustments.map(({ path }) => nameOfPath(path)).join(strings.listSeparator)}</span>
          <span>{words.ignoredNext}</span>
        </MessageBox>
      )}
    </>
  );

  function nameOfPath(path: string): string {
    return Object.entries(messages[language].thresholds).find(([id]) => id === path)?.[1] ?? words.unknownThreshold;
  }
}

const PARTS = ['budget', 'quantitative', 'qualitative', 'overAchievement', 'explanation', 'levels', 'total', 'rounding'] as const;

function sourcesOf(pack: RulePack) {
  return PARTS.map((part) => [part, pack[part].source] as const);
}

/** One suggestion for each pack. */
function distinct(suggestions: readonly PackSuggestion[]): readonly PackSuggestion[] {
  return suggestions.filter(({ pack }, index) => suggestions.findIndex((other) => other.pack === pack) === index);
}
