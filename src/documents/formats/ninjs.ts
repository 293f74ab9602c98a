import { DocumentError, shownName } from '../errors';
import type { DocumentInput, Draft, Format } from '../model';
import { isJson, isNinjs, readNinjs, type Json } from '../news/ninjs';
import { decodeInput } from '../text/readable';

export const ninjs: Format = {
  id: 'ninjs',
  name: 'a ninjs story',
  extensions: ['json', 'ninjs'],
  sniff: ({ text }) => {
    if (!/^\s*[[{]\s*["{]/.test(text)) return 0;
    return /"(?:body_(?:x?html|text)|bodies)"\s*:|"uri"\s*:[\s\S]*"(?:headlines?|versioncreated)"\s*:/.test(
      text,
    )
      ? 0.95
      : 0.2;
  },
  decode: (input) => decodeInput(input),
  read: (input) => Promise.resolve(readAll(input)),
};

function readAll(input: DocumentInput): Draft[] {
  const { text, encoding } = decodeInput(input);
  const drafts = itemsIn(parse(input.name, text))
    .filter(isNinjs)
    .map((item) => ({ ...readNinjs(input.name, item), encoding }));
  if (drafts.length === 0)
    throw new DocumentError('unsupported', `${shownName(input.name)} is JSON, but holds no story in ninjs.`);
  return drafts.length === 1
    ? drafts
    : drafts.map((draft, at) => ({ ...draft, name: `${input.name} (${at + 1})` }));
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DocumentError(
      'damaged',
      `${shownName(name)} is damaged or cut short: it is no complete JSON.`,
      { cause },
    );
  }
}

/** One item, a list of items, or what search services wrap around one. */
function itemsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isJson);
  if (!isJson(value)) return [];
  for (const key of ['items', 'data', '_items', 'associations']) {
    const inner = value[key];
    if (!isNinjs(value) && Array.isArray(inner)) return inner.filter(isJson);
  }
  return isJson(value['item']) ? [value['item']] : [value];
}
