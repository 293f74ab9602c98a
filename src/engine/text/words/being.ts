/** Forms of "be": behind them stands a passive, or what something is. */
export const BEING = /^(?:is|are|was|were|be|been|being)$/;

/** By which English makes a passive: "was told", "got told". */
export const BEING_OR_GETTING = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;

/** Helps another verb into the passive or the perfect: "was sold", "had been sold". */
export const TENSED = /^(?:is|are|was|were|am|be|been|has|have|had)$/;
