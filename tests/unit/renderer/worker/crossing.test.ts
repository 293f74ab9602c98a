import { describe, expect, it } from 'vitest';
import { collate, createMemory, versionFromText, type Collation } from '../../../../src/engine';
import type { Port } from '../../../../src/renderer/worker/line';
import { packing, unpacking, type CrossingAnswer } from '../../../../src/renderer/worker/crossing';
import type { Answer, Request } from '../../../../src/renderer/worker/messages';
import { packLinks, plainLink, unpackLinks } from '../../../../src/renderer/worker/packed';

const A = `The treaty\n\nPutin signed the treaty with Kim in Pyongyang on Wednesday. "It is a mirror response," he said.\n\nAbout 5,000 people watched the parade, officials said. Ms Lee did not comment.\n\nThe Giants beat the Rangers on Sunday in London, the league said.`;
const B = `The pact\n\nAbout 6,000 people watched the parade. Ms Lee did comment.\n\nMr Putin signed the pact with Kim Jong Un in Pyongyang on Thursday. "It is a mirror response," he said.\n\nThe Rangers beat the Giants on Sunday in London, the league said.`;
const C = `Another matter\n\nPutin signed the treaty with Kim in Pyongyang on Wednesday. The weather was fine and the harvest was late.`;
const versions = [A, B, C].map((text, n) => versionFromText(text, { id: `v${n}` }));

/** Two ends of a line over which messages are cloned, as between a page and its worker. */
function line() {
  const inner: Port = {
    onmessage: null,
    onerror: null,
    postMessage: () => undefined,
    terminate: () => undefined,
  };
  const heard: Answer[] = [];
  const sent: Request[] = [];
  inner.postMessage = (message) => void sent.push(structuredClone(message) as Request);
  const outer = unpacking(inner);
  outer.onmessage = ({ data }) => void heard.push(data as Answer);
  const crossed: CrossingAnswer[] = [];
  const send = packing((answer, transfer) => {
    const data = structuredClone(answer, { transfer: transfer as ArrayBuffer[] });
    crossed.push(data);
    inner.onmessage?.({ data });
  });
  return { send, heard, crossed, sent, outer };
}

function say({ send, heard }: ReturnType<typeof line>, { versions: _versions, ...result }: Collation) {
  const layout = { rows: result.rows, references: result.references };
  send({ kind: 'collated', request: 1, result, layout, milliseconds: 1 }, []);
  const answer = heard.at(-1);
  if (answer?.kind !== 'collated') throw new Error('No result was heard');
  expect(answer.layout).toEqual(layout);
  return answer.result;
}

describe('a result that crosses', () => {
  it('is the same on the other side, to the last match and edit', () => {
    const collation = collate(versions, {
      pins: [
        {
          kind: 'link',
          a: [{ version: 'v0', text: 'Ms Lee did not comment.', occurrence: 0 }],
          b: [{ version: 'v2', text: 'The weather was fine and the harvest was late.', occurrence: 0 }],
        },
      ],
    });
    const links = collation.pairs.flatMap((pair) => pair.links);
    // the texts are such that every column has something in it
    expect(links.some((link) => link.moved)).toBe(true);
    expect(links.some((link) => link.evidence.pinned)).toBe(true);
    expect(links.some((link) => link.evidence.negation === 'differs')).toBe(true);
    expect(links.some((link) => link.evidence.contraries)).toBe(true);
    expect(links.some((link) => link.evidence.figures.onlyA.length > 0)).toBe(true);
    expect(new Set(links.map((link) => link.relation)).size).toBeGreaterThan(1);
    const heard = say(line(), collation);
    const { versions: _versions, ...result } = collation;
    const plain = {
      ...heard,
      pairs: heard.pairs.map((pair) => ({ ...pair, links: pair.links.map(plainLink) })),
    };
    expect(plain).toEqual(result);
    expect(JSON.stringify(plain)).toBe(JSON.stringify(result));
  });

  it('leaves out pairs that did not change, which stay the same objects', () => {
    const ends = line();
    const memory = createMemory();
    const first = say(ends, collate(versions, {}, memory));
    const edited = versionFromText(`${B} And more.`, { id: 'v1' });
    const collation = collate([versions[0]!, edited, versions[2]!], {}, memory);
    const second = say(ends, collation);
    const crossed = ends.crossed.at(-1);
    if (crossed?.kind !== 'collated') throw new Error('No result crossed');
    expect(crossed.result.pairs.filter((pair) => typeof pair === 'number')).toHaveLength(1);
    const same = (pairs: typeof first.pairs) => pairs.find(({ from, to }) => `${from}${to}` === 'v0v2');
    expect(same(second.pairs)).toBe(same(first.pairs));
    // and again, now counted in the second result
    const third = say(ends, collate(collation.versions, {}, memory));
    expect(third.pairs).toEqual(second.pairs);
    expect(third.pairs.every((pair, number) => pair === second.pairs[number])).toBe(true);
  });

  it('goes back as plain objects', () => {
    const ends = line();
    const collation = collate(versions);
    const result = say(ends, collation);
    ends.outer.postMessage({ kind: 'adopt', request: 2, versions, result } satisfies Request);
    const adopted = ends.sent.at(-1);
    if (adopted?.kind !== 'adopt') throw new Error('Nothing was sent');
    expect(adopted.result?.pairs).toEqual(collation.pairs);
  });
});

it('no links are no links', () => {
  expect(unpackLinks(packLinks([]))).toEqual([]);
});
