import { describe, expect, it } from 'vitest';
import { takeToken } from '../../../../src/renderer/shell/token';

function tab(hash: string, stored: Map<string, string> = new Map()) {
  const addresses: string[] = [];
  return {
    addresses,
    stored,
    place: {
      location: { hash, pathname: '/' },
      history: {
        replaceState: (_data: unknown, _title: string, url?: string | URL | null) =>
          void addresses.push(String(url)),
      },
      sessionStorage: {
        getItem: (key: string) => stored.get(key) ?? null,
        setItem: (key: string, value: string) => void stored.set(key, value),
      },
    },
  };
}

describe('takeToken', () => {
  it('takes the token out of the address and keeps it for a reload', () => {
    const first = tab('#token=secret');
    expect(takeToken(first.place)).toBe('secret');
    expect(first.addresses).toEqual(['/']);
    expect(takeToken(tab('', first.stored).place)).toBe('secret');
  });

  it('leaves the rest of the fragment', () => {
    const opened = tab('#token=secret&view=source');
    takeToken(opened.place);
    expect(opened.addresses).toEqual(['/#view=source']);
  });

  it('prefers a new token to the kept one', () => {
    const opened = tab('#token=new', new Map([['variorum-token', 'old']]));
    expect(takeToken(opened.place)).toBe('new');
  });

  it('has none where none was given', () => {
    expect(takeToken(tab('').place)).toBeNull();
  });
});
