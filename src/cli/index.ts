import { fill } from '../core/messages';
import { rulePacks } from '../core/scoring/packs';
import { toReport, toText, type WorkbookReport } from '../core/report';
import { readArguments, type Command } from './arguments';
import { checkFile } from './check';
import { choosePack } from './packFile/choosePack';
import { words } from './words';

declare const SELFEVAL_VERSION: string;

/** 0: no finding of level error; 1: some; 2: bad usage or a file that could not be read. */
type ExitCode = 0 | 1 | 2;

async function run(command: Command): Promise<ExitCode> {
  switch (command.kind) {
    case 'version':
      process.stdout.write(`${SELFEVAL_VERSION}\n`);
      return 0;
    case 'help':
      process.stdout.write(words[command.language].help);
      return 0;
    case 'bad-usage': {
      const { problem, language } = command;
      const given = 'given' in problem ? problem.given : '';
      process.stderr.write(`${fill(words[language].problems[problem.code], { given })}\n`);
      return 2;
    }
    case 'check':
      return check(command);
  }
}

async function check({ files, format, pack: given, language }: Extract<Command, { kind: 'check' }>): Promise<ExitCode> {
  const choice = await choosePack(given);
  if (!('pack' in choice)) {
    const { noSuchPack, badPack } = words[language];
    const lines =
      'missing' in choice
        ? [fill(noSuchPack, { given: choice.missing, known: rulePacks.map((pack) => pack.id).join('、') })]
        : choice.problems.map((problem) => fill(badPack, { ...problem, file: choice.file }));
    process.stderr.write(`${lines.join('\n')}\n`);
    return 2;
  }
  const { pack } = choice;
  const workbooks: WorkbookReport[] = [];
  for (const file of files) workbooks.push(await checkFile(file, pack, language));
  const report = toReport(pack, workbooks, language);
  process.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : toText(report, language));
  if (workbooks.some((workbook) => workbook.error !== undefined)) return 2;
  const hasErrors = workbooks.some((workbook) => workbook.forms.some((form) => form.verdict === 'errors'));
  return hasErrors ? 1 : 0;
}

const command = readArguments(process.argv.slice(2), process.env['SELFEVAL_LANG']);
run(command).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`selfeval: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
