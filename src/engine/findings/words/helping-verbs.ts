export { BEING, TENSED } from '../../text/words/being';

const FINITE_FORMS = 'is|are|was|were|has|have|had|did|does|will|would|can|could|may|might|must|should';

/** Makes a clause together with its verb: what stands before is the subject of one. */
export const FINITE = new RegExp(`^(?:${FINITE_FORMS})$`);

/** Whatever helps another verb, in any of its forms. */
export const HELPING = new RegExp(`^(?:${FINITE_FORMS}|do|shall|be|been|being)$`);
