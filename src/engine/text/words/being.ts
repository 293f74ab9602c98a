/** Forms of "be": behind them stands a passive, or what something is. */
export const BEING = /^(?:is|are|was|were|be|been|being)$/;

/** By which English makes a passive: "was told", "got told". */
export const BEING_OR_GETTING = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;
