import { expect, it } from 'vitest';
import { versionFromText } from '../../../src/engine';
import { versionNames } from '../../../src/reports/version-names';

interface File {
  readonly name: string;
  readonly path?: string;
}

/** What versions with these titles and files are called, in their order. */
function namesOf(...files: readonly (readonly [title: string, file?: File])[]): (string | undefined)[] {
  const versions = files.map(([title, source], index) => ({
    ...versionFromText('The pact was signed.', { id: `v${index}` }),
    title,
    ...(source ? { source } : {}),
  }));
  const names = versionNames(versions);
  return versions.map(({ id }) => names.get(id));
}

it('calls a version by its title where no other has it', () => {
  expect(namesOf(['Pact', { name: 'a.txt' }], ['Treaty', { name: 'b.txt' }])).toEqual(['Pact', 'Treaty']);
});

it('adds the file where two have one title', () => {
  const names = namesOf(['Pact', { name: 'a.txt' }], ['Pact', { name: 'b.txt' }], ['pact', { name: 'pact' }]);
  expect(names).toEqual(['Pact (a.txt)', 'Pact (b.txt)', 'pact']);
});

it('adds the path where the files have one name', () => {
  const file = (folder: string): File => ({ name: 'a.txt', path: `${folder}/a.txt` });
  expect(namesOf(['Pact', file('old')], ['Pact', file('new')])).toEqual([
    'Pact (old/a.txt)',
    'Pact (new/a.txt)',
  ]);
});

it('adds the letter where nothing else tells them apart', () => {
  expect(namesOf(['Pact', { name: 'a.txt' }], ['Pact', { name: 'a.txt' }])).toEqual(['Pact (A)', 'Pact (B)']);
  expect(namesOf(['Pact'], ['Treaty'], ['Pact'])).toEqual(['Pact (A)', 'Treaty', 'Pact (C)']);
});

it('calls a version without a title by its file', () => {
  expect(namesOf(['', { name: 'a.txt' }], ['', { name: 'b.txt' }])).toEqual(['a.txt', 'b.txt']);
});
