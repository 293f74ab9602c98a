/** What a reviewer decided of a passage or a finding. */
export type Verdict = 'accepted' | 'to-fix' | 'to-discuss';

/** What each verdict is called. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  accepted: 'Accepted',
  'to-fix': 'To fix',
  'to-discuss': 'To discuss',
};
