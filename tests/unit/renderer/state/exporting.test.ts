import { describe, expect, it } from 'vitest';
import type { WritableFormat } from '../../../../src/renderer/worker/formats';
import { editionOf } from '../../../../src/renderer/state/edition';
import { chooseExport, exportFrom, exportOf } from '../../../../src/renderer/state/exporting';
import { INITIAL } from '../../../../src/renderer/state/initial';
import type { ExportChoice } from '../../../../src/renderer/state/model';
import { sample } from '../fixture';

const format = (id: string, against: WritableFormat['against']): WritableFormat => ({
  id,
  name: id,
  purpose: '',
  extension: id,
  against,
});
const formats = [format('html', 'all'), format('docx', 'one'), format('patch', 'one-or-all')];
const edition = editionOf(sample().collation);
const [first, last] = [edition.sides[0]?.version.id ?? '', edition.sides.at(-1)?.version.id ?? ''];
const choice = (change: Partial<ExportChoice>): ExportChoice => chooseExport(INITIAL, change).exporting;

describe('what is handed on', () => {
  it('is a format that there is, else the first', () => {
    expect(exportOf(choice({ format: 'patch' }), formats, edition, null).format?.id).toBe('patch');
    expect(exportOf(choice({ format: 'gone' }), formats, edition, null).format?.id).toBe('html');
    expect(exportOf(choice({}), [], edition, null)).toEqual({ format: null, against: null });
  });

  it('sets a version against the base only where the format asks for one', () => {
    const against = (change: Partial<ExportChoice>, reviewed: string | null = null) =>
      exportOf(choice(change), formats, edition, reviewed).against;
    expect(against({ format: 'html', against: last })).toBeNull();
    expect(against({ format: 'docx', against: last })).toBe(last);
    expect(against({ format: 'docx' }, last)).toBe(last);
    expect(against({ format: 'docx', against: 'closed' }, 'closed too')).toBe(first);
    expect(against({ format: 'docx', against: edition.base.id })).toBe(first);
    expect(against({ format: 'patch' }, last)).toBeNull();
    expect(against({ format: 'patch', against: last })).toBe(last);
  });

  it('is read from what was kept, as far as it can be', () => {
    expect(exportFrom({ format: 'csv', content: 'changes', notes: false })).toEqual({
      format: 'csv',
      content: 'changes',
      notes: false,
    });
    expect(exportFrom({ format: 7, content: 'everything', notes: 'yes', against: 'x' })).toEqual({});
    for (const kept of [undefined, null, 7, 'csv']) expect(exportFrom(kept)).toEqual({});
  });
});
