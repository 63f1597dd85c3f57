import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type LaunchOptions } from 'playwright-core';
import { bundledBrowser, type BundledBrowser } from './bundledBrowser';
import { fontConfiguration } from './fonts';
import { watchPages } from './pageFaults';

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

/** A server on this machine that goes by a name of its own, with a certificate that nobody signed. */
export interface NamedServer {
  readonly host: string;
  /** SHA-256 of the certificate's public key, in base64. */
  readonly keyHash: string;
}

/** Whatever is asked for is looked for on this machine, or nowhere. */
function places(named: NamedServer | null): readonly string[] {
  const nowhereElse = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';
  if (named === null) return [`--host-resolver-rules=${nowhereElse}`];
  return [`--host-resolver-rules=MAP ${named.host} 127.0.0.1, ${nowhereElse}`, `--ignore-certificate-errors-spki-list=${named.keyHash}`];
}

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
function installedBrowser(): string | null {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
  return [...onPath, ...usualPlaces()].find((file) => existsSync(file)) ?? null;
}

/**
 * The browser that tests run in. `SELFEVAL_BROWSER` forces one: a path, or `bundled` for the one that came from npm.
 * There is no way to skip: where nothing is found this throws and says what to do.
 */
function chooseBrowser(): BundledBrowser {
  const forced = process.env['SELFEVAL_BROWSER'];
  if (forced === 'bundled') return bundledBrowser();
  if (forced !== undefined && forced !== '') {
    if (!existsSync(forced)) throw new Error(`SELFEVAL_BROWSER names ${forced}, which does not exist.`);
    return { executablePath: forced, args: [], env: {} };
  }
  const installed = installedBrowser();
  return installed === null ? bundledBrowser() : { executablePath: installed, args: [], env: {} };
}

/** What every start of the browser has in common. */
function startOptions(named: NamedServer | null = null): LaunchOptions {
  const { executablePath, args, env } = chooseBrowser();
  const fonts = process.platform === 'linux' ? { FONTCONFIG_FILE: fontConfiguration() } : {};
  return {
    executablePath,
    headless: true,
    args: [...new Set([...args, ...ARGUMENTS, ...places(named)])],
    env: { ...definedOnly(process.env), ...fonts, ...env },
  };
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Starts the browser without a window; the caller closes it. Its pages are watched, see {@link watchPages}. */
export async function launchBrowser(named: NamedServer | null = null): Promise<Browser> {
  const browser = await chromium.launch(startOptions(named));
  browser.on('context', watchPages);
  return browser;
}

/** The contrast themes of Windows 11. */
export const contrastThemes = ['Aquatic', 'Desert', 'Dusk', 'Night sky'] as const;

type ContrastTheme = (typeof contrastThemes)[number];

/** Chromium's number of a theme for its setting “page colours”, and whether it is a dark one. */
const PAGE_COLOURS: Readonly<Record<ContrastTheme, { readonly pageColours: number; readonly isDark: boolean }>> = {
  Aquatic: { pageColours: 6, isDark: true },
  Desert: { pageColours: 2, isDark: false },
  Dusk: { pageColours: 1, isDark: true },
  'Night sky': { pageColours: 3, isDark: true },
};

/**
 * Starts a browser that shows pages in a contrast theme of Windows, colour by colour. One that knows no page colours (a Chromium
 * without settings, as npm has it) emulates forced colours of its own in their place. The caller closes it.
 */
export async function launchInContrastTheme(theme: ContrastTheme): Promise<BrowserContext> {
  const { pageColours, isDark } = PAGE_COLOURS[theme];
  const profile = mkdtempSync(path.join(tmpdir(), 'selfeval-profile-'));
  mkdirSync(path.join(profile, 'Default'));
  const a11y = { page_colors: pageColours, apply_page_colors_only_on_increased_contrast: false };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify({ settings: { a11y } }));
  const look = { viewport: { width: 1366, height: 768 }, colorScheme: isDark ? 'dark' : 'light', reducedMotion: 'reduce', contrast: null } as const;
  const open = (forcedColors: 'active' | null) => chromium.launchPersistentContext(profile, { ...startOptions(), ...look, forcedColors });
  let context = await open(null);
  const [page = await context.newPage()] = context.pages();
  if (!(await page.evaluate(() => matchMedia('(forced-colors: active)').matches))) {
    await context.close();
    context = await open('active');
  }
  watchPages(context);
  // The browser may still be writing when it says that it is closed: what cannot be removed then is left to the system's cleaning.
  context.once('close', () => void rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch(() => undefined));
  return context;
}
