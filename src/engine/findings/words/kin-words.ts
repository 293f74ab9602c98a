/** Relatives, each with words that may be said of the same one. */
const KIN: readonly (readonly string[])[] = [
  ['mother', 'mum', 'mom', 'mam'], ['father', 'dad'], ['sister'], ['brother'], ['son'], ['daughter'], ['wife', 'widow'], ['husband', 'widower'],
  ['uncle'], ['aunt'], ['niece'], ['nephew'], ['cousin'], ['grandmother', 'gran'], ['grandfather', 'grandad'], ['grandson'], ['granddaughter'],
  ['girlfriend'], ['boyfriend'],
]; // prettier-ignore
const KIN_OF: ReadonlyMap<string, string> = new Map(
  KIN.flatMap((set) => set.map((word) => [word, set[0]!] as const)),
);

/** The word that stands for a relative, `mother` for `mum`; `undefined` where a folded word is none. */
export function kinOf(form: string): string | undefined {
  return KIN_OF.get(form);
}
