import type { NameMention } from '../../text/names/names';

/** Short forms that stand with a full stop inside a name: "Ronald L. Kuby", "St. Brendan". */
export const STOPPED = /^(?:\p{L}|st|dr|mr|mrs|ms|prof|sen|rep|gov|gen|lt|col|capt|sgt|rev|mt|ft|jr|sr)$/u;

/** The names of a sentence, those in one that such a full stop parts. */
export function joinedNames(text: string, mentions: readonly NameMention[]): readonly NameMention[] {
  const names: NameMention[] = [];
  for (const mention of mentions) {
    const last = names.at(-1);
    if (last && /^\.\s+$/u.test(text.slice(last.end, mention.start)) && STOPPED.test(last.parts.at(-1) ?? ''))
      names[names.length - 1] = {
        ...mention,
        start: last.start,
        parts: [...last.parts, ...mention.parts],
        firstWord: last.firstWord,
      };
    else names.push(mention);
  }
  return names;
}
