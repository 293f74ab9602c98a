import { primaryTag } from '../../text/language';

/**
 * How a language reports what it will not vouch for by a form of the verb alone: `aurait agi`, `habría
 * cobrado`, `soll gesehen haben`.
 */
export interface Hearsay {
  readonly auxiliary: RegExp;
  /**
   * The infinitive at the end of the clause that the participle stands before; `null` where it stands right
   * behind the auxiliary.
   */
  readonly infinitive: RegExp | null;
  /** Endings by which a participle is known, taken off before it is looked for among finite forms. */
  readonly ending: RegExp;
  /** With one of these the form tells what would be, not what is said to be. */
  readonly condition: RegExp;
}

/** What tells doubts, denials, sources and ranks in a language, as patterns over folded words. */
export interface WordLists {
  /** Leaves open by itself whether something is so. */
  readonly hedge: RegExp;
  /** Anything else that leaves it open: with one of these nothing was lost. */
  readonly doubt: RegExp;
  readonly negator: RegExp;
  /** Denies, refuses or limits without a negator. */
  readonly adverse: RegExp;
  readonly say: RegExp;
  /** Names a source without a verb: one word, or two with a space. */
  readonly according: RegExp;
  /** Nouns that still show a source. */
  readonly source: RegExp;
  readonly office: RegExp;
  /** Before or behind an office, or grown together with it. */
  readonly rank: RegExp;
  readonly hearsay: Hearsay;
}

const GERMAN: WordLists = {
  hedge: /^(?:angeblich\p{L}*|mutmaßlich\p{L}*|vermutlich\p{L}*|möglicherweise|womöglich|vielleicht|wohl|offenbar|anscheinend|wahrscheinlich|eventuell|vermeintlich\p{L}*|könnten?|dürften?)$/u,
  doubt: /^(?:mutmaß\p{L}*|vermut\p{L}*|möglich\p{L}*|offenbar|offensichtlich|scheinbar|augenscheinlich|schein(?:t|en)|verdacht\p{L}*|verdächtig\p{L}*|unter-verdacht|soll(?:en|te|ten)?|würden?|gilt|gelten|glaub\p{L}*|hält|halten|unklar|behaupt\p{L}*|befürcht\p{L}*|hoff\p{L}*|droh\p{L}*|rechne\p{L}*|erwart\p{L}*|schätz\p{L}*|plan\p{L}*|wollen?|will|geh\p{L}*|annahme|wahrscheinlichkeit|beschuldig\p{L}*|vorgeworfen|vorwurf|wirft|werfen|denkbar|kann|können)$/u,
  negator: /^(?:nicht|kein(?:e|en|em|er|es)?|nie|niemals|niemand(?:en|em)?|nichts|weder|keinesfalls|keineswegs)$/u,
  adverse: /^(?:ohne|kaum|statt|anstatt|außer|erst|nur|lehn\p{L}*|ablehn\p{L}*|abgelehnt|verweiger\p{L}*|weiger\p{L}*|geweigert|bestr(?:eit|itt)\p{L}*|dementier\p{L}*|widersp\p{L}*|verhinder\p{L}*|verb(?:iet|ot)\p{L}*|scheiter\p{L}*|gescheitert|fehl\p{L}*|mangel\p{L}*|verzicht\p{L}*|un(?!ter|gefähr|d$)\p{L}{4,}|bleib\p{L}*|schließ\p{L}*|ausgeschlossen|gegen|noch)$/u,
  say: /^(?:sag(?:t|te|ten|en)|gesagt|erklär(?:t|te|ten)|teil(?:t|te|ten)|mitgeteilt|bericht(?:et|ete|eten)|beton(?:t|te|ten)|mein(?:t|te|ten)|äußer(?:t|te|ten)|kündig(?:t|te|ten)|angekündigt|schr(?:eibt|ieb|ieben)|warn(?:t|te|ten)|gewarnt|behaupte(?:t|te|ten)|versicher(?:t|te|ten)|füg(?:t|te)|nannte|zufolge)$/u,
  according: /^(?:laut|(?:nach|gemäß) (?:angaben?|auskunft|aussagen?|worten|einschätzung|darstellung|informationen|erkenntnissen))$/u,
  source: /^(?:sprecher\p{L}*|angaben|aussagen?|bericht\p{L}*|mitteilung|interview|worten|meinung|ansicht|einschätzung|studie|umfrage|so)$/u,
  office: /^\p{L}*(?:bürgermeister|minister|präsident|direktor|kanzler|kommissar|vorsitzende|leiter|sekretär|rektor|trainer|richter|sprecher|chef|inspektor)(?:in|s|r|n)?$/u,
  rank: /^(?:stellvertretende[rnms]?|ehemalige[rnms]?|früher(?:e|er|en)|kommissarische[rnms]?|designierte[rnms]?|amtierende[rnms]?|ex|vize|alt)$/u,
  hearsay: {
    auxiliary: /^soll(?:en)?$/,
    infinitive: /^(?:haben|sein)$/,
    ending: /(?:e?n|e?t)$/,
    condition: /^(?:wenn|falls|bis|künftig|dürfen|können)$/,
  },
}; // prettier-ignore

