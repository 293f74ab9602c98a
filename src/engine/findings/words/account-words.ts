/** What somebody goes by who tells of a thing: "on the union's figures", "by the estimate of the institute". */
export const ACCOUNT = ['figures', 'account', 'estimate', 'estimates', 'count', 'reckoning', 'calculation', 'calculations', 'tally', 'telling']; // prettier-ignore
/** What is told from mouth to mouth: it "has it that". */
export const TOLD_OF = ['version', 'account', 'legend', 'rumour', 'rumor', 'tradition'];
