export { decodeLexicon, LexiconError } from './decode';
