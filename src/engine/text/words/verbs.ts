import IRREGULAR from './irregular-verbs.json';

/** By form its base. Needed where "did not teach" meets "taught". */
const BASE: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR).flatMap(([base, forms]) => forms.map((form): [string, string] => [form, base])),
);

/** The base of an irregular English verb form; any other word comes back as it is. */
export function baseVerb(form: string): string {
  return BASE.get(form) ?? form;
}
