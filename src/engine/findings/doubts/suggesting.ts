/** What evidence does that leaves open what it speaks for, */
export const SUGGESTS = /^(?:suggest(?:s|ed|ing)?|impl(?:y|ies|ied|ying)|hint(?:s|ed|ing)?)$/;
/** and of which a rewrite often says that it "shows" as much. */
export const INDICATES = /^indicat(?:e|es|ed|ing)$/;
