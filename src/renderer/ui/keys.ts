import type { Shell } from '../../contract/shell';

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};
const MAC: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/** A key as the platform writes it. */
export function keysShown(keys: string | undefined, platform: Shell['platform']): string | undefined {
  if (keys === undefined) return undefined;
  const parts = keys
    .split('+')
    .map(
      (part) =>
        (platform === 'mac' ? MAC[part] : undefined) ??
        SIGNS[part] ??
        (part.length === 1 ? part.toUpperCase() : part),
    );
  return parts.join(platform === 'mac' ? '' : '+');
}
