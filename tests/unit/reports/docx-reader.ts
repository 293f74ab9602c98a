import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** An element as the parser gives it: its name, its children, its attributes. */
interface Node {
  readonly name: string;
  readonly children: readonly Node[];
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

type Raw = Readonly<Record<string, unknown>>;

function toNode(raw: Raw): Node {
  const [name = ''] = Object.keys(raw).filter((key) => key !== ':@');
  const value = raw[name];
  return {
    name,
    children: Array.isArray(value) ? (value as Raw[]).map(toNode) : [],
    text: typeof value === 'string' ? value : '',
    attributes: (raw[':@'] ?? {}) as Record<string, string>,
  };
}

const find = (node: Node, name: string): Node | undefined =>
  node.children.find((child) => child.name === name);

export function openDocx(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function parseXml(xml: string): Node {
  const roots = (parser.parse(xml) as Raw[]).map(toNode).filter(({ name }) => !name.startsWith('?'));
  return roots[0] ?? { name: '', children: [], text: '', attributes: {} };
}

/**
 * The text of a document once all its tracked changes are accepted or rejected, as ECMA-376 (17.13.5) has it:
 * runs of the other kind go, and a paragraph whose mark goes is joined to the next.
 */
export function resolveChanges(documentXml: string, how: 'accept' | 'reject'): string {
  const gone = how === 'accept' ? 'w:del' : 'w:ins';
  const body = find(parseXml(documentXml), 'w:body');
  let text = '';
  const paragraphs = (body?.children ?? []).filter(({ name }) => name === 'w:p');
  paragraphs.forEach((paragraph, index) => {
    text += runsText(paragraph, gone);
    const mark = find(find(paragraph, 'w:pPr') ?? paragraph, 'w:rPr');
    const joined = mark !== undefined && find(mark, gone) !== undefined;
    if (index < paragraphs.length - 1 && !joined) text += '\n';
  });
  return text;
}

function runsText(node: Node, gone: string): string {
  return node.children
    .map((child) => {
      if (child.name === gone || child.name === 'w:pPr') return '';
      if (child.name === 'w:t' || child.name === 'w:delText')
        return child.children.map(({ text }) => text).join('');
      if (child.name === 'w:tab') return '\t';
      return runsText(child, gone);
    })
    .join('');
}

/** The comments' texts, in order. */
export function commentTexts(commentsXml: string): string[] {
  return parseXml(commentsXml).children.map((comment) =>
    comment.children.map((paragraph) => runsText(paragraph, '')).join('\n'),
  );
}

/** Every attribute value of that name in the document. */
export function attributeValues(xml: string, element: string, attribute: string): string[] {
  const values: string[] = [];
  const walk = (node: Node): void => {
    const value = node.attributes[attribute];
    if (node.name === element && value !== undefined) values.push(value);
    node.children.forEach(walk);
  };
  walk(parseXml(xml));
  return values;
}
