import { expect, it } from 'vitest';
import { createRetellings } from '../../../../../src/engine/findings/quotes/retellings';
import { quoted } from '../../../../support/quoted';

const SAID = ['“We sold the boat to pay for the roof,” Ida Roe said.'];

it.each([
  ['a linked sentence of which somebody is the source', ['Ida Roe said the boat was sold for a roof.'], [[0, 0]], { sentence: 0, bare: false }],
  ['a linked sentence that nobody says', ['They sold the boat to pay for the roof.'], [[0, 0]], { sentence: 0, bare: true }],
  ['a free sentence with most of its words', ['Snow fell.', 'Ida Roe said they sold the boat to pay for the roof.'], [], { sentence: 1, bare: false }],
  ['no sentence with other words', ['Ida Roe said it rained.'], [], null],
  ['no free sentence of somebody else', ['Snow fell.', 'Osric Bell said a boat was sold for a roof.'], [], null],
] as const)('a quotation is retold by %s', (_, two, links, where) => {
  const { quotes, attributions } = quoted(SAID, two, links);
  expect(createRetellings(quotes, attributions)(quotes.fromPieces[0]!)).toEqual(
    where && expect.objectContaining(where),
  );
}); // prettier-ignore
