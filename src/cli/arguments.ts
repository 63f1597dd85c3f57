import { parseArgs } from 'node:util';
import type { Language } from '../core/messages';

/** What a person asked the command line for. */
export type Command =
  | { readonly kind: 'check'; readonly files: readonly string[]; readonly format: 'json' | 'text'; readonly pack: string | null; readonly language: Language }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' }
  | { readonly kind: 'bad-usage'; readonly problem: Problem; readonly language: Language };

export type Problem =
  | { readonly code: 'no-files' }
  | { readonly code: 'unknown-command'; readonly given: string }
  | { readonly code: 'unknown-format'; readonly given: string }
  | { readonly code: 'unknown-language'; readonly given: string }
  | { readonly code: 'unknown-option'; readonly given: string }
  | { readonly code: 'missing-value'; readonly given: string };

/** Reads the words after `selfeval`. `preferred` is the value of SELFEVAL_LANG; Chinese where nothing is said, so that reports do not depend on the machine. */
export function readArguments(words: readonly string[], preferred: string | undefined): Command {
  const fallback: Language = languageOf(preferred ?? '') ?? 'zh-CN';
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        lang: { type: 'string' },
        pack: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    const option = error instanceof Error ? /'(?:-\w, )?(--?[\w-]+)/u.exec(error.message)?.[1] : undefined;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    const problem: Problem = { code: isMissing ? 'missing-value' : 'unknown-option', given: option ?? '' };
    return { kind: 'bad-usage', problem, language: fallback };
  }
  const { values, positionals } = parsed;
  const language = values.lang === undefined ? fallback : languageOf(values.lang);
  if (language === null) {
    return { kind: 'bad-usage', problem: { code: 'unknown-language', given: values.lang ?? '' }, language: fallback };
  }
  if (values.version === true) return { kind: 'version' };
  const [command, ...files] = positionals;
  if (values.help === true || command === undefined || command === 'help') return { kind: 'help', language };
  const bad = (problem: Problem): Command => ({ kind: 'bad-usage', problem, language });
  if (command !== 'check') return bad({ code: 'unknown-command', given: command });
  if (values.format !== 'json' && values.format !== 'text') return bad({ code: 'unknown-format', given: values.format });
  if (files.length === 0) return bad({ code: 'no-files' });
  return { kind: 'check', files, format: values.format, pack: values.pack ?? null, language };
}

/** `zh`, `zh-CN` and `en`, in any case. */
function languageOf(text: string): Language | null {
  const name = text.toLowerCase();
  if (name === 'zh' || name === 'zh-cn') return 'zh-CN';
  return name === 'en' ? 'en' : null;
}
