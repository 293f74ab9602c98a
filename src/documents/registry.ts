import { markdown } from './formats/markdown';
import { text } from './formats/text';
import type { Format } from './model';

/** Every format that can be read. The order decides between two that are equally sure. */
export const FORMATS: readonly Format[] = [markdown, text];
