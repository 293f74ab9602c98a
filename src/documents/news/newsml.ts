import { addBlocks } from '../html/blocks';
import { parsePage } from '../html/dom';
import type { Draft } from '../model';
import { TextBuilder } from '../text/builder';
import { attribute, elements, find, findAll, lineOf, textOf } from '../xml/query';
import type { XmlElement } from '../xml/tree';
import { addMarkup } from './markup';
import { addNitf, readNitf } from './nitf';

/** Reads every text in a NewsML-G2 message or item, or in a NewsML 1 document: one version each. */
export function readNewsMl(name: string, root: XmlElement): Draft[] {
  if (root.name === 'NewsML') return readNewsMl1(root);
  const items = root.name === 'newsItem' ? [root] : findAll(root, 'newsItem');
  return items.flatMap((item) => readItem(name, item));
}

/** NewsML-G2 2.x: `contentMeta` says what the story is, `contentSet` has it in one or more forms. */
function readItem(name: string, item: XmlElement): Draft[] {
  const meta = find(item, 'contentMeta');
  const contents = elements(find(item, 'contentSet'));
  const inline =
    contents.find((one) => one.name === 'inlineXML') ?? contents.find((one) => one.name === 'inlineData');
  if (!inline) return [];
  const title = lineOf(find(meta, 'headline')) || lineOf(find(item, 'itemMeta', 'title'));
  const language =
    attribute(find(meta, 'language'), 'tag') ?? attribute(inline, 'lang') ?? attribute(item, 'lang');
  const about = { ...(title ? { title } : {}), ...(language ? { language } : {}) };
  const nitf = findAll(inline, 'nitf')[0];
  if (nitf && findAll(nitf, 'hedline').length > 0) return [{ ...readNitf(nitf), ...about }];

  const body = new TextBuilder();
  if (nitf) addNitf(nitf, body);
  else if (inline.name === 'inlineData') addData(name, inline, body);
  else addMarkup(findAll(inline, 'body')[0] ?? inline, body);
  const builder = new TextBuilder();
  if (title && !body.has(title)) builder.addHeading(title, true);
  for (const by of elements(meta, 'by'))
    if (!body.has(lineOf(by))) builder.add('byline', lineOf(by), 'byline');
  const dateline = lineOf(find(meta, 'dateline'));
  if (dateline && !body.startsWith(dateline)) builder.add('body', dateline, 'dateline');
  builder.append(body);
  const credit = lineOf(find(meta, 'creditline'));
  if (credit && !body.has(credit)) builder.add('credit', credit, 'credit');
  return [{ ...builder.build(), ...about }];
}

function addData(name: string, data: XmlElement, builder: TextBuilder): void {
  const text = textOf(data);
  const page = /html/.test(attribute(data, 'contenttype') ?? '') ? parsePage(name, text).body : null;
  if (page) addBlocks(page, builder);
  else builder.add('body', text);
}

/** NewsML 1.x wraps NITF or XHTML in `DataContent`. */
function readNewsMl1(root: XmlElement): Draft[] {
  return findAll(root, 'DataContent').flatMap((content) => {
    const nitf = findAll(content, 'nitf')[0];
    if (nitf) return [readNitf(nitf)];
    const builder = new TextBuilder();
    addMarkup(findAll(content, 'body')[0] ?? content, builder);
    return builder.size > 0 ? [builder.build()] : [];
  });
}
