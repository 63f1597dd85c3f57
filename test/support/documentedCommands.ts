import { projectFiles, readText } from './repository';

/** A command that README, CONTRIBUTING or a page of docs asks somebody to run. */
export interface DocumentedCommand {
  /** Where it stands, `docs/guide/reviewers.md`. */
  readonly page: string;
  /** As it is typed, without a comment behind it; one of several that are joined by `&&`. */
  readonly command: string;
}

const PROGRAMS = /^(npm|npx|node|selfeval|bash|git|nginx|openssl|sha256sum|New-\w+|Get-\w+|netsh|systemctl|reg|icacls)\s/;
/** Blocks of text in these are typed into a shell. */
const BLOCK = /^ *```(?:sh|bash|shell|console|powershell|ps1|bat|cmd)\n([^]*?)^ *```/gm;
const ANY_BLOCK = /^ *```[^]*?^ *```/gm;
const SPAN = /`([^`\n]+)`/g;

/** Reasons for decisions name programs, too, but ask nobody to run them. */
const ASKS_NOBODY = 'docs/decisions/';

/** Every command of the documentation, page by page in the order of each. */
export function documentedCommands(): readonly DocumentedCommand[] {
  const pages = projectFiles().filter((name) => /^(README|CONTRIBUTING)\.md$|^docs\/.*\.md$/.test(name));
  return pages.flatMap((page) => {
    const text = readText(page) ?? '';
    const lines = [...text.matchAll(BLOCK)].flatMap(([, block = '']) => block.split('\n'));
    const spans = page.startsWith(ASKS_NOBODY) ? [] : [...text.replace(ANY_BLOCK, '').matchAll(SPAN)].map(([, span = '']) => span).filter((span) => PROGRAMS.test(span));
    const typed = [...lines, ...spans].flatMap((line) => line.replace(/(?:^|\s)#.*$/, '').split(' && '));
    return typed.map((command) => ({ page, command: command.trim() })).filter(({ command }) => command !== '');
  });
}
