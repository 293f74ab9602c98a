import { DocumentError, shownName } from '../errors';
import type { DocumentInput, Variant } from '../model';

/** The readings of a text document with tracked changes. */
export const TRACKED_VARIANTS: readonly Variant[] = [
  { id: 'accepted', label: 'With all changes accepted' },
  { id: 'original', label: 'Before the changes' },
  { id: 'both', label: 'Both, as two versions' },
];

/** Which readings the input asks for, each with the name of its version where there are two. */
export function trackedReadings(
  input: DocumentInput,
  tracked: boolean,
): readonly { readonly reading: 'accepted' | 'original'; readonly name?: string }[] {
  switch (input.variant ?? 'accepted') {
    case 'accepted':
      return [{ reading: 'accepted' }];
    case 'original':
      return [{ reading: 'original' }];
    case 'both':
      if (!tracked) return [{ reading: 'accepted' }];
      return [
        { reading: 'original', name: `${input.name} (before changes)` },
        { reading: 'accepted', name: `${input.name} (changes accepted)` },
      ];
    default:
      throw new DocumentError('unsupported', `${shownName(input.name)} has no reading "${input.variant}".`);
  }
}
