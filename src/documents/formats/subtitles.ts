import type { Format } from '../model';
import { readCues } from '../subtitles/cues';
import { speechParagraphs } from '../subtitles/paragraphs';
import { TextBuilder } from '../text/builder';
import { decode, encodingNotice } from '../text/encoding';

/** SubRip and WebVTT: what is said, without the times. */
export const subtitles: Format = {
  id: 'subtitles',
  name: 'a subtitle file',
  extensions: ['srt', 'vtt'],
  sniff: ({ text }) => {
    if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 0.95;
    return /^\s*\d+\s*\r?\n\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->\s*\d/.test(text) ? 0.95 : 0;
  },
  read(input) {
    const decoded = decode(
      input.name,
      input.bytes,
      input.encoding === undefined ? {} : { user: input.encoding },
    );
    const builder = new TextBuilder();
    for (const paragraph of speechParagraphs(readCues(decoded.text))) builder.add('body', paragraph);
    const notice = encodingNotice(decoded);
    return Promise.resolve([
      { ...builder.build(), encoding: decoded.encoding, notices: notice ? [notice] : [] },
    ]);
  },
};
