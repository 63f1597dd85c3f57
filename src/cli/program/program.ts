import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../../core/messages';
import { reportFormats, type ReportFormat } from '../../core/report/formatNames';
import { words, type CliWords, type CommandName } from '../words';
import { helpConfiguration, helpEnd } from './help';
import { AMOUNT_UNITS, templateRequest, type TemplateFlags } from './templateFlags';
import { shells, UsageError, type Destination, type Request, type RunSettings, type Shell } from './request';

/** Name of a blank form where none is given. */
const TEMPLATE_FILE = '空白自评表.xlsx';

/** Seconds after which a file is given up. */
const TIME_LIMIT = 60;

interface CommonFlags {
  readonly jobs?: number;
  readonly timeLimit: number;
  readonly quiet?: true;
}

interface CheckFlags extends CommonFlags {
  readonly pack?: string;
  readonly ignoreChoices?: true;
}

interface WriteFlags extends CommonFlags {
  readonly out?: string;
  readonly inPlace?: true;
  readonly dryRun?: true;
  readonly resume?: true;
  readonly force?: true;
}

/** The commands with their options, in one language. `take` gets what was asked for; nothing is done yet. */
export function createProgram(language: Language, version: string, take: (request: Request) => void): Command {
  const text = words[language];
  const { placeholders } = text.help;
  const program = new Command('selfeval');
  const option = (flags: string, name: keyof CliWords['options']): Option => new Option(flags, text.options[name]);

  const command = (name: CommandName): Command =>
    program
      .command(name)
      .summary(text.commands[name].summary)
      .description(text.commands[name].description)
      .addHelpText('after', helpEnd(text, name))
      .addOption(option(`--lang <${placeholders.language}>`, 'lang'))
      .helpOption('-h, --help', text.options.help);

  const overFiles = (name: CommandName): Command =>
    command(name)
      .addArgument(new Argument(`<${placeholders.paths}...>`, text.help.paths))
      .addOption(option(`-j, --jobs <${placeholders.number}>`, 'jobs').argParser(wholeNumber))
      .addOption(option(`--time-limit <${placeholders.seconds}>`, 'timeLimit').argParser(wholeNumber).default(TIME_LIMIT))
      .addOption(option('-q, --quiet', 'quiet'));

  const checking = (of: Command): Command =>
    of
      .addOption(option(`--pack <${placeholders.pack}>`, 'pack'))
      .addOption(option('--ignore-choices', 'ignoreChoices'));

  const writing = (of: Command): Command =>
    of
      .addOption(option(`-o, --out <${placeholders.folder}>`, 'outFolder').conflicts(['inPlace', 'dryRun']))
      .addOption(option('--in-place', 'inPlace').conflicts('dryRun'))
      .addOption(option('-n, --dry-run', 'dryRun'))
      .addOption(option('--resume', 'resume').conflicts('dryRun'))
      .addOption(option('--force', 'force').conflicts(['inPlace', 'dryRun']));

  const run = (paths: readonly string[], { jobs, timeLimit, quiet }: CommonFlags): RunSettings => ({
    language,
    paths,
    jobs: jobs ?? null,
    timeLimit,
    quiet: quiet === true,
  });
  const check = ({ pack, ignoreChoices }: CheckFlags) => ({ pack: pack ?? null, ignoreChoices: ignoreChoices === true });

  program
    .description(text.help.description)
    .configureHelp(helpConfiguration(text))
    .configureOutput({ writeErr: () => undefined })
    .showSuggestionAfterError()
    .exitOverride()
    .helpOption('-h, --help', text.options.help)
    .helpCommand(`help [${placeholders.command}]`, text.help.helpCommand)
    .version(version, '-v, --version', text.options.version)
    .addOption(option(`--lang <${placeholders.language}>`, 'lang'))
    .addHelpText('after', `\n${text.help.exitCodes}`);

  checking(overFiles('check'))
    .addOption(option(`-f, --format <${placeholders.format}>`, 'format').choices(reportFormats).default('text'))
    .addOption(option('--no-bom', 'bom'))
    .action((paths: string[], flags: CheckFlags & { readonly format: ReportFormat; readonly bom: boolean }) => {
      take({ kind: 'check', ...run(paths, flags), ...check(flags), format: flags.format, hasByteOrderMark: flags.bom });
    });

  writing(checking(overFiles('fix')))
    .addOption(option('--no-marks', 'marks'))
    .addOption(option('--convert', 'convert').conflicts('inPlace'))
    .action((paths: string[], flags: CheckFlags & WriteFlags & { readonly marks: boolean; readonly convert?: true }) => {
      take({ kind: 'fix', ...run(paths, flags), ...check(flags), destination: destinationOf(flags), addsMarks: flags.marks, converts: flags.convert === true });
    });

  writing(overFiles('unmark')).action((paths: string[], flags: WriteFlags) => {
    take({ kind: 'unmark', ...run(paths, flags), destination: destinationOf(flags) });
  });

  checking(overFiles('report'))
    .addOption(option(`-f, --format <${placeholders.format}>`, 'reportFormat').choices(FILE_FORMATS).default('xlsx'))
    .addOption(option(`-o, --out <${placeholders.file}>`, 'outFile'))
    .addOption(option('--force', 'force'))
    .addOption(option('--no-bom', 'bom'))
    .action((paths: string[], flags: CheckFlags & { readonly format: FileFormat; readonly out?: string; readonly force?: true; readonly bom: boolean }) => {
      const { format, out, force, bom } = flags;
      take({ kind: 'report', ...run(paths, flags), ...check(flags), format, hasByteOrderMark: bom, file: out ?? null, force: force === true });
    });

  for (const name of ['import', 'export'] as const) {
    command(name)
      .addArgument(new Argument(`<${placeholders.paths}...>`, name === 'import' ? text.help.documents : text.help.paths))
      .addOption(option(`-o, --out <${placeholders.folder}>`, 'newFolder').default('.'))
      .addOption(option('--force', 'force'))
      .addOption(option('-q, --quiet', 'quiet'))
      .action((paths: string[], { out, force, quiet }: { readonly out: string; readonly force?: true; readonly quiet?: true }) => {
        take({ kind: name, language, paths, folder: out, force: force === true, quiet: quiet === true });
      });
  }

  command('template')
    .addOption(option(`--year <${placeholders.year}>`, 'year'))
    .addOption(option(`--project <${placeholders.text}>`, 'project'))
    .addOption(option(`--department <${placeholders.text}>`, 'department'))
    .addOption(option(`--unit <${placeholders.text}>`, 'unit'))
    .addOption(option(`--amount-unit <${placeholders.amountUnit}>`, 'amountUnit').choices(AMOUNT_UNITS).default(AMOUNT_UNITS[0]))
    .addOption(option(`--rows <${placeholders.rows}>`, 'rows').argParser(several))
    .addOption(option('--split', 'split'))
    .addOption(option(`--pack <${placeholders.pack}>`, 'templatePack'))
    .addOption(option(`-o, --out <${placeholders.file}>`, 'outFile').default(TEMPLATE_FILE))
    .addOption(option('--force', 'force'))
    .addOption(option('-q, --quiet', 'quiet'))
    .action((flags: TemplateFlags) => {
      take(templateRequest(flags, language, new Date().getFullYear() - 1));
    });

  command('completion')
    .addArgument(new Argument('<shell>', text.help.shell).choices(shells))
    .action((shell: Shell) => {
      take({ kind: 'completion', language, shell });
    });

  return program;
}

const FILE_FORMATS = ['xlsx', 'html', 'md', 'csv', 'json', 'jsonl', 'sarif'] as const;
type FileFormat = (typeof FILE_FORMATS)[number];

/** An option that may be given several times. */
function several(given: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), given];
}

function wholeNumber(given: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(given)) throw new InvalidArgumentError(given);
  return Number(given);
}

function destinationOf({ out, inPlace, dryRun, resume, force }: WriteFlags): Destination {
  if (dryRun === true) return { kind: 'dry-run' };
  if (out !== undefined) return { kind: 'folder', folder: out, resume: resume === true, force: force === true };
  if (resume === true) throw new UsageError('resume-needs-out');
  if (inPlace !== true) throw new UsageError('no-target');
  return { kind: 'in-place' };
}
