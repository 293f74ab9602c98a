/**
 * What people are charged with, as noun and as verb: behind one of these "charged with" is no task. Forms that
 * are as often something else (`cheat`, `drug`) stand here in the forms that a charge has.
 */
const CRIME =
  /^(?:abduct\p{L}*|abus(?:e|es|ed|ing)|arson|assault\p{L}*|bigamy|blackmail\p{L}*|brib\p{L}*|burgl\p{L}*|conspir\p{L}*|corruption|counterfeit\p{L}*|deceiv\p{L}*|defraud\p{L}*|embezzl\p{L}*|espionage|extort\p{L}*|forg(?:ery|ing)|fraud\p{L}*|harass\p{L}*|hijack\p{L}*|kidnap\p{L}*|kill(?:ing|ings|ed)|launder\p{L}*|libel\p{L}*|loot\p{L}*|manslaughter|misconduct|molest\p{L}*|murder\p{L}*|offences?|offenses?|perjury|poach\p{L}*|poison\p{L}*|possess(?:ing|ion)|rap(?:e|es|ed|ing)|rob(?:bed|bing|bery|beries)|sedition|shoplift\p{L}*|smuggl\p{L}*|spying|spied|stabb(?:ed|ing)|stalk(?:ed|ing)|steal(?:ing)?|stole|stolen|swindl\p{L}*|terrorism|theft|thefts|threaten\p{L}*|traffick\p{L}*|treason|vandal\p{L}*)$/u;

/** Whether a folded word names a crime or what a criminal does. */
export function isCrime(form: string): boolean {
  return CRIME.test(form);
}
