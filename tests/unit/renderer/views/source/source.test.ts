import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, mainBreak, sameLines } from '../../../../../src/renderer/views/source/changes';
import { editorRange, linesOf, offsetAt, positionAt } from '../../../../../src/renderer/views/source/lines';
import { gutterMarks, pairSeenFrom, sentenceMarks } from '../../../../../src/renderer/views/source/marks';
import {
  saveRequest,
  saveSays,
  versionSaved,
  writingOf,
} from '../../../../../src/renderer/views/source/saving';
import { shownPair } from '../../../../../src/renderer/views/source/shown-pair';
import { themeOf } from '../../../../../src/renderer/views/source/theme';
import { Typing } from '../../../../../src/renderer/views/source/typing';
import { Originals } from '../../../../../src/renderer/views/source/originals';
import { INITIAL } from '../../../../../src/renderer/state/initial';
import type { Entry } from '../../../../../src/renderer/state/model';
import { link, pair, version } from '../fixture';

const text = fc
  .array(fc.constantFrom('a', 'é', '🙂', ' ', '\n', '\r\n', '\r', '\u2028'), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('lines', () => {
  it('counts all three line breaks as the editor does, and no others', () => {
    expect(linesOf('a\r\nb\nc\rd\u2028e')).toEqual({ starts: [0, 3, 5, 7], ends: [1, 4, 6, 10] });
  });

  it('leads from an offset to a place and back, but for offsets inside a break', () => {
    fc.assert(
      fc.property(text, fc.nat(60), (whole, at) => {
        const offset = Math.min(at, whole.length);
        const inside = whole[offset - 1] === '\r' && whole[offset] === '\n';
        const table = linesOf(whole);
        expect(offsetAt(table, positionAt(table, offset))).toBe(inside ? offset - 1 : offset);
      }),
      { seed: 1 },
    );
  });

  it('keeps places beyond the text inside it', () => {
    const table = linesOf('ab\ncd');
    expect(offsetAt(table, { lineNumber: 9, column: 9 })).toBe(5);
    expect(offsetAt(table, { lineNumber: 1, column: 9 })).toBe(2);
  });
});

describe('changes', () => {
  it('keep the line breaks that they do not touch', () => {
    const before = 'one\r\ntwo\nthree\r\n';
    const range = { startLineNumber: 2, startColumn: 1, endLineNumber: 2, endColumn: 4 };
    expect(applyChanges(before, [{ range, text: 'zwei\ndrei' }])).toBe('one\r\nzwei\r\ndrei\nthree\r\n');
  });

  it('apply together as they were reported, against the text before them', () => {
    const at = (line: number, from: number, to: number) => ({
      startLineNumber: line,
      startColumn: from,
      endLineNumber: line,
      endColumn: to,
    });
    const changes = [
      { range: at(1, 1, 2), text: 'xx' },
      { range: at(1, 3, 4), text: '' },
    ];
    expect(applyChanges('abc', changes)).toBe('xxb');
    expect(applyChanges('abc', [...changes].reverse())).toBe('xxb');
  });

  it('equal a replacement by offsets, whatever the text', () => {
    fc.assert(
      fc.property(
        text,
        fc.nat(60),
        fc.nat(60),
        fc.constantFrom('', 'x', 'neu $& $1'),
        (whole, one, other, put) => {
          const table = linesOf(whole);
          const [start, end] = [
            Math.min(one, other, whole.length),
            Math.min(Math.max(one, other), whole.length),
          ];
          const range = editorRange(table, { start, end });
          const from = offsetAt(table, { lineNumber: range.startLineNumber, column: range.startColumn });
          const to = offsetAt(table, { lineNumber: range.endLineNumber, column: range.endColumn });
          expect(applyChanges(whole, [{ range, text: put }])).toBe(
            whole.slice(0, from) + put + whole.slice(to),
          );
        },
      ),
      { seed: 2 },
    );
  });

  it('use the line break that the text uses most', () => {
    expect(mainBreak('a\r\nb\r\nc\n')).toBe('\r\n');
    expect(mainBreak('a')).toBe('\n');
    expect(sameLines('a\r\nb\rc', 'a\nb\nc')).toBe(true);
    expect(sameLines('a\nb', 'a b')).toBe(false);
  });
});

describe('marks', () => {
  const A = version('a', [['One.', 'Two.'], ['Three.'], ['Four.']]);
  const B = version('b', [['One.', 'Zwei.'], ['Drei.']]);
  const PAIR = pair(A, B, [
    link([0], [0]),
    link([1], [1], { relation: 'edited' }),
    link([2], [2], { relation: 'identical', moved: true }),
  ]);

  it('name the relation of each sentence, and what is alone by its side', () => {
    expect(sentenceMarks(PAIR, A).map(({ mark }) => mark)).toEqual([
      'identical',
      'edited',
      'moved',
      'removed',
    ]);
    expect(sentenceMarks(PAIR, B).map(({ mark }) => mark)).toEqual(['identical', 'edited', 'moved']);
  });

  it('turn with the pair', () => {
    const turned = pairSeenFrom(PAIR, 'b');
    expect([turned.from, turned.to]).toEqual(['b', 'a']);
    expect(sentenceMarks(turned, A).at(-1)?.mark).toBe('added');
    expect(pairSeenFrom(PAIR, 'a')).toBe(PAIR);
  });

  it('show in the gutter what matters most in a line', () => {
    const table = linesOf(A.text);
    const lines = gutterMarks(sentenceMarks(PAIR, A), (offset) => positionAt(table, offset).lineNumber);
    expect([...lines]).toEqual([
      [1, 'edited'],
      [3, 'moved'],
      [5, 'removed'],
    ]);
  });
});

describe('typing', () => {
  const soon = () => new Promise((resolve) => setTimeout(resolve));

  it('hands on the newest text alone, and one at a time', async () => {
    const sent: string[] = [];
    let finish = () => {};
    const typing = new Typing((one) => {
      sent.push(one);
      return new Promise((resolve) => (finish = resolve));
    });
    typing.change('a');
    typing.change('ab');
    const done = typing.flush();
    typing.change('abc');
    typing.change('abcd');
    expect(sent).toEqual(['ab']);
    expect(typing.busy).toBe(true);
    finish();
    await soon();
    expect(sent).toEqual(['ab', 'abcd']);
    finish();
    await done;
    expect(typing.busy).toBe(false);
  });

  it('waits until the world is ready, and then sends what is newest; a flush does not wait', async () => {
    const sent: string[] = [];
    let open = () => {};
    const typing = new Typing(
      async (one) => void sent.push(one),
      () => new Promise((resolve) => (open = resolve)),
    );
    typing.change('a');
    await new Promise((resolve) => setTimeout(resolve, 80));
    typing.change('ab');
    expect(sent).toEqual([]);
    expect(typing.busy).toBe(true);
    open();
    await soon();
    expect(sent).toEqual(['ab']);
    typing.change('abc');
    await typing.flush();
    expect(sent).toEqual(['ab', 'abc']);
    expect(typing.busy).toBe(false);
  });
});

describe('saving', () => {
  const sum = async (bytes: Uint8Array<ArrayBuffer>) =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
      .map((one) => one.toString(16).padStart(2, '0'))
      .join('');
  const read = async (kept: string, file: string) => {
    const checksum = await sum(new TextEncoder().encode(file));
    return { ...version('a', [[kept]]), source: { name: 'a.txt', path: '/a.txt', checksum } };
  };
  const entry = (more: Partial<Entry> = {}): Entry => ({
    id: 'a',
    name: 'story.v2.txt',
    path: '/a.txt',
    status: 'ready',
    version: version('a', [['New text.']]),
    notices: [],
    error: null,
    edited: true,
    file: null,
    reading: {},
    part: { at: 0, of: 1, variant: null },
    choices: { encoding: false, plain: false, variants: [] },
    ...more,
  });

  it('writes back to a file that is nothing but the text', async () => {
    const writing = await writingOf(entry(), await read('Old text.', 'Old text.'), false);
    const checksum = await sum(new TextEncoder().encode('Old text.'));
    expect(writing.inPlace).toEqual({ path: '/a.txt', mark: false, checksum });
    const request = saveRequest(writing, 'New text.', 'back');
    expect(request).toMatchObject({ path: '/a.txt', replaces: checksum });
    expect(new TextDecoder().decode(request.bytes)).toBe('New text.');
  });

  it('keeps a byte order mark', async () => {
    const writing = await writingOf(entry(), await read('Old text.', '\uFEFFOld text.'), false);
    expect(writing.inPlace?.mark).toBe(true);
    expect([...saveRequest(writing, 'N', 'back').bytes]).toEqual([0xef, 0xbb, 0xbf, 0x4e]);
    expect([...saveRequest(writing, 'N', 'copy').bytes]).toEqual([0x4e]);
  });

  it('never writes over a file that holds more than the text, or that it does not know', async () => {
    const markup = await read('Old text.', '<p>Old text.</p>');
    const plain = await read('Old text.', 'Old text.');
    expect((await writingOf(entry(), markup, false)).inPlace).toBeNull();
    expect((await writingOf(entry(), null, false)).inPlace).toBeNull();
    expect((await writingOf(entry({ path: null }), plain, false)).inPlace).toBeNull();
    // the path is that of the archive, whose other files would be lost
    expect((await writingOf(entry(), plain, true)).inPlace).toBeNull();
    const request = saveRequest({ entry: entry({ name: 'story.docx' }), inPlace: null }, 'x', 'back');
    expect(request).toMatchObject({ suggestedName: 'story.txt' });
    expect(request.path).toBeUndefined();
  });

  it('saves a copy under a name of its own', () => {
    const inPlace = { path: '/a.txt', mark: false, checksum: 'abc' };
    const request = saveRequest({ entry: entry(), inPlace }, 'x', 'copy');
    expect(request.suggestedName).toBe('story.v2.txt');
    expect(request.replaces).toBeUndefined();
    expect(request.path).toBeUndefined();
  });

  it('writes over whatever is there where that was asked for', () => {
    const inPlace = { path: '/a.txt', mark: false, checksum: 'abc' };
    const request = saveRequest({ entry: entry(), inPlace }, 'x', 'over');
    expect(request.path).toBe('/a.txt');
    expect(request.replaces).toBeUndefined();
  });

  it('says what became of it, and nothing when it was dismissed', () => {
    expect(saveSays({ ok: true, path: '/a.txt' }, 'back')).toBe('Saved to /a.txt');
    expect(saveSays({ ok: false, error: { code: 'no-permission', message: 'No.' } }, 'back')).toBe('No.');
    expect(saveSays({ ok: false, error: { code: 'cancelled', message: '' } }, 'copy')).toBeNull();
  });

  it('marks a version as unedited only while it is the text that was written', () => {
    const state = { ...INITIAL, entries: [entry()] };
    expect(versionSaved(state, 'a', 'New text.').entries[0]?.edited).toBe(false);
    expect(versionSaved(state, 'a', 'Older text.').entries[0]?.edited).toBe(true);
  });

  it('remembers a version as it was read through all its edits', () => {
    const originals = new Originals();
    const [first, second] = [version('a', [['1.']]), version('a', [['2.']])];
    originals.keep(first, false);
    originals.keep(second, true);
    expect(originals.of(second, true)).toBe(first);
    expect(originals.of(second, false)).toBe(second);
    expect(new Originals().of(second, true)).toBeNull();
  });

  it('knows after saving what the file holds, though the version does not', () => {
    const originals = new Originals();
    const saved = version('a', [['2.']]);
    originals.saved(saved, 'abc');
    originals.keep(saved, false);
    expect(originals.of(version('a', [['3.']]), true)?.source?.checksum).toBe('abc');
  });
});

describe('which pair is shown', () => {
  it('is the one chosen, as long as both are there, else the base and its neighbour', () => {
    expect(shownPair(['c', 'b'], 'a', ['a', 'b', 'c'])).toEqual(['c', 'b']);
    expect(shownPair(['c', 'x'], 'b', ['a', 'b', 'c'])).toEqual(['b', 'a']);
    expect(shownPair(['a', 'a'], null, ['a', 'b'])).toEqual(['a', 'b']);
    expect(shownPair(null, 'a', ['a'])).toBeNull();
  });
});

describe('theme', () => {
  it('takes colours from tokens and leaves out what is none', () => {
    const tokens: Record<string, string> = {
      '--paper': ' #17191b ',
      '--ins-u': '#56b4e9',
      '--rule': 'rgba(0, 0, 0, 0.1)',
    };
    const theme = themeOf('dark', (name) => tokens[name] ?? '');
    expect(theme.base).toBe('vs-dark');
    expect(theme.colors['editor.background']).toBe('#17191b');
    expect(theme.colors['diffEditor.insertedTextBackground']).toBe('#56b4e926');
    expect(theme.colors).not.toHaveProperty('diffEditor.border');
  });
});
