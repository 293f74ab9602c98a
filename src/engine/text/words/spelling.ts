import { NAME_SPELLINGS } from './name-spellings';

/**
 * British and American spelling: both come to the American form. Patterns rather than a list, each with the words that
 * would be hurt by it kept out; the form is compared only, never shown.
 */

/** A pattern with what every word that fits has in it: looking for that is quicker, and most words lack it. */
type Pattern = readonly [part: string, pattern: RegExp, replacement: string];

const PATTERNS: readonly Pattern[] = [
  // colour, neighbour, honourable; not four, hour, tour, sour, our, pour, flour, your
  ['our', /^((?:un|dis|mis|multi|water|techni|tri|be)?(?:arb|ard|arm|behavi|cand|clam|col|demean|enam|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))our/, '$1or'],
  // organise, recognising, apologised, privatisation; not rise, wise, promise, premise, treatise, exercise, advise, raise
  ['is', /^(?!(?:com)?promis|treatis|premis|chemis|demis|trellis)(\p{L}{2,}(?:a[clnrst]|e[lmrst]|i[cdlmnrtv]|o[dglmnrt]|u[nrt]|th|ym|gn|ll|mn|ph|pt|rd|rg|rn))is(e|ed|es|ing|ingly|ation|ations|ational|er|ers|able)$/u, '$1iz$2'],
  ['ys', /^((?:psycho|re|over)?anal|paral|catal|electrol|hydrol|dial|breathal)ys(e|ed|es|ing|er|ers)$/, '$1yz$2'],
  // centre, theatre, metre, kilometres, fibre; not acre, massacre
  ['re', /^(\p{L}*)(cent|theat|met|lit|fib|calib|lust|spect|somb|meag|sab|och|mit)re(s)?$/u, '$1$2er$3'],
  ['red', /^(\p{L}*)(cent|calib)red$/u, '$1$2ered'],
  // centrepiece, theatregoers, fibreglass
  ['re', /^(cent|theat|fib)re(?=\p{L}{4})/u, '$1er'],
  // travelled, cancelling, labelled, marvellous
  ['ll', /^(trave|cance|labe|mode|fue|signa|leve|counse|quarre|jewe|marve|pane|chann?e|tunne|rebe|equa|tota|dia|initia|riva|spira|marsha|shove|unrave|backpeda|peda|meda|due|cudge|chise|beve|barre|parce|penci|stenci|gambo|bedevi|grove|swive|snive|shrive|trowe|towe|funne|libe|pumme|disheve|imperi|caro)ll(ed|ing|er|ers|ous|or|ors|ist|ists)$/, '$1l$2'],
  ['llor', /^counc?illor(s|ship)?$/, 'councilor$1'],
  ['ce', /^(defen|offen|licen|preten)ce(s|less)?$/, '$1se$2'],
  ['logu', /^(cata|dia|mono|ana|pro|epi)logu(?:e(s)?|(ed|ing))$/, '$1log$2$3'],
  ['l', /^(enrol|fulfil|instil|distil|enthral|appal)(ment|ments|s)?$/, '$1l$2'],
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
  kerbs: 'curbs', ploughing: 'plowing', snowplough: 'snowplow', snowploughs: 'snowplows', scepticism: 'skepticism', moulded: 'molded',
  moulding: 'molding', mouldy: 'moldy', smoulder: 'smolder', smouldered: 'smoldered', smouldering: 'smoldering', sulphur: 'sulfur',
  chequered: 'checkered', greyish: 'grayish', greying: 'graying', moustache: 'mustache', moustaches: 'mustaches', yoghurt: 'yogurt',
  discs: 'disks', enquired: 'inquired', enquiring: 'inquiring', instalments: 'installments', skilfully: 'skillfully', wilfully: 'willfully',
  acknowledgements: 'acknowledgments', manoeuvring: 'maneuvering', foetal: 'fetal', foetuses: 'fetuses', anaesthetics: 'anesthetics',
  anaesthetist: 'anesthetist', haemophilia: 'hemophilia', haemorrhaged: 'hemorrhaged', gynaecologist: 'gynecologist', oesophagus: 'esophagus',
  caesarean: 'cesarean', faeces: 'feces', worshipped: 'worshiped', worshipping: 'worshiping', worshipper: 'worshiper',
  worshippers: 'worshipers', focussed: 'focused', spilt: 'spilled', leant: 'leaned', draughty: 'drafty', kilogrammes: 'kilograms',
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
