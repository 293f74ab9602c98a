import { resolve } from 'node:path';
import { maxFileBytes, type ShellFacts } from '../contract';

export function shellFacts(appVersion: string, modelFolder?: string): ShellFacts {
  const { platform } = process;
  return {
    platform: platform === 'darwin' ? 'mac' : platform === 'win32' ? 'windows' : 'linux',
    appVersion,
    maxBytes: maxFileBytes,
    modelFolder: modelFolder === undefined ? null : resolve(modelFolder),
  };
}
