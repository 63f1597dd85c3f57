import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { bundledBrowser, type BundledBrowser } from './bundledBrowser';
import { fontConfiguration } from './fonts';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'chrome', 'msedge'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the installers of the three systems put Chrome, Edge and Chromium. */
function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'];
    return bases.flatMap((base) => programs.map((program) => path.win32.join(base, program)));
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
}

/** An installed Chrome, Edge or Chromium: first by name on the PATH, then where installers put it; `null` when there is none. */
export function installedBrowser(): string | null {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
  return [...onPath, ...usualPlaces()].find((file) => existsSync(file)) ?? null;
}

/**
 * The browser that tests run in. `SELFEVAL_BROWSER` forces one: a path, or `bundled` for the one that came from npm.
 * There is no way to skip: where nothing is found this throws and says what to do.
 */
export function chooseBrowser(): BundledBrowser {
  const forced = process.env['SELFEVAL_BROWSER'];
  if (forced === 'bundled') return bundledBrowser();
  if (forced !== undefined && forced !== '') {
    if (!existsSync(forced)) throw new Error(`SELFEVAL_BROWSER names ${forced}, which does not exist.`);
    return { executablePath: forced, args: [], env: {} };
  }
  const installed = installedBrowser();
  return installed === null ? bundledBrowser() : { executablePath: installed, args: [], env: {} };
}

/** Starts the browser without a window; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = chooseBrowser();
  const fonts = process.platform === 'linux' ? { FONTCONFIG_FILE: fontConfiguration() } : {};
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...new Set([...args, ...ARGUMENTS])],
    env: { ...process.env, ...fonts, ...env },
  });
}
