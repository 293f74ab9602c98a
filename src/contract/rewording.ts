/**
 * How much rewording still counts as edited, as the window and the command line offer it. The numbers are
 * those of the engine's `Options.detail`; a review may hold any between them.
 */
export const REWORDINGS = { little: 0, normal: 0.5, much: 1 } as const;
export type Rewording = keyof typeof REWORDINGS;
export const rewordings = Object.keys(REWORDINGS) as readonly Rewording[];

/** What 0..1 is called; null for what has no name. */
export const rewordingOf = (value: number): Rewording | null =>
  rewordings.find((name) => REWORDINGS[name] === value) ?? null;

/** The setting as reports tell it: nothing where it is the usual one. */
export function rewordingSetting(value: number = REWORDINGS.normal): Readonly<Record<string, string>> {
  const name = rewordingOf(value);
  return name === 'normal' ? {} : { 'Rewording that counts as edited': name ?? String(value) };
}
