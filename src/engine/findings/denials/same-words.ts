import { baseVerb } from '../../text/words/verbs';
import type { Token } from '../reading/tokens';

/** Letters by which a noun is known by its verb: "refusal", "refused". */
const ROOT = 5;

/** Whether two words are forms of one verb. */
export function areOneVerb(x: Token, y: Token): boolean {
  return x.kind === 'word' && (x.stem === y.stem || baseVerb(x.form) === baseVerb(y.form));
}

/** Whether two words are forms of one word, or a noun and the verb that it is made of: "resign", "resignation". */
export function areOfOneRoot(x: Token, y: Token): boolean {
  if (x.stem === y.stem) return true;
  return x.form.length >= ROOT && x.form.slice(0, ROOT) === y.form.slice(0, ROOT);
}
