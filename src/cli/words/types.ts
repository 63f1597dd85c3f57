/** Commands that people give. */
export type CommandName = 'check' | 'fix' | 'unmark' | 'report' | 'import' | 'export' | 'template' | 'completion';

/** Options of the commands, by the name they have in the program. */
export type OptionName =
  | 'format'
  | 'reportFormat'
  | 'pack'
  | 'ignoreChoices'
  | 'jobs'
  | 'timeLimit'
  | 'lang'
  | 'quiet'
  | 'bom'
  | 'outFolder'
  | 'newFolder'
  | 'outFile'
  | 'inPlace'
  | 'dryRun'
  | 'marks'
  | 'convert'
  | 'year'
  | 'project'
  | 'department'
  | 'unit'
  | 'amountUnit'
  | 'rows'
  | 'split'
  | 'templatePack'
  | 'resume'
  | 'force'
  | 'help'
  | 'version';

/** Why one file could not be read, written or finished; the run goes on with the next. */
export type FileProblem =
  // reading
  | 'not-found'
  | 'not-allowed'
  | 'not-a-file'
  | 'name-too-long'
  | 'name-not-utf8'
  | 'no-match'
  | 'no-workbooks'
  | 'unreadable-folder'
  | 'changed-while-read'
  | 'failed'
  // contents; what a file is instead of a workbook is worded by the package host
  | 'too-large'
  | 'signed'
  | 'not-xlsx'
  // workers
  | 'timed-out'
  | 'crashed'
  // writing
  | 'target-exists'
  | 'target-taken'
  | 'target-outside'
  | 'target-is-link'
  | 'not-written'
  | 'no-folder'
  | 'disk-full';

/** What is wrong at a place of a pack file. */
export type PackProblemKind =
  | 'no-json'
  | 'not-unicode'
  | 'too-deep'
  | 'nothing-in-it'
  | 'part-missing'
  | 'part-unknown'
  | 'wrong-type'
  | 'not-allowed-here'
  | 'wrong-writing'
  | 'wrong-number'
  | 'out-of-range'
  | 'unknown-base'
  | 'id-taken'
  | 'other';

/** What is wrong with the words a person gave. */
export type UsageProblem =
  | 'no-files'
  | 'no-choice'
  | 'unknown-command'
  | 'unknown-option'
  | 'unknown-choice'
  | 'unknown-language'
  | 'not-a-number'
  | 'missing-value'
  | 'too-many-words'
  | 'conflict'
  | 'other'
  | 'no-target'
  | 'out-is-input'
  | 'out-is-file'
  | 'out-in-the-way'
  | 'place-not-utf8'
  | 'no-common-folder'
  | 'resume-needs-out'
  | 'resume-differs'
  | 'resume-nothing'
  | 'report-exists'
  | 'report-is-input'
  | 'report-in-the-way'
  | 'report-not-xlsx'
  | 'report-not-written'
  | 'record-not-written'
  | 'out-not-xlsx'
  | 'not-a-year'
  | 'bad-rows'
  | 'too-many-rows'
  | 'unknown-level'
  | 'no-rows';

export interface CommandWords {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What it does, for its own page of help. */
  readonly description: string;
  readonly examples: readonly (readonly [command: string, explanation: string])[];
  /** What else is worth knowing, below the options. */
  readonly notes: readonly string[];
}

/** All words of the command line in one language. */
export interface CliWords {
  readonly help: {
    readonly description: string;
    /** Titles that the library sets in English. */
    readonly titles: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>>;
    readonly examples: string;
    readonly notes: string;
    readonly exitCodes: string;
    /** Of the commands that make files of others and check nothing. */
    readonly exitCodesOfMaking: string;
    readonly helpCommand: string;
    readonly paths: string;
    readonly documents: string;
    readonly shell: string;
    readonly placeholders: Readonly<Record<'paths' | 'pack' | 'folder' | 'file' | 'number' | 'seconds' | 'language' | 'format' | 'options' | 'command' | 'year' | 'text' | 'amountUnit' | 'rows', string>>;
    /** Between the members of a list. */
    readonly separator: string;
    /** Between the parts of an explanation. */
    readonly clauses: string;
    readonly choices: string;
    readonly byDefault: string;
  };
  readonly commands: Readonly<Record<CommandName, CommandWords>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly usage: Readonly<Record<UsageProblem, string>>;
  readonly didYouMean: string;
  readonly noSuchPack: string;
  readonly badPack: string;
  readonly packProblems: Readonly<Record<PackProblemKind, string>>;
  readonly files: Readonly<Record<FileProblem, string>>;
  readonly documents: {
    readonly written: string;
    readonly noForm: string;
    readonly unplaced: string;
    readonly otherTable: string;
    readonly leftOut: string;
  };
  readonly template: {
    readonly unshared: string;
  };
  readonly changes: {
    readonly wouldChange: string;
    readonly changed: string;
    readonly unchanged: string;
    readonly savedAs: string;
    readonly backup: string;
    readonly marksAdded: string;
    readonly marksWouldCome: string;
    readonly marksRemoved: string;
    readonly marksWouldGo: string;
    readonly heldBack: Readonly<Record<'formula' | 'locked' | 'changed-since', string>>;
    readonly protectedSheet: string;
    readonly remaining: string;
    readonly empty: string;
  };
  readonly run: {
    readonly progress: string;
    readonly summary: string;
    readonly writeSummary: string;
    readonly resumed: string;
    readonly problemsFollow: string;
    readonly interrupted: string;
    readonly again: string;
    readonly reportWritten: string;
    /** Standard output took only a part. */
    readonly outputLost: string;
    readonly unexpected: string;
  };
}
