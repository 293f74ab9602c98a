import { wordPattern } from '../../text/plain-patterns';

/** Words that by themselves leave open whether something is so. */
export const HEDGES = new Set([
  'may', 'might', 'could', 'allegedly', 'alleged', 'reportedly', 'apparently', 'purportedly', 'supposedly', 'possibly', 'probably', 'perhaps',
  'potentially', 'presumably', 'seemingly', 'ostensibly', 'suspected', 'conceivably', 'arguably', 'rumoured', 'rumored', 'should', 'unconfirmed',
]); // prettier-ignore
/** Verbs that hedge what follows "to": "appears to be", "is believed to have". */
export const WITH_TO = new Set(['appear', 'appears', 'appeared', 'seem', 'seems', 'seemed', 'believed', 'thought', 'understood', 'reported', 'rumoured', 'rumored', 'expected', 'likely', 'feared', 'presumed', 'said']); // prettier-ignore
/** Words that hedge with the word before or behind them alone: "almost certainly", "if confirmed", "is unlikely to". */
export const WITH_ANOTHER = new Set([
  'unlikely',
  'certain',
  'certainly',
  'confirmed',
  'verified',
  'proven',
  'true',
  'correct',
  'accurate',
]);
/** Verbs of suspecting, and what is possible: these hedge the clause behind "that". */
export const WITH_THAT = new Set(['suspect', 'suspects', 'suspected', 'possibility', 'possible', 'chance', 'likelihood', 'probable', 'conceivable', 'prospect', 'risk', 'danger', 'believed', 'thought', 'understood', 'feared', 'presumed', 'signs', 'indications', 'hints', 'appear', 'appears', 'appeared', 'seem', 'seems', 'seemed']); // prettier-ignore
/** Near a "may" these tell of leave rather than of doubt, */
export const PERMITS =
  /^(?:allow\p{L}*|lets?|letting|permit\p{L}*|permission|bans?|banned|barred|forbid\p{L}*|forbade|prohibit\p{L}*|entitl\p{L}*|licen[cs]\p{L}*|off-limits)$/u;
/** and these near a "may not". */
export const SHUTS_OUT =
  /^(?:clos(?:ed|es|ing|ure)|shut|shuts|limits?|illegal|unlawful|exclud\p{L}*|rules?|must)$/u;
/** With a "to" or "for" behind them these say of a thing that it may be used: "safe to drink". */
export const FIT = /^(?:safe|fit|suitable|free|welcome|eligible|lawful|legal)$/;
/** Beside a "could" these tell of a choice that somebody has. */
export const CHOICE = /^(?:offer|offers|offered|option|choice|undecided)$/;
/** Words that leave the whole sentence open, wherever they stand: hedges of any kind, opinions, plans. */
export const DOUBT = wordPattern(
  /^(?:may|might|could|perhaps|maybe|likely|unlikely|likelihood|unclear|uncertain|uncertainty|doubt\p{L}*|possib\p{L}*|potential\p{L}*|probab\p{L}*|presum\p{L}*|alleg\p{L}*|reportedly|reported|apparent\p{L}*|appear\p{L}*|seem\p{L}*|suppos\p{L}*|purport\p{L}*|suspect\p{L}*|suspici\p{L}*|rumou?r\p{L}*|believe\p{L}*|belief|think|thinks|thought|expect\p{L}*|estimat\p{L}*|assum\p{L}*|suggest\p{L}*|claim\p{L}*|accus\p{L}*|fear\p{L}*|hope\p{L}*|hoping|risk\p{L}*|threat\p{L}*|chance\p{L}*|predict\p{L}*|forecast\p{L}*|consider\p{L}*|understood|tend\p{L}*|indicat\p{L}*|imply|implies|implied|hint\p{L}*|speculat\p{L}*|guess\p{L}*|tentative\p{L}*|provisional\p{L}*|prospect\p{L}*|fore(?:see\p{L}*|saw)|anticipat\p{L}*|envisag\p{L}*|conceiv\p{L}*|arguabl\p{L}*|theor\p{L}*|hypothe\p{L}*|ostensibl\p{L}*|as-yet|unconfirmed|unverified)$/u,
);
/** Those that say nothing else. */
export const STRONG = wordPattern(
  /^(?:may|might|could|perhaps|maybe|unclear|(?:un)?likely|possibl[ey]|probabl[ey]|presumabl[ey]|allege\p{L}*|reportedly|apparent(?:ly)?|appear\p{L}*|seem\p{L}*|suppos\p{L}*|purport\p{L}*|suspect\p{L}*|rumou?r\p{L}*|ostensibly)$/u,
); // prettier-ignore
/** Words that do so only in their own clause. */
export const NEAR_DOUBT = wordPattern(
  /^(?:if|whether|unless|should|can|able|unable|(?:in)?abilit\p{L}*|(?:in)?capab\p{L}*|powerless|liable|plan|plans|planned|planning|intend\p{L}*|aim|aims|aimed|wants?|wanted|seek\p{L}*|option\p{L}*|feel|feels|signs|view\p{L}*|danger\p{L}*|face|faces|facing|allow\p{L}*|enabl\p{L}*)$/u,
); // prettier-ignore
