// The base forms of inflected words: irregular ones by list, regular ones by their ending.

/** Base, then its forms. */
const IRREGULAR = `arise arose arisen,awake awoke,bear bore borne,beat beaten,become became,begin began begun,bend bent,bind bound,bite bit bitten,bleed bled,
blow blew blown,break broke broken,breed bred,bring brought,build built,burn burnt,buy bought,catch caught,choose chose chosen,come came,creep crept,deal dealt,dig dug,
do did done does,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fly flew flown,
forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got gotten,give gave given,go went gone goes,grow grew grown,hang hung,
have had has,hear heard,hide hid hidden,hold held,keep kept,kneel knelt,know knew known,lay laid,lead led,leave left,lend lent,lie lay lain,lose lost,make made,mean meant,
meet met,overcome overcame,overtake overtook overtaken,overthrow overthrew overthrown,pay paid,rebuild rebuilt,repay repaid,ride rode ridden,ring rang rung,rise rose risen,run ran,say said,see saw seen,
seek sought,sell sold,send sent,shake shook shaken,shine shone,shoot shot,show shown,shrink shrank shrunk,sing sang sung,sink sank sunk,sit sat,slay slew slain,sleep slept,slide slid,
speak spoke spoken,spend spent,spin spun,stand stood,steal stole stolen,stick stuck,strike struck stricken,swear swore sworn,sweep swept,swim swam swum,swing swung,
take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,undergo underwent undergone,understand understood,undertake undertook undertaken,
uphold upheld,wake woke woken,wear wore worn,weep wept,win won,wind wound,withdraw withdrew withdrawn,withhold withheld,write wrote written,be am is are was were been,
man men,woman women,child children,person people,foot feet,tooth teeth,mouse mice,goose geese,wife wives,life lives,knife knives,leaf leaves,half halves,wolf wolves,
thief thieves,shelf shelves,loaf loaves,self selves,good better best,bad worse worst,far farther further furthest,many more most,few fewer fewest,early earlier earliest,analysis analyses,crisis crises`;
/** Regular endings and what stands in the base instead. */
const ENDINGS = [['ies', 'y'], ['ied', 'y'], ['ier', 'y'], ['iest', 'y'], ['es', ''], ['s', ''], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'], ['er', ''], ['er', 'e'], ['est', ''], ['est', 'e']]; // prettier-ignore
/** Endings before which a word doubles its last consonant: cut, cutting. */
const DOUBLING = /^([^]*([bdfglmnprt]))\2(?:ed|ing|er|est)$/;
/** Ending in "ss", "us" or "is" a word is no plural. */
const NO_PLURAL = /(?:ss|us|is)$/;

const LISTED = new Map();
for (const line of IRREGULAR.split(/,\s*/)) {
  const [base, ...forms] = line.split(' ');
  for (const form of forms) LISTED.set(form, [...(LISTED.get(form) ?? []), base]);
}
/** Irregular forms that are words by themselves, and other than a form of the verb with the same letters. */
const NEVER = new Set(['better', 'further', 'people', 'thing', 'king', 'during', 'evening', 'morning', 'wedding', 'united', 'hundred', 'sacred', 'wicked', 'species', 'news', 'series']); // prettier-ignore

/** Bases that a form may have, itself left out; `isWord` tells what is one, and of a comparative or a verb, by part of speech. */
export function basesOf(form, isWord) {
  const listed = LISTED.get(form);
  if (listed) return listed;
  if (NEVER.has(form) || form.length < 4) return [];
  const found = new Set();
  const doubled = DOUBLING.exec(form)?.[1];
  const add = (base, ending) => {
    if (base.length < 2) return;
    const verb = isWord(base, 'v');
    const noun = isWord(base, 'n');
    const adjective = isWord(base, 'a') || isWord(base, 'r');
    if (/^(?:ed|ing|ied)$/.test(ending) ? verb : /^i?e(?:r|st)$/.test(ending) ? adjective : verb || (noun && !NO_PLURAL.test(form))) found.add(base); // prettier-ignore
  };
  for (const [ending, instead] of ENDINGS)
    if (form.endsWith(ending)) add(form.slice(0, -ending.length) + instead, ending);
  if (doubled) add(doubled, /(?:ed|ing|er|est)$/.exec(form)[0]);
  return [...found];
}
