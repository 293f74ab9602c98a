// Opposites that WordNet does not hold, and pairs that it holds but that say the same in texts.

/** Base forms; what is derived from them in the same way follows by itself. */
const PAIRS = `approve reject,adopt reject,accept reject,back reject,endorse reject,uphold overturn,uphold reverse,grant deny,allow bar,allow ban,allow block,permit bar,permit ban,
support oppose,back oppose,favor oppose,endorse oppose,deny admit,deny confirm,deny acknowledge,refuse agree,decline agree,refuse accept,decline accept,refute confirm,
convict acquit,convict clear,guilty innocent,lift impose,rise drop,rise decline,rise sink,rise plunge,rise slump,climb fall,climb drop,climb decline,gain fall,gain drop,grow shrink,
grow decline,growth decline,climb slip,rise slip,gain slip,gain lose,boost hurt,soar plunge,soar slump,soar plummet,soar fall,jump fall,jump drop,surge plunge,surge fall,surge drop,surge slump,increase drop,increase fall,increase cut,increase reduce,
raise cut,raise reduce,raise slash,boost cut,boost reduce,lend borrow,hire fire,hire dismiss,arrive depart,arrive leave,enter exit,release detain,free jail,free imprison,
arrest release,save kill,rescue abandon,heal injure,save waste,create abolish,found dissolve,begin end,start finish,start end,open shut,resume suspend,resume halt,continue stop,
praise criticize,praise condemn,welcome condemn,encourage discourage,encourage deter,blame praise,attack defend,invade withdraw,advance withdraw,advance retreat,
more fewer,few many,little much,all none,always never,everyone nobody,everybody nobody,everyone none,everything nothing,both neither,with without,before after,above below,
inside outside,former current,former present,alive dead,survive die,win lose,victory defeat,success failure,surplus deficit,profit loss,plus minus,
import export,buyer seller,strengthen weaken,tighten loosen,tighten ease,worsen improve,worsen ease,expand contract,widen narrow,accelerate slow,ahead behind,
ally enemy,friend enemy,friend foe,majority minority,left right,public private,domestic foreign,native foreign,up down,upward downward,optimistic pessimistic,
employer employee,landlord tenant,lender borrower,guest host,teacher pupil,doctor patient,winner loser,parent child,predecessor successor,minimum maximum,
yes no,true false,safe dangerous,cheap expensive,cheap costly`;
export const OPPOSITES = PAIRS.split(/,\s*/).map((pair) => pair.split(' '));

/** Opposites in one sense that stand for each other, or side by side, in many more. */
export const NEVER_OPPOSITE = new Set([
  'invaluable valuable',
  'intense tense',
  'flammable inflammable',
  'aids unaids',
  'unwavering wavering',
  'harmonic harmony',
  'gross net',
  'come go',
  'give take',
  'bring take',
  'offer on',
  'any no',
  'off on',
  'in out',
  'this that',
  'here there',
]); // prettier-ignore
