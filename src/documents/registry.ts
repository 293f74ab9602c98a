import { archiveOf } from './formats/archive';
import { docx } from './formats/docx';
import { eml } from './formats/eml';
import { html } from './formats/html';
import { markdown } from './formats/markdown';
import { mhtml } from './formats/mhtml';
import { newsml } from './formats/newsml';
import { ninjs } from './formats/ninjs';
import { odt } from './formats/odt';
import { pdf } from './formats/pdf';
import { rtf } from './formats/rtf';
import { subtitles } from './formats/subtitles';
import { text } from './formats/text';
import type { Format } from './model';

const SINGLE: readonly Format[] = [
  docx,
  odt,
  rtf,
  pdf,
  newsml,
  ninjs,
  html,
  mhtml,
  eml,
  subtitles,
  markdown,
  text,
];

/** Every format that can be read. The order decides between two that are equally sure. */
export const FORMATS: readonly Format[] = [...SINGLE, archiveOf(SINGLE)];
