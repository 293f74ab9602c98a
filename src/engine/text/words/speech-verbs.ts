import { BEING_OR_GETTING } from './being';

/** Base forms of verbs by which English reports what somebody said; a clause with one of these names a source. */
const SAYING =
  `say tell state add note explain claim argue insist warn announce report write recall reply answer ask remark comment declare
 joke quip stress emphasize emphasise highlight maintain assert contend observe point reveal disclose confirm acknowledge concede admit
 promise vow pledge repeat reiterate continue conclude begin shout cry whisper tweet post testify recount complain caution urge suggest predict
 call describe mean counter elaborate read communicate`.split(/\s+/);

/** Verbs that show whose view it is without reporting words. */
const HOLDING =
  `believe think estimate expect hope fear deny reject accuse allege express voice put consider regard see find feel want agree
 disagree dispute criticize criticise praise welcome condemn dismiss doubt forecast project calculate assume suspect blame cite quote show indicate
 signal hint know understand learn rule advise recommend propose threaten demand refuse decline label dub brand tout thank apologise apologize
 congratulate commend applaud lament deplore decry denounce attribute`.split(/\s+/);

const FORMS = new Map<string, string>();
function register(verbs: readonly string[]): ReadonlySet<string> {
  for (const verb of verbs) {
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
    const soft = verb.endsWith('y') && !/[aeiou]y$/.test(verb) ? verb.slice(0, -1) + 'i' : stem;
    const doubled = /^(?:quip|dub|admit|put|begin|let|tout)$/.test(verb) ? verb + verb.slice(-1) : stem;
    for (const form of [
      verb,
      verb + 's',
      soft + 'es',
      soft + 'ed',
      doubled + 'ed',
      verb + 'ed',
      stem + 'ing',
      doubled + 'ing',
    ])
      if (!FORMS.has(form)) FORMS.set(form, verb);
  }
  return new Set(verbs);
}
const SAY = register(SAYING);
const HOLD = register(HOLDING);
const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries({
  said: 'say', told: 'tell', wrote: 'write', written: 'write', began: 'begin', thought: 'think', felt: 'feel', found: 'find', saw: 'see', seen: 'see',
  knew: 'know', meant: 'mean', understood: 'understand', shown: 'show', learnt: 'learn', read: 'read', forecast: 'forecast', put: 'put',
})); // prettier-ignore

/** The verb of saying or opinion that a folded form belongs to, in its base form; else `null`. */
export function speechVerb(form: string): string | null {
  return IRREGULAR.get(form) ?? FORMS.get(form) ?? null;
}

/** `say` for a verb of saying, `hold` for a verb of opinion, else `null`. `form` is folded. */
export function speechOf(form: string): 'say' | 'hold' | null {
  const verb = speechVerb(form);
  if (verb === null) return null;
  return SAY.has(verb) ? 'say' : HOLD.has(verb) ? 'hold' : null;
}

/** Verbs that report words; those in the second list do other work as well ("reported to the police", "states"). */
const PLAIN = new Set(
  'said says say saying told tells tell telling added adds insisted insists explained explains replied quipped'.split(
    ' ',
  ),
);
const AMBIGUOUS = new Set('wrote writes stated states announced announces argued argues claimed claims warned warns noted notes recalled recalls admitted admits reported reports confirmed confirms conceded acknowledged declared remarked commented maintained stressed emphasized emphasised testified predicted suggested alleged alleges allege argue claim warn believe believes believed contend contends contended communicated estimate estimates estimated insist fear complain complains complained disclosed discloses revealed reveals cautioned cautions asserted asserts concedes acknowledges predicts'.split(' ')); // prettier-ignore

/** Of these, verbs that take a clause without "that" as well: "researchers believe the bones are old". */
const CLAUSAL = new Set('argue argues argued allege alleges alleged believe believes believed claim claims claimed contend contends contended insist fear'.split(' ')); // prettier-ignore

/** Whether a verb that does other work as well takes a clause without `that`. */
export function takesClause(form: string): boolean {
  return CLAUSAL.has(form);
}

/** Whether a form reports words, surely or among other work. */
export function isPlainSpeech(form: string): boolean {
  return PLAIN.has(form) || AMBIGUOUS.has(form);
}

/** Whether a form that reports words does other work as well. */
export function isAmbiguousSpeech(form: string): boolean {
  return AMBIGUOUS.has(form);
}

/** Forms that are nouns as often as verbs of saying or opinion. */
const NOUNS = new Set('state states report reports claim claims note notes point points call calls fear fears hope hopes estimate estimates doubt doubts answer answers comment comments remark remarks praise blame demand demands quote quotes tweet tweets post posts view views rule rules project projects forecast forecasts label labels brand brands show shows put find finds feel mean means want wants account feed ask read project promise promises pledge pledges vow vows charge warning finding findings feeling meaning understanding showing reading calling beginning'.split(' ')); // prettier-ignore

/** Whether a form is a noun as often as a verb of saying or opinion. */
export function isNounAsWell(form: string): boolean {
  return NOUNS.has(form);
}

/** Negated or intended speech reports nothing: "declined to say", "did not say". */
const UNSAID = /^(?:not|never|to|cannot|could|nor|\p{L}+n't)$/u;
/** Between a verb and what is said of it: "has not yet said", "did not publicly say". */
const BETWEEN = /^(?:\p{L}+ly|yet|ever|even)$/u;

/** "did not say", "declined to say", "was told": nobody is given as a source. */
export function isUnsaid(plain: readonly { readonly form: string }[], at: number): boolean {
  let k = at - 1;
  while (k >= 0 && BETWEEN.test(plain[k]?.form ?? '')) k--;
  const form = plain[k]?.form ?? '';
  return (
    UNSAID.test(form) ||
    BEING_OR_GETTING.test(form) ||
    (form === 'have' && UNSAID.test(plain[k - 1]?.form ?? ''))
  );
}
