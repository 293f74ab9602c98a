import { wordPattern } from '../../text/plain-patterns';

/**
 * Words by which a sentence says without any negation that something is not done, not had or not there: what
 * another text denies under another verb may be just that. Opposites, and words that turn a clause round
 * wherever they stand, have lists of their own.
 */
export const PRIVATIVE = wordPattern(
  /^(?:abol\p{L}+|abstain\p{L}*|acquit\p{L}*|alone|axed|banish\p{L}*|bare|blank|boycott\p{L}*|breach\p{L}*|break|breaks|broke|broken|ceas\p{L}+|clear|cleared|clos(?:e|es|ed|ing|ure)|collaps\p{L}+|conceal\p{L}*|cut|cuts|dark|dead|defer\p{L}*|def(?:y|ied|ies|ying|iance)|delay\p{L}*|deni\p{L}+|deter|deterred|die|died|dies|dismiss\p{L}*|ditch\p{L}*|dodg\p{L}+|doubt\p{L}*|drop|dropped|drops|dry|elud\p{L}+|escap\p{L}+|estrang\p{L}+|evad\p{L}+|evict\p{L}*|ex|except(?:ed|ing|ions?)|excus\p{L}+|exempt\p{L}*|expel\p{L}*|expir\p{L}+|fired|founder(?:s|ed|ing)?|flout\p{L}*|former|forfeit\p{L}*|forg(?:o|oes|one|oing)|forwent|ground|grounded|held|hid|hidden|hides?|hiding|hold|holds|idle|idled|ignor\p{L}+|ill|ill-\p{L}+|immune|innocent|keep|keeps|kept|lapse\p{L}*|late|leave|leaves|leaving|left|lose|loses|losing|lost|(?!neverthe|nonethe|regard)\p{L}{3,}less|mute|mum|omit\p{L}*|oust\p{L}*|outlaw\p{L}*|overlook\p{L}*|part|parted|pending|postpon\p{L}+|previous\p{L}*|quash\p{L}*|quit|quits|repeal\p{L}*|resign\p{L}*|resist\p{L}*|sack|sacked|scarc\p{L}+|scotch\p{L}*|scrap|scrapped|scraps|scupper\p{L}*|secret(?:s|ly|ive|ively)?|secrecy|sever(?:s|ed|ing|ance)?|shelv\p{L}+|shortage\p{L}*|shun|shuns|shunned|shut|shuts|silen(?:t|ce|ced|tly)|skip|skips|skipped|snub\p{L}*|spare|spared|spares|split|spurn\p{L}*|stall\p{L}*|stuck|surviv\p{L}+|suspend\p{L}*|thwart\p{L}*|torpedo\p{L}*|trapped|vanish\p{L}*|veto\p{L}*|violat\p{L}+|void\p{L}*|wait|waited|waiting|waiv\p{L}+)$/u,
);
