import type { Command, Option } from 'commander';

/** What a completion script needs to know of the command line. */
export interface Definition {
  readonly commands: readonly CommandDefinition[];
  readonly options: readonly OptionDefinition[];
}

export interface CommandDefinition {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionDefinition[];
  /** Words that the argument can be; empty where it is a path. */
  readonly choices: readonly string[];
}

export interface OptionDefinition {
  readonly long: string;
  readonly short: string | null;
  readonly summary: string;
  /** `null`: the option stands alone; `path`: a file or folder, `text`: anything. */
  readonly value: { readonly choices: readonly string[]; readonly kind: 'words' | 'path' | 'text' } | null;
}

/** Words that complete the value of an option besides what the option itself allows. */
export type ExtraWords = Readonly<Record<string, readonly string[]>>;

/** Options whose value is a path. */
const PATHS: ReadonlySet<string> = new Set(['--out', '--pack']);

/** Reads the definitions of the commands, so that completion never lags behind them. */
export function definitionOf(program: Command, extra: ExtraWords): Definition {
  const helper = program.createHelp();
  const optionsOf = (command: Command): OptionDefinition[] => helper.visibleOptions(command).map((option) => toOption(option, extra));
  return {
    options: optionsOf(program),
    commands: program.commands.map((command) => ({
      name: command.name(),
      summary: command.summary(),
      options: optionsOf(command),
      choices: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
    })),
  };
}

function toOption(option: Option, extra: ExtraWords): OptionDefinition {
  const long = option.long ?? option.flags;
  const choices = option.argChoices ?? extra[long] ?? [];
  const kind = PATHS.has(long) ? 'path' : choices.length > 0 ? 'words' : 'text';
  return {
    long,
    short: option.short ?? null,
    summary: option.description,
    value: option.required || option.optional ? { choices, kind } : null,
  };
}
