import type { Paragraph, ParagraphKind, Range, Role, Sentence, Source, Version, VersionId } from './model';
import { languageOf } from './text/language';
import { declaredParagraphs, paragraphsOf, type Block } from './text/blocks/paragraphs';
import { sentencesOf } from './text/blocks/sentences';

/** What is known of a text beside its characters. */
export interface VersionOptions {
  readonly id: VersionId;
  /** The headline, else the name of the source, else the id, unless given. */
  readonly title?: string;
  /** BCP 47; detected unless given. */
  readonly language?: string;
  readonly source?: Source;
  /** Paragraphs that the format declares, as ranges of the text; what they leave out becomes paragraphs of its own. */
  readonly paragraphs?: readonly (Range & { readonly kind: ParagraphKind })[];
  readonly roles?: readonly Role[];
}

/** Reads a text into paragraphs and sentences. The text is kept to the character. */
export function versionFromText(text: string, options: VersionOptions): Version {
  const language = options.language ?? languageOf(text);
  const blocks = options.paragraphs
    ? declaredParagraphs(text, options.paragraphs)
    : paragraphsOf(text, language);
  return assemble(text, language, blocks, (block) => sentencesOf(text, block, language), options);
}

/** A version of sentences that are cut already: each comes back exactly as handed in; empty paragraphs are left out. */
export function versionFromSentences(
  paragraphs: readonly (readonly string[])[],
  options: Omit<VersionOptions, 'paragraphs' | 'roles'>,
): Version {
  let text = '';
  const ranges: Range[][] = [];
  for (const sentences of paragraphs) {
    if (sentences.length === 0) continue;
    if (ranges.length > 0) text += '\n\n';
    ranges.push(
      sentences.map((sentence, n) => {
        if (n > 0) text += ' ';
        const start = text.length;
        text += sentence;
        return { start, end: text.length };
      }),
    );
  }
  const blocks = ranges.map((list): Block => ({
    start: list[0]!.start,
    end: list.at(-1)!.end,
    kind: 'body',
  }));
  return assemble(text, options.language ?? languageOf(text), blocks, (_, n) => ranges[n]!, options);
}

function assemble(
  text: string,
  language: string,
  blocks: readonly Block[],
  cut: (block: Block, n: number) => readonly Range[],
  options: VersionOptions,
): Version {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, n) => {
    const firstSentence = sentences.length;
    for (const { start, end } of cut(block, n)) sentences.push({ start, end, paragraph: n });
    paragraphs.push({
      start: block.start,
      end: block.end,
      kind: block.kind,
      firstSentence,
      endSentence: sentences.length,
    });
  });
  const roles = (options.roles ?? []).filter(
    (role) => role.start >= 0 && role.start < role.end && role.end <= text.length,
  );
  return {
    id: options.id,
    title: options.title ?? titleOf(text, paragraphs, roles, options),
    text,
    language,
    paragraphs,
    sentences,
    roles,
    ...(options.source && { source: options.source }),
  };
}

function titleOf(
  text: string,
  paragraphs: readonly Paragraph[],
  roles: readonly Role[],
  options: VersionOptions,
): string {
  const title =
    roles.find((role) => role.role === 'title') ??
    paragraphs.find((paragraph) => paragraph.kind === 'headline');
  return title
    ? text.slice(title.start, title.end).replace(/\s+/gu, ' ')
    : (options.source?.name ?? options.id);
}
