import { NAME_SPELLINGS } from './name-spellings';

/**
 * British and American spelling: both come to the American form. Patterns rather than a list, each with the words that
 * would be hurt by it kept out; the form is compared only, never shown.
 */

/** A pattern with what every word that fits has in it: looking for that is quicker, and most words lack it. */
type Pattern = readonly [part: string, pattern: RegExp, replacement: string];

const PATTERNS: readonly Pattern[] = [
  // colour, neighbour, honourable; not four, hour, tour, sour, our, pour, flour, your
  ['our', /^(arb|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig|dishon|discol|disfav|belab)our/, '$1or'],
  // organise, realising, privatisation; not rise, wise, promise, treatise, exercise, advise, raise, praise
  ['is', /^(?!(?:com)?promis|treatis)(\p{L}{2,}(?:al|an|ar|at|er|et|ic|id|il|im|in|it|iv|on|or|om|ot|th|ym|ol))is(e|ed|es|ing|ation|ations|er|ers)$/u, '$1iz$2'],
  ['ys', /^(anal|paral|catal)ys(e|ed|es|ing)$/, '$1yz$2'],
  // centre, theatre, metre, kilometres, fibre; not acre, massacre
  ['re', /^(\p{L}*)(cent|theat|met|lit|fib|calib|lust|spect|somb|meag)re(s|d)?$/u, '$1$2er$3'],
  // travelled, cancelling, labelled, marvellous
  ['ll', /^(trave|cance|labe|mode|fue|signa|leve|counse|quarre|jewe|marve|pane|chann?e|tunne|rebe|equa|tota|dia|initia|riva|spira|marsha|shove|unrave)ll(ed|ing|er|ers|ous)$/, '$1l$2'],
  ['ce', /^(defen|offen|licen|preten)ce(s|less)?$/, '$1se$2'],
  ['logue', /^(cata|dia|mono|ana|pro|epi)logue(s)?$/, '$1log$2'],
  ['l', /^(enrol|fulfil|instil|distil)(ment|ments|s)?$/, '$1l$2'],
  ['programme', /^programme(s)?$/, 'program$1'],
  ['aed', /^(p|orthop)aed/, '$1ed'],
]; // prettier-ignore

/** Pairs that follow no pattern. */
const WORDS: Readonly<Record<string, string>> = {
  aeroplane: 'airplane', aeroplanes: 'airplanes', aluminium: 'aluminum', grey: 'gray', greys: 'grays', tyre: 'tire', tyres: 'tires',
  cheque: 'check', cheques: 'checks', kerb: 'curb', plough: 'plow', ploughs: 'plows', ploughed: 'plowed', sceptical: 'skeptical',
  sceptic: 'skeptic', sceptics: 'skeptics', mould: 'mold', moulds: 'molds', jewellery: 'jewelry', cosy: 'cozy', draught: 'draft',
  draughts: 'drafts', gaol: 'jail', storey: 'story', storeys: 'stories', whisky: 'whiskey', practise: 'practice', practised: 'practiced',
  practising: 'practicing', judgement: 'judgment', judgements: 'judgments', ageing: 'aging', acknowledgement: 'acknowledgment',
  manoeuvre: 'maneuver', manoeuvres: 'maneuvers', manoeuvred: 'maneuvered', anaemia: 'anemia', anaesthetic: 'anesthetic',
  haemorrhage: 'hemorrhage', oestrogen: 'estrogen', foetus: 'fetus', leukaemia: 'leukemia', diarrhoea: 'diarrhea', encyclopaedia: 'encyclopedia',
  mediaeval: 'medieval', omelette: 'omelet', pyjamas: 'pajamas', tonne: 'ton', tonnes: 'tons', learnt: 'learned', burnt: 'burned',
  dreamt: 'dreamed', spelt: 'spelled', spoilt: 'spoiled', leapt: 'leaped', whilst: 'while', amongst: 'among', amidst: 'amid',
  towards: 'toward', afterwards: 'afterward', backwards: 'backward', forwards: 'forward', upwards: 'upward', downwards: 'downward',
  mum: 'mom', mums: 'moms', maths: 'math', artefact: 'artifact', artefacts: 'artifacts', instalment: 'installment', skilful: 'skillful',
  wilful: 'willful', centring: 'centering', carburettor: 'carburetor', axe: 'ax', cypher: 'cipher', disc: 'disk', enquiry: 'inquiry',
  enquiries: 'inquiries', enquire: 'inquire', gramme: 'gram', grammes: 'grams', kilogramme: 'kilogram', woollen: 'woolen',
}; // prettier-ignore

const FORMS: ReadonlyMap<string, string> = new Map(Object.entries(WORDS));

/**
 * The American spelling of a folded English word, and of a name the one that stands for all; any other word
 * comes back as it is.
 */
export function americanSpelling(word: string): string {
  if (word.length < 3) return word;
  const known = FORMS.get(word) ?? NAME_SPELLINGS.get(word);
  if (known !== undefined) return known;
  for (const [part, pattern, replacement] of PATTERNS)
    if (word.includes(part) && pattern.test(word)) return word.replace(pattern, replacement);
  return word;
}
