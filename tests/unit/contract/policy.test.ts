import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, printPolicy } from '../../../src/contract';

const rules = (policy: string): Map<string, string> =>
  new Map(
    policy.split('; ').map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
  );

describe('the content security policy', () => {
  const policy = rules(contentSecurityPolicy);

  it('allows scripts and workers of the app and no others', () => {
    // a model of the user's choice is WebAssembly; that is all that may be compiled, and no text is run as code
    expect(policy.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(policy.get('worker-src')).toBe("'self'");
    expect(policy.get('object-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
  });

  it('names no place outside the app', () => {
    for (const [rule, sources] of policy) {
      expect(
        sources
          .split(' ')
          .every((source) =>
            ["'none'", "'self'", "'unsafe-inline'", "'wasm-unsafe-eval'", 'data:'].includes(source),
          ),
        rule,
      ).toBe(true);
    }
  });

  it('starts from nothing, so that what is forgotten is refused', () => {
    expect(policy.get('default-src')).toBe("'none'");
    expect(rules(printPolicy).get('default-src')).toBe("'none'");
    expect(rules(printPolicy).has('script-src')).toBe(false);
  });
});
