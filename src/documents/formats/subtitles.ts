import type { Format } from '../model';
import { readCues } from '../subtitles/cues';
import { speechParagraphs } from '../subtitles/paragraphs';
import { TextBuilder } from '../text/builder';
import { encodingNotice } from '../text/encoding';
import { decodeInput } from '../text/readable';

/** SubRip and WebVTT: what is said, without the times. */
export const subtitles: Format = {
  id: 'subtitles',
  name: 'a subtitle file',
  extensions: ['srt', 'vtt'],
  sniff: ({ text }) => {
    if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 0.95;
    return /^\s*\d+\s*\r?\n\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->\s*\d/.test(text) ? 0.95 : 0;
  },
  decode: (input) => decodeInput(input),
  read(input) {
    const decoded = decodeInput(input);
    const builder = new TextBuilder();
    for (const paragraph of speechParagraphs(readCues(decoded.text))) builder.add('body', paragraph);
    const notice = encodingNotice(decoded);
    return Promise.resolve([
      { ...builder.build(), encoding: decoded.encoding, notices: notice ? [notice] : [] },
    ]);
  },
};
