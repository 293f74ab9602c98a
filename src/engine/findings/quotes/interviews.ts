import type { Version } from '../../model';
import type { Token } from '../reading/tokens';

/** "Q:", "A:" and what they stand for, in either case. */
const QUESTION = /^(?:q|question|frage|f|pregunta|p)$/;
const ANSWER = /^(?:a|answer|antwort|réponse|r|respuesta)$/;
/** Words of a label: a name in full, at most. */
const LONGEST = 3;
/** Turns of one speaker from which a name and a colon are a label and no chance. */
const LEAST_TURNS = 2;

const MARK = /^(\p{Lu})\s*:$/u;

/** A label at the head of a sentence, folded. */
interface Turn {
  readonly sentence: number;
  readonly label: string;
}

/**
 * Sentences that somebody speaks in an interview or a transcript, told by the labels in front of the turns:
 * `Q:`, `QUINTAL:`, `Ines Quintal:`. What stands there is quoted without quotation marks. Empty where the
 * text is none.
 */
export function spokenSentences(
  version: Version,
  tokens: readonly (readonly Token[])[],
): ReadonlySet<number> {
  const turns = tokens.flatMap((own, sentence): Turn[] => {
    const label = labelOf(version.text, own);
    return label === null ? [] : [{ sentence, label }];
  });
  return isInterview(turns, tokens) ? new Set(sentencesOf(turns, version)) : new Set();
}

/** The words before the colon that a sentence opens with: `Q`, or words with a capital each. */
function labelOf(text: string, tokens: readonly Token[]): string | null {
  const [first] = tokens;
  // At the head of a paragraph a letter with its colon is read as the mark of an item.
  const mark = first && MARK.exec(text.slice(first.start, first.end))?.[1];
  if (mark !== undefined) return mark.toLowerCase();
  const colon = tokens.findIndex(({ form }) => form === ':');
  if (colon < 1 || colon > LONGEST) return null;
  const words = tokens.slice(0, colon);
  const named = words.every(({ start, kind }) => kind === 'word' && /^\p{Lu}/u.test(text.slice(start)));
  return named ? words.map(({ form }) => form).join(' ') : null;
}

/** Questions and answers by their letters, or speakers who take turns and of whom somebody asks. */
function isInterview(turns: readonly Turn[], tokens: readonly (readonly Token[])[]): boolean {
  if (turns.length < 2) return false;
  const labels = turns.map(({ label }) => label);
  if (labels.some((label) => QUESTION.test(label)) && labels.some((label) => ANSWER.test(label))) return true;
  const asks = turns.some(({ sentence }) => tokens[sentence]!.some(({ form }) => form === '?'));
  const often =
    new Set(labels).size === 2 || labels.filter((label) => label === labels[0]).length >= LEAST_TURNS;
  return asks && often && new Set(labels).size > 1;
}

/** Each turn goes on to the next; the last one to the end of its paragraph. */
function sentencesOf(turns: readonly Turn[], { sentences, paragraphs }: Version): number[] {
  return turns.flatMap(({ sentence }, n) => {
    const paragraph = sentences[sentence]!.paragraph;
    const end = turns[n + 1]?.sentence ?? paragraphs[paragraph]?.endSentence ?? sentence + 1;
    return Array.from({ length: end - sentence }, (_, k) => sentence + k);
  });
}
