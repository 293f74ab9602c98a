import { describe, expect, it } from 'vitest';
import { namedTerms } from '../../../../../src/engine/score/evidence/shown-names';
import { held } from '../../../../support/laid-out';

/** The words of a sentence that an editor would call parts of a name. */
function named(text: string, language = 'en'): string[] {
  const { x } = held(text, 'Nothing.', { language });
  const names = namedTerms(x, text, language);
  return names.flatMap((is, at) => (is ? [text.slice(x.starts[at], x.ends[at])] : []));
}

describe('namedTerms', () => {
  it.each([
    ['The boat left Port Arden on Monday in May.', ['Port', 'Arden']],
    ['Anna Roe met Mr Lind.', ['Anna', 'Roe', 'Lind']],
    ['Boats left the harbour.', []],
    ['Former Mayor Anna Roe left.', ['Mayor', 'Anna', 'Roe']],
    ['NATO said so.', ['NATO']],
    ['He works for the CEO on GDP.', []],
    ['It cost 5 USD there.', []],
  ])('%s', (text, names) => expect(named(text)).toEqual(names));

  it('takes a line in which all have capitals for a headline', () => {
    expect(named('Court Lifts Ban On Arden Boats')).toEqual([]);
    expect(named('THE COURT LIFTED THE BAN')).toEqual([]);
  });

  it('takes two capitals in a row in German, where every noun has one', () => {
    expect(named('Der Hafen von Anna Roe liegt dort.', 'de')).toEqual(['Anna', 'Roe']);
    expect(named('Der Hafen liegt am Meer.', 'de')).toEqual([]);
    expect(named('Es sind 20 Minuten Fahrt.', 'de')).toEqual([]);
  });
});
