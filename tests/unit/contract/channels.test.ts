import { describe, expect, it } from 'vitest';
import {
  callNames,
  channelOf,
  defaultSettings,
  errorCodes,
  eventNames,
  factsArgument,
  parseArgs,
  parseEvent,
  parseResult,
  readFactsArgument,
} from '../../../src/contract';

const file = { name: 'a.txt', path: '/a.txt', bytes: new Uint8Array([1]), modified: 5 };

describe('the channel map', () => {
  it('names every call and event once', () => {
    const channels = [...callNames, ...eventNames].map(channelOf);
    expect(new Set(channels).size).toBe(channels.length);
    expect(channels).toHaveLength(17);
  });

  it('takes arguments as they must be and gives them back', () => {
    expect(parseArgs('initialFiles', [])).toEqual([]);
    const request = {
      suggestedName: 'Bericht – 1.html',
      bytes: new Uint8Array(2),
      filters: [{ name: 'HTML', extensions: ['html', '*'] }],
    };
    expect(parseArgs('save', [request])).toEqual([request]);
    expect(parseArgs('changeSettings', [{}])).toEqual([{}]);
    const inFolder = ['/model', '1_Pooling/config.json'];
    expect(parseArgs('readInFolder', inFolder)).toEqual(inFolder);
  });

  it.each([
    ['initialFiles', [1]],
    ['initialFiles', undefined],
    ['readPaths', [['']]],
    ['readPaths', [['x'.repeat(40_000)]]],
    ['save', [{ suggestedName: 'a/b', bytes: new Uint8Array(), filters: [] }]],
    ['save', [{ suggestedName: 'a\\b', bytes: new Uint8Array(), filters: [] }]],
    ['save', [{ suggestedName: '..', bytes: new Uint8Array(), filters: [] }]],
    ['save', [{ suggestedName: 'a', bytes: new Uint8Array(), filters: [], path: undefined }]],
    ['save', [{ suggestedName: 'a', bytes: [1, 2], filters: [] }]],
    ['save', [{ suggestedName: 'a', bytes: new Uint8Array(), filters: [], mode: 0o777 }]],
    ['changeSettings', [{ readingSize: 7 }]],
    ['changeSettings', [{ views: 7 }]],
    ['printToPdf', [7]],
    ['openFolder', ['']],
    ['readInFolder', ['/model', '../secret']],
    ['readInFolder', ['/model', '/etc/passwd']],
    ['readInFolder', ['/model', 'a/b/c']],
    ['readInFolder', ['/model', 'onnx\\..\\..\\secret']],
    ['readInFolder', ['/model', 'C:x']],
    ['readInFolder', ['/model', '']],
  ] as const)('refuses %s %j', (name, args) => {
    expect(() => parseArgs(name, args)).toThrow();
  });

  it('takes results and events as they must be', () => {
    expect(parseResult('readPaths', [{ ok: true, file }])).toEqual([{ ok: true, file }]);
    expect(parseResult('settings', defaultSettings)).toEqual(defaultSettings);
    expect(parseResult('watch', null)).toBeUndefined();
    expect(parseResult('watch', undefined)).toBeUndefined();
    expect(parseEvent('menuCommand', 'open')).toBe('open');
  });

  it('refuses results and events that are not', () => {
    expect(() => parseResult('readPaths', [{ ok: true, file: { ...file, bytes: 'text' } }])).toThrow();
    expect(() =>
      parseResult('readPaths', [{ ok: false, name: 'a', error: { code: 'unknown', message: '' } }]),
    ).toThrow();
    expect(() => parseResult('watch', 1)).toThrow();
    expect(() => parseEvent('menuCommand', 'format-disk')).toThrow();
  });

  it('knows every error code', () => {
    for (const code of errorCodes) {
      const outcome = [{ ok: false, name: 'a', error: { code, message: 'm' } }];
      expect(parseResult('initialFiles', outcome)).toEqual(outcome);
    }
  });
});

describe('the facts of a shell', () => {
  const facts = { platform: 'linux', appVersion: '1.0.0', maxBytes: 5, modelFolder: null } as const;

  it('travel in one word', () => {
    const word = factsArgument(facts);
    expect(word).not.toMatch(/[\s"]/);
    expect(readFactsArgument(['electron', '--type=renderer', word])).toEqual(facts);
  });

  it('are missed when they are missing or damaged', () => {
    expect(() => readFactsArgument(['electron'])).toThrow('without its facts');
    expect(() => readFactsArgument([factsArgument(facts).replace('linux', 'beos')])).toThrow();
  });
});
