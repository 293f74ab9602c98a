import { isOffice } from '../words/title-words';

/** A source as a sentence gives it: its words, and the parts of its name, if it has one. */
interface Source {
  readonly label: string;
  readonly parts: readonly string[];
  readonly pronoun: boolean;
}

/**
 * Who is meant by a source without a name. Two kinds are never the same people; bodies that speak for one
 * another are one kind.
 */
const KINDS: Readonly<Record<string, string>> = {
  armed: 'army military troops soldiers navy marines airforce commander commanders',
  rebel: 'rebels rebel insurgents insurgent militants militant guerrillas separatists fighters',
  bystander:
    'residents resident villagers villager islanders islander locals neighbours neighbors neighbour neighbor witnesses witness onlookers bystanders eyewitnesses passengers passers-by inhabitants survivors relatives family',
  law: 'police officers officer prosecutors prosecutor prosecution investigators investigator detectives detective sheriff coastguard',
  defence: 'lawyer lawyers solicitor solicitors barrister defence defense',
  state: 'government ministry minister ministers cabinet president premier chancellor authorities kremlin',
  critic:
    'opposition critics critic opponents campaigners campaigner activists activist rivals protesters demonstrators',
  healer: 'doctors doctor medics medic surgeons surgeon nurses paramedics hospital',
  scholar: 'scientists scientist researchers researcher academics biologists geologists historians',
  maker: 'company firm manufacturer carmaker airline retailer bank lender operator management owner owners',
  worker: 'union unions workers staff employees strikers miners',
};
const KIND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
/** The kind that a word tells of: `company`, `companies`. */
export function kindOfWord(word: string): string | undefined {
  return KIND_OF.get(word) ?? KIND_OF.get(word.replace(/ies$/, 'y')) ?? KIND_OF.get(word.replace(/s$/, ''));
}

/** Who may speak for anybody. */
const FOR_ANYBODY = /^(?:spokes\p{L}+|sources?|statements?|reports?|officials?|people)$/u;

/** Whether one of the words is what sources are called when they have no name. */
export function isSourceByTrade({ label }: Pick<Source, 'label'>): boolean {
  const words = label.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  return words.some((word) => kindOfWord(word) !== undefined || FOR_ANYBODY.test(word));
}

/** Whether a word is what several people are called who speak without a name: `officials`, `analysts`. */
export function areSourcesByTrade(form: string): boolean {
  if (!/(?:s|people|police|women|men)$/.test(form)) return false;
  return kindOfWord(form) !== undefined || FOR_ANYBODY.test(form) || isOffice(form.replace(/s$/, ''));
}

/**
 * The kind of a source that is given by one word of one kind alone; `null` where it has a name, or speaks for
 * others.
 */
export function kindOfSource({ label, parts, pronoun }: Source): string | null {
  if (parts.length > 0 || pronoun) return null;
  const words = label.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  const kinds = new Set(words.flatMap((word) => kindOfWord(word) ?? []));
  if (kinds.size !== 1 || words.some((word) => FOR_ANYBODY.test(word))) return null;
  return kindOfWord(words.at(-1) ?? '') ?? null;
}
