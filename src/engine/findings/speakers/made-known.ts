import type { Token } from '../reading/tokens';
import { BEING } from '../words/helping-verbs';

/** Verbs that make their object known: who "announced a recall" is the source of it. */
const MAKES_KNOWN =
  /^(?:announc(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|disclos(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|reveal(?:s|ed|ing)?|divulg(?:e|es|ed|ing))$/;
/** What opens its object: "a recall", "its plan", "184,000 job cuts". */
const OBJECT =
  /^(?:an?|the|its|his|her|their|that|this|these|those|one|two|three|several|some|more|further|new|no|\p{Nd}[\p{Nd}.,]*)$/u;
/** Where and when it was made known may stand before: "announced on Monday a recall". */
const LEADS = /^(?:on|in|at|to|late|early|last|this|yesterday|today|also|\p{L}+day|\p{L}+ly)$/u;
const LEAD = 4;
/** Before a participle that tells of a thing: "the confirmed toll", "was announced". */
const NO_SUBJECT =
  /^(?:the|an?|its|his|her|their|this|these|those|of|be|been|being|was|were|is|are|not|n't|never|to|yet)$/;

/** Verbs whose passive names a source behind "from": "as was learned from two people". */
const LEARNT = /^(?:learned|learnt|heard|gathered|obtained|gleaned)$/;

/** "Announced on Monday a recall", "as was learned from officials": a source, though no clause is said. */
export function makesKnown(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]!.form;
  const before = tokens[at - 1];
  if (LEARNT.test(form)) return BEING.test(before?.form ?? '') && tokens[at + 1]?.form === 'from';
  if (!MAKES_KNOWN.test(form) || !before || before.kind === 'punctuation' || NO_SUBJECT.test(before.form))
    return false;
  let next = at + 1;
  while (next <= at + LEAD && LEADS.test(tokens[next]?.form ?? '')) next++;
  return OBJECT.test(tokens[next]?.form ?? '');
}
