import { ADMISSION, DENIAL, MINDS } from '../../text/words/denial-words';
import type { Token } from '../reading/tokens';
import { type View, agreement } from '../views/views';
import { IS_MIND, IS_PLEA, NEGATES, TURNS } from '../words/word-classes';

/**
 * States of mind that one side denies and the other states in another word: "did not remember", "could
 * recall". Positions on both sides. Only between two single sentences, where nothing else on the stating side
 * denies or limits.
 */
export function deniedMinds(
  view: View,
  isDenied: (tokens: readonly Token[], at: number) => boolean,
): [number, number][] {
  if (view.link.a.length !== 1 || view.link.b.length !== 1) return [];
  if ((view.classesA & view.classesB & IS_MIND) === 0) return [];
  return MINDS.flatMap((mind): [number, number][] => {
    const at = (tokens: readonly Token[]): number[] =>
      tokens.flatMap(({ form, quoted, classes }, k) =>
        (classes & IS_MIND) !== 0 && !quoted && mind.test(form) ? [k] : [],
      );
    const [ofA, ofB] = [at(view.a), at(view.b)];
    const [i, j] = [ofA[0], ofB[0]];
    // The same word on both sides is compared elsewhere.
    if (
      i === undefined ||
      j === undefined ||
      ofA.length > 1 ||
      ofB.length > 1 ||
      view.a[i]?.stem === view.b[j]?.stem
    )
      return [];
    const [p, q] = [isDenied(view.a, i), isDenied(view.b, j)];
    if (p === q) return [];
    const [denying, stating] = p ? [view.a, view.b] : [view.b, view.a];
    const limits = (tokens: readonly Token[]): number =>
      tokens.filter(({ classes }) => (classes & (NEGATES | TURNS)) !== 0).length;
    return limits(stating) === 0 && limits(denying) <= 1 && view.toB.some((there) => there !== undefined)
      ? [[i, j]]
      : [];
  });
}

/** "pleaded not guilty" and "admitted": positions of the plea and the admission. */
export function changedPlea(view: View): [number, number][] {
  if ((view.classesA & view.classesB & IS_PLEA) === 0) return [];
  const [a, b] = [denialOf(view.a), denialOf(view.b)];
  if (a < 0 === b < 0) return [];
  const other = admissionOf(a < 0 ? view.a : view.b);
  const pair: [number, number] = a < 0 ? [other, b] : [a, other];
  return other >= 0 && agreement(view, ...pair) > 0 ? [pair] : [];
}

function denialOf(tokens: readonly Token[]): number {
  return tokens.findIndex(
    ({ form, quoted }, k) =>
      !quoted &&
      form.startsWith('plead') &&
      tokens[k + 1]?.form === 'not' &&
      tokens[k + 2]?.form === 'guilty',
  );
}

/** The only word that admits, in a sentence that denies nothing. */
function admissionOf(tokens: readonly Token[]): number {
  const found = tokens.flatMap(({ form, quoted }, k) => (!quoted && ADMISSION.test(form) ? [k] : []));
  const denies = tokens.some(({ form, classes }) => (classes & NEGATES) !== 0 || DENIAL.test(form));
  return found.length === 1 && !denies ? (found[0] ?? -1) : -1;
}
