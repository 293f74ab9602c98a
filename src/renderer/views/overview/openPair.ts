import type { VersionId } from '../../../engine';
import { act } from '../../state/store';
import { showPair, showView } from '../../state/viewing';

/** Opens two versions, and only these, against each other. */
export function openPair(one: VersionId, other: VersionId): void {
  act(showPair, [one, other]);
  act(showView, 'source');
}
