import { expect, it } from 'vitest';
import { newsiness } from '../../../../../src/engine/provenance/signs/newsiness';
import { readingOf } from '../../../../../src/engine/reading/reading';
import { versionFromText } from '../../../../../src/engine/version';

const newsinessOf = (text: string): number => newsiness(readingOf(versionFromText(text, { id: 'A' })));
const REST = 'The bridge over the river stands where the old road ran down to the mill. '.repeat(10);

it('is told by what people are quoted with, and by who says it', () => {
  expect(newsinessOf(REST)).toBe(0);
  expect(newsinessOf(`${REST}The mayor said so. The engineer said no.`)).toBe(1);
  expect(newsinessOf(`${REST}"It will hold," she wrote. "It always did," he wrote.`)).toBe(1);
});
