import { maxFileBytes, type ShellFacts } from '../contract';

export function shellFacts(appVersion: string): ShellFacts {
  const { platform } = process;
  return {
    platform: platform === 'darwin' ? 'mac' : platform === 'win32' ? 'windows' : 'linux',
    appVersion,
    maxBytes: maxFileBytes,
  };
}
