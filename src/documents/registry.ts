import { docx } from './formats/docx';
import { markdown } from './formats/markdown';
import { odt } from './formats/odt';
import { rtf } from './formats/rtf';
import { text } from './formats/text';
import type { Format } from './model';

/** Every format that can be read. The order decides between two that are equally sure. */
export const FORMATS: readonly Format[] = [docx, odt, rtf, markdown, text];