const FRENCH: WordLists = {
  hedge: /^(?:probablement|vraisemblablement|apparemment|prétendument|possiblement|éventuellement|pourrai(?:t|ent)|semble(?:nt|rait|raient)?|présumée?s?|supposée?s?|soi-disant|potentiellement|peut être)$/u,
  doubt: /^(?:soupçon\p{L}*|suspect\p{L}*|prétend\p{L}*|affirm\p{L}*|estim\p{L}*|croi\p{L}*|pens\p{L}*|possibles?|probables?|probabilité|risqu\p{L}*|devrai\p{L}*|pourr\p{L}*|peu(?:t|vent)|incertain\p{L}*|doute\p{L}*|serai(?:t|ent)|aurai(?:t|ent)|accus\p{L}*|crai(?:nt|gn)\p{L}*|espèr\p{L}*|envisag\p{L}*|prévoi\p{L}*|sembl\p{L}*|paraî\p{L}*|hypothèse|présum\p{L}*|suppos\p{L}*)$/u,
  negator: /^(?:pas|jamais|aucune?|rien|nulle?|nullement)$/u,
  adverse: /^(?:sans|ni|ne|plus|guère|sauf|seulement|refus\p{L}*|rejet\p{L}*|ni(?:é|e|ent|ait|aient)|dément\p{L}*|interdi\p{L}*|empêch\p{L}*|échou\p{L}*|manqu\p{L}*|contest\p{L}*|renonc\p{L}*|exclu\p{L}*|absence|contre|encore)$/u,
  say: /^(?:di(?:t|sent|sait)|déclar(?:é|e|ent|ait)|affirm(?:é|e|ent|ait)|annonc(?:é|e|ent)|expliqu(?:é|e|ent)|précis(?:é|e|ent)|indiqu(?:é|e|ent)|assur(?:é|e|ent)|estim(?:é|e|ent)|ajout(?:é|e)|rapport(?:é|e|ent)|soulign(?:é|e)|écri(?:t|vent)|confi(?:é|e)|averti(?:t)?|souten(?:u|ait)|soutient|prévenu)$/u,
  according: /^(?:selon|d'après|aux dires)$/u,
  source: /^(?:porte|parole|communiqué|déclarations?|interview|rapport|étude|sondage|sources?|avis|propos)$/u,
  office: /^(?:maire|ministre|président|présidente|directeur|directrice|chancelier|chancelière|commissaire|secrétaire|procureure?|entraîneure?|juge|gouverneure?|recteur|rectrice|préfète?)$/u,
  rank: /^(?:vice|ex|ancien|ancienne|adjointe?|intérim|suppléante?|délégué|déléguée|sous|honoraire)$/u,
  hearsay: {
    auxiliary: /^(?:(?:n'|l'|s'|qu'il-|j')?(?:aurai(?:t|ent)|serai(?:t|ent)))$/,
    infinitive: null,
    ending: /(?:ées?|és?|ies?|is|i|ues?|us?|ts?)$/u,
    condition: /^(?:si|s'ils?|s'elles?|sans|sinon|pu|dû|voulu|fallu|aimé|préféré|souhaité)$/u,
  },
}; // prettier-ignore

const SPANISH: WordLists = {
  hedge: /^(?:presuntamente|supuestamente|posiblemente|probablemente|quizás?|aparentemente|podrían?|presunt[oa]s?|supuest[oa]s?|al parecer|tal vez|parecen?)$/u,
  doubt: /^(?:sospech\p{L}*|creen?|creía\p{L}*|tem(?:en?|ían?)|posib\p{L}*|probab\p{L}*|acus\p{L}*|estim\p{L}*|afirm\p{L}*|asegur\p{L}*|dud\p{L}*|pueden?|podr\p{L}*|deber?í\p{L}*|habrían?|serían?|parec\p{L}*|presun\p{L}*|supuest\p{L}*|quizás?|tal|esper\p{L}*|prev\p{L}*|riesgo\p{L}*|apunta\p{L}*|hipótesis)$/u,
  negator: /^(?:no|nunca|jamás|ning(?:ún|un[oa])|nadie|nada|tampoco)$/u,
  adverse: /^(?:sin|ni|apenas|sólo|solo|salvo|excepto|neg(?:ó|aron|ado|aba|aban|ar)|niegan?|rechaz\p{L}*|desm[ie]n\p{L}*|imp[ie]d\p{L}*|prohib\p{L}*|falt\p{L}*|fracas\p{L}*|descart\p{L}*|excl\p{L}*|renunci\p{L}*|contra|todavía|aún)$/u,
  say: /^(?:dij(?:o|eron)|dicen?|dicho|declar(?:ó|aron|a|an)|afirm(?:ó|aron|a|an)|asegur(?:ó|aron|a|an)|explic(?:ó|aron|a|an)|anunci(?:ó|aron|a|an)|señal(?:ó|aron|a|an)|indic(?:ó|aron|a|an)|inform(?:ó|aron|a|an)|añad(?:ió|e)|agreg(?:ó|a)|advirt(?:ió|ieron)|advierten?|sost(?:uvo|iene)|manifest(?:ó|a)|coment(?:ó|a)|escrib(?:ió|e)|cont(?:ó|aron)|precis(?:ó|a))$/u,
  according: /^(?:según|de acuerdo|a juicio)$/u,
  source: /^(?:portavo(?:z|ces)|comunicado|declaraciones|entrevista|informe|estudio|encuesta|fuentes?|opinión|palabras)$/u,
  office: /^(?:vice|ex)?(?:alcalde(?:sa)?|ministr[oa]|president[ea]|director(?:a)?|canciller|comisari[oa]|secretari[oa]|fiscal|entrenador(?:a)?|juez(?:a)?|gobernador(?:a)?|rector(?:a)?|consejer[oa])$/u,
  rank: /^(?:vice|ex|exm\p{L}+|vice\p{L}+|exp\p{L}+|exa\p{L}+|antigu[oa]|adjunt[oa]|interin[oa]|suplente|segund[oa]|funciones|sub\p{L}+)$/u,
  hearsay: {
    auxiliary: /^habrían?$/,
    infinitive: null,
    ending: /(?:ad|id)[oa]s?$/,
    condition: /^(?:si|sin|podido|debido|querido|gustado)$/,
  },
}; // prettier-ignore

const LISTS: Readonly<Record<string, WordLists>> = { de: GERMAN, fr: FRENCH, es: SPANISH };

/** The lists of a language other than English, by its BCP 47 tag; `null` where there are none. */
export function wordListsOf(language: string): WordLists | null {
  const tag = primaryTag(language);
  return Object.hasOwn(LISTS, tag) ? (LISTS[tag] ?? null) : null;
}
