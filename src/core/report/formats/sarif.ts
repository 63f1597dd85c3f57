import { checkIds } from '../../checks/ids';
import type { FindingLevel } from '../../checks/finding';
import { messages } from '../../messages';
import type { DismissedReport, FindingReport, FormReport, WorkbookReport } from '../types';
import type { ReportContext, ReportWriter } from '../writer';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<FindingLevel, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0: one run; a finding is a result in a workbook (physical) and a cell (logical), a dismissed one is suppressed. */
export function sarifWriter({ language, linkTo }: ReportContext): ReportWriter {
  const rules = checkIds.map((id) => ({ id, shortDescription: { text: messages[language].checks[id].title } }));
  const driver = { name: 'SelfEval', language, rules };

  function resultOf(path: string, form: FormReport, finding: FindingReport, dismissed: DismissedReport | null): object {
    const [first] = finding.cells;
    return {
      ruleId: finding.check,
      level: LEVELS[finding.level],
      message: { text: [finding.message, finding.why, finding.todo].filter((part) => part !== '').join('\n') },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: linkTo(path) ?? encodeURI(path) } },
          logicalLocations: finding.cells.map((cell) => ({ name: cell, fullyQualifiedName: `${quoted(form.sheet)}!${cell}`, kind: 'cell' })),
        },
      ],
      partialFingerprints: { 'selfeval/v1': `${finding.check}/${form.sheet}!${first}` },
      ...(dismissed !== null && { suppressions: [{ kind: 'inSource', justification: dismissed.note }] }),
    };
  }

  function resultsOf({ path, forms }: WorkbookReport): object[] {
    return forms.flatMap((form) => [
      ...form.findings.map((finding) => resultOf(path, form, finding, null)),
      ...form.dismissed.map((finding) => resultOf(path, form, finding, finding)),
    ]);
  }

  return {
    begin: () =>
      `{"version":"2.1.0","$schema":${JSON.stringify(SCHEMA)},"runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`,
    workbook: (report) => resultsOf(report).map((result) => `\n${JSON.stringify(result)}`).join(','),
    between: ',',
    end: ({ failures, interrupted }) => {
      const toolExecutionNotifications = failures.map(({ path, error }) => ({
        level: 'error',
        descriptor: { id: error?.code ?? 'failed' },
        message: { text: error?.message ?? '' },
        locations: [{ physicalLocation: { artifactLocation: { uri: linkTo(path) ?? encodeURI(path) } } }],
      }));
      const invocation = { executionSuccessful: !interrupted && failures.length === 0, toolExecutionNotifications };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

/** A sheet name as Excel writes it in a reference. */
function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
