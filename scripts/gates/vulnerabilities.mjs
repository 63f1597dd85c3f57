/** Known vulnerabilities, as the package registry knows them: a grave one in what is shipped fails, the others are told. */
import { spawnSync } from 'node:child_process';
import { shippedPackages } from './shipped.mjs';
import { root } from './tool.mjs';

const GRAVE = ['high', 'critical'];

/** What npm answers, or `null` when the registry does not say: without a network, or where it is a mirror that has no such list. */
function audit() {
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const shell = npm === undefined && process.platform === 'win32';
  const { stdout } = spawnSync(command, [...first, 'audit', '--json', '--package-lock-only', '--fetch-retries=0'], { cwd: root, encoding: 'utf8', shell, maxBuffer: 1 << 28, timeout: 60_000 });
  try {
    const answer = JSON.parse(stdout);
    return 'vulnerabilities' in answer ? answer.vulnerabilities : null;
  } catch {
    return null;
  }
}

export function checkVulnerabilities(found = audit()) {
  if (found === null) return { outcome: 'skipped', words: 'the package registry does not say which vulnerabilities it knows' };
  const shipped = shippedPackages();
  const tell = ({ name, severity, range }) => `\n${name} ${range}: ${severity}`;
  const all = Object.values(found);
  const inShipped = all.filter(({ nodes }) => nodes.some((folder) => shipped.has(folder)));
  const others = all.filter((one) => !inShipped.includes(one));
  const grave = inShipped.filter(({ severity }) => GRAVE.includes(severity));
  const words = `${inShipped.length} in what is shipped, ${others.length} in what is for development only${[...inShipped, ...others].map(tell).join('')}`;
  return { outcome: grave.length === 0 ? 'passed' : 'failed', words };
}
