/**
 * Words that open another clause of the same sentence, as alternatives of a pattern: what stands behind them is no longer
 * said of what stands before. Who asks adds what opens a clause for that question alone.
 */
export const OPENS_ANOTHER = 'that|which|who|and|but|while|because|as|if|when|after|before';

/** Words that open a clause of which a source may be one of its own: "and what officials say is a first". */
export const OPENS_PART = 'what|and|but|while|whereas|which|whom|where|although|though|because|since|after';
