import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names a browser that is to be used instead of an installed one; also how tests and packagers choose. */
const browserVariable = 'VARIORUM_BROWSER';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
}

const here: Surroundings = {
  platform: process.platform,
  env: process.env,
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/**
 * The path of a browser of Chromium's family that is installed: Chromium, Chrome or Edge, in this order, at
 * the places where their installers put them. Null when there is none. Nothing is run to find out.
 */
export function findBrowser({ platform, env, isExecutable }: Surroundings = here): string | null {
  const chosen = env[browserVariable];
  // A choice that does not work is no reason to take another browser in silence.
  if (chosen) return isExecutable(chosen) ? chosen : null;
  return candidates(platform, env).find(isExecutable) ?? null;
}

function candidates(platform: NodeJS.Platform, env: Surroundings['env']): string[] {
  if (platform === 'darwin') return onMac(env);
  if (platform === 'win32') return onWindows(env);
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = [
    ...(env['PATH'] ?? '').split(delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function onMac(env: Surroundings['env']): string[] {
  const roots = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
  return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    roots.map((root) => join(root, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function onWindows(env: Surroundings['env']): string[] {
  const roots = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => env[name] ?? []);
  const programs = [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
}
