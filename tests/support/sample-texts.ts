/** Sentences of an article that is long enough for a reader to find among the navigation of its page. */
export const FERRY = [
  'The car ferry between Skarvik and the outer islands sailed again on Monday morning, eleven weeks after its shaft cracked.',
  'The first boat left with thirty-eight cars, two milk lorries and a brass band on the upper deck, and passengers cheered.',
  'The regional council put the bill at 14.7 million kroner, more than twice what it had set aside for the whole winter.',
  'Critics called the plan half-hearted, and a fish farmer on the island committee asked for a battery-powered vessel.',
];

/** Russian in Windows-1251, which has the letters from А to я in one run. */
export const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
