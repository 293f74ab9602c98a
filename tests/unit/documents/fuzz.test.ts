import { describe, expect, it } from 'vitest';
import { DocumentError, FORMATS } from '../../../src/documents';
import { damaged, faultOf, SAMPLES } from './fuzz-samples';
import { readAll } from './helpers';

/** Damaged files a format in every run; scripts/fuzz-documents.ts tries as many as it is asked to. */
const NUMBER = 150;

it('every format has a sample', () => {
  expect(Object.keys(SAMPLES).sort()).toEqual(FORMATS.map(({ id }) => id).sort());
});

describe.each(Object.entries(SAMPLES))('damaged files: %s', (format, samples) => {
  it.each([...samples])(
    '$name is read or refused, and nothing else',
    { timeout: NUMBER * 2000 },
    async (sample) => {
      const whole = sample.bytes();
      for (let seed = 1; seed <= NUMBER * (sample.share ?? 1); seed++) {
        const { bytes, wishes } = damaged(format, sample, whole, seed);
        try {
          for (const document of await readAll(sample.name, bytes, wishes))
            expect(faultOf(document), `seed ${seed}`).toBeUndefined();
        } catch (error) {
          if (!(error instanceof DocumentError))
            throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
          expect(error.message, `seed ${seed}`).toMatch(/^\S.*[.…]$/su);
        }
      }
    },
  );
});
