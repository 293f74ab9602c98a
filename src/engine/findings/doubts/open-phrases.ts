import type { Token } from '../reading/tokens';

/**
 * What leaves a statement open by several words of which none does by itself: `some say`, `with luck`, `the odds are`,
 * `there is talk that`, `for all anyone knows`, `is toying with`,
 * `not ruled out`.
 */
const PHRASES =
  /(?:^| )(?:some (?:people )?(?:say|said|saying|hold|held)|(?:so )?(?:the )?(?:story|legend|rumou?r) (?:has|had) it|with (?:a (?:bit|little|stroke) of |any )?luck|(?:the )?odds (?:are|were)|chances (?:are|were)|(?:there (?:is|was|has been)|amid) talk (?:that|of)|word (?:is|was) that|for all (?:anyone|anybody|we) (?:knows?|knew)|as far as (?:is|was|anyone|anybody) (?:known|knows|can tell)|all being well|if all goes (?:well|to plan)|(?:is|are|was|were|been) (?:toying|flirting) with|(?:is|are|was|were|been) thinking (?:of|about)|(?:not|never|cannot|\S+n't) (?:(?:yet|be|been|\S+ly) )?(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing))|(?:is|are|was|were|been) (?:mulling|pondering|weighing(?: up)?|contemplating)|(?:take|takes|took|taken) (?:\S+ ){1,4}to be|in all (?:likelihood|probability)|on the cards|remains? to be seen|open question|(?:signs?|indications?|hints?) (?:that|of)|touch and go|(?:almost|nearly|virtually|practically) certain(?:ly)?|little doubt|according to (?:\S+ )?reports|ways? (?:to|of)|(?:put|valued|estimated) at|may or may not|might or might not)(?= |$)/;

/** The phrase of this kind that stands between two positions of a side, the last one included; '' where none does. */
export function openPhraseIn(tokens: readonly Token[], first: number, last: number): string {
  const forms = tokens.slice(first, last + 1).map(({ form }) => form);
  return PHRASES.exec(forms.join(' '))?.[0].trim() ?? '';
}
