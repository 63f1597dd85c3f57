import { fill } from '../core/messages/template';
import { terminalPath } from '../core/report/escape/terminal';
import { readArguments } from './program/readArguments';
import { UsageError, type Request } from './program/request';
import { words } from './words';

declare const SELFEVAL_VERSION: string;

/** Does what was asked for; what a command needs is loaded with the command, so that help and version are there at once. */
async function run(request: Request): Promise<0 | 1 | 2> {
  switch (request.kind) {
    case 'text':
      process.stdout.write(request.text);
      return 0;
    case 'bad-usage':
      process.stderr.write(`${request.sentence}\n`);
      return 2;
    case 'completion': {
      const { completionScript } = await import('./completion');
      process.stdout.write(completionScript(request.shell, request.language, SELFEVAL_VERSION));
      return 0;
    }
    case 'check': {
      const { check } = await import('./commands/check');
      return check(request);
    }
    case 'report': {
      const { report } = await import('./commands/report');
      return report(request);
    }
    case 'import': {
      const { importDocuments } = await import('./commands/importDocuments');
      return importDocuments(request);
    }
    case 'export': {
      const { exportForms } = await import('./commands/exportForms');
      return exportForms(request);
    }
    case 'template': {
      const { template } = await import('./commands/template');
      return template(request);
    }
    case 'fix':
    case 'unmark': {
      const { change } = await import('./commands/change');
      return change(request);
    }
  }
}

function wordError(error: unknown, request: Request): string {
  const { usage, run: said } = words['language' in request ? request.language : 'zh-CN'];
  if (error instanceof UsageError) {
    const args = Object.entries(error.args).map(([name, value]) => [name, terminalPath(String(value))] as const);
    return fill(usage[error.problem], Object.fromEntries(args));
  }
  return fill(said.unexpected, { message: terminalPath(error instanceof Error ? error.message : String(error)) });
}

const request = readArguments(process.argv.slice(2), SELFEVAL_VERSION, process.env['SELFEVAL_LANG']);
let isOutputLost = false;
// A reader that has had enough (`| head`) is no error; a disk that is full is one, whatever came of the files.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE' || isOutputLost) return;
  isOutputLost = true;
  process.exitCode = 2;
  process.stderr.write(`${words['language' in request ? request.language : 'zh-CN'].run.outputLost}\n`);
});
// Nobody listens to what is said beside the output: the work goes on, and the exit code tells.
process.stderr.on('error', () => undefined);
run(request).then(
  (code) => {
    process.exitCode = isOutputLost ? 2 : code;
  },
  (error: unknown) => {
    process.stderr.write(`${wordError(error, request)}\n`);
    process.exitCode = 2;
  },
);
