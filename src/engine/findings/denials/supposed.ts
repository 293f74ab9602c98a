import type { Token } from '../reading/tokens';
import { clauseAround } from '../views/spans';

const SUPPOSES =
  /^(?:thought|believed|assumed|supposed|presumed|feared|expected|suspected|considered|taken|attributed|ascribed|credited|identified|billed|hailed|described|reported|listed|known|labell?ed|named|counted|rumou?red)$/;
/** Until something else turned out. */
const FORMERLY =
  /^(?:first|initially|originally|long|once|previously|earlier|formerly|wrongly|mistakenly|erroneously|falsely|incorrectly|had)$/;
/** Is wrong by itself. */
const MISTAKES = /^(?:mistook|mistak(?:e|es|en|ing)|misidentified|misattributed|misread|confused)$/;
/** Words from what was supposed back to who or what supposed it. */
const REACH = 7;

/**
 * Whether what stands at a position is told as what was held to be so and is not: `at first taken for the queen`, `long
 * attributed to Brouwer`, `had been thought lost`. Who denies it says the same.
 */
export function isSupposed(tokens: readonly Token[], at: number): boolean {
  const [first] = clauseAround(tokens, at);
  const before = tokens.slice(Math.max(first, at - REACH), at);
  if (before.some(({ form }) => MISTAKES.test(form))) return true;
  const held = before.findIndex(({ form }) => SUPPOSES.test(form));
  return held >= 0 && before.slice(0, held).some(({ form }) => FORMERLY.test(form));
}
