import { addBlocks } from '../html/blocks';
import { parsePage } from '../html/dom';
import type { Draft } from '../model';
import { TextBuilder } from '../text/builder';

export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isNinjs(value: Json): boolean {
  return (
    bodyOf(value) !== undefined &&
    ('uri' in value || 'headline' in value || 'headlines' in value || 'versioncreated' in value)
  );
}

/** Reads one ninjs item (IPTC ninjs 1.x and 2.x/3.x: the same story, with the body under other names). */
export function readNinjs(name: string, item: Json): Draft {
  const found = bodyOf(item) ?? { markup: false, text: '' };
  const body = new TextBuilder();
  const page = found.markup ? parsePage(name, found.text).body : null;
  if (page) addBlocks(page, body);
  else body.add('body', found.text);
  const title = stringIn(item, 'headline') || valueOf(item, 'headlines') || stringIn(item, 'title');
  const builder = new TextBuilder();
  if (title && !body.has(title)) builder.addHeading(title, true);
  const byline = stringIn(item, 'byline') || valueOf(item, 'bylines');
  if (byline && !body.has(byline)) builder.add('byline', byline, 'byline');
  const located = stringIn(item, 'located');
  if (located && !body.startsWith(located)) builder.add('body', located, 'dateline');
  builder.append(body);
  const language = stringIn(item, 'language');
  return { ...builder.build(), ...(title ? { title } : {}), ...(language ? { language } : {}) };
}

function bodyOf(item: Json): { text: string; markup: boolean } | undefined {
  for (const key of ['body_xhtml', 'body_html', 'body_text'] as const) {
    const text = stringIn(item, key);
    if (text) return { text, markup: key !== 'body_text' };
  }
  const bodies = (Array.isArray(item['bodies']) ? (item['bodies'] as unknown[]) : [])
    .filter(isJson)
    .filter((body) => stringIn(body, 'value') !== '');
  const main =
    bodies.find((body) => stringIn(body, 'role') === 'main') ??
    bodies.find((body) => /html/.test(stringIn(body, 'contenttype'))) ??
    bodies[0];
  return main && { text: stringIn(main, 'value'), markup: /html/.test(stringIn(main, 'contenttype')) };
}

/** The value in the first element of an array of `{ role, value }`; the one with the role `main` where there is one. */
function valueOf(item: Json, key: string): string {
  const list = (Array.isArray(item[key]) ? (item[key] as unknown[]) : []).filter(isJson);
  const one = list.find((entry) => stringIn(entry, 'role') === 'main') ?? list[0];
  return one ? stringIn(one, 'value') || stringIn(one, 'byline') : '';
}

function stringIn(item: Json, key: string): string {
  const value = item[key];
  return typeof value === 'string' ? value.trim() : '';
}
