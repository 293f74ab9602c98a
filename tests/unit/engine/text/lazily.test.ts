import { expect, it } from 'vitest';
import { lazily } from '../../../../src/engine/text/lazily';

it.each([[{ big: true }], [0], [''], [null], [undefined]])(
  'makes a constant once, when it is first asked for: %s',
  (value) => {
    let made = 0;
    const constant = lazily(() => {
      made++;
      return value;
    });
    expect(made).toBe(0);
    expect([constant(), constant()]).toEqual([value, value]);
    expect(constant()).toBe(value);
    expect(made).toBe(1);
  },
);
