/** English verbs whose past is no regular ending: base, past, participle. Needed where "did not teach" meets "taught". */
const IRREGULAR = `arise arose arisen,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent,bind bound,bite bit bitten,
bleed bled,blow blew blown,break broke broken,breed bred,bring brought,build built,burn burnt,buy bought,catch caught,choose chose chosen,
come came come,deal dealt,dig dug,do did done does,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed,
feel felt,fight fought,find found,flee fled,fly flew flown,forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,
get got gotten,give gave given,go went gone goes,grow grew grown,hang hung,have had has,hear heard,hide hid hidden,hold held,keep kept,know knew known,lay laid,
lead led,learn learnt,leave left,lend lent,lie lay lain,lose lost,make made,mean meant,meet met,overcome overcame,pay paid,ride rode ridden,
ring rang rung,rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,shake shook shaken,shine shone,shoot shot,show showed shown,
shrink shrank shrunk,sing sang sung,sink sank sunk,sit sat,sleep slept,slide slid,speak spoke spoken,spend spent,spin spun,stand stood,steal stole stolen,
stick stuck,strike struck stricken,swear swore sworn,sweep swept,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,think thought,
throw threw thrown,undergo underwent undergone,understand understood,undertake undertook undertaken,uphold upheld,wake woke woken,wear wore worn,
win won,wind wound,withdraw withdrew withdrawn,withhold withheld,write wrote written,be am is are was were been`;

const BASE: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(/,\s*/).flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/** The base of an irregular English verb form; any other word comes back as it is. */
export function baseVerb(form: string): string {
  return BASE.get(form) ?? form;
}
