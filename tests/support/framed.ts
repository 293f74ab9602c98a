import { type Finding, collate, versionFromText } from '../../src/engine';

/** What both texts have before and behind what is looked at, so that one plainly draws on the other. */
export interface Frame {
  readonly before: string;
  readonly after: string;
}

export const NOTHING: Frame = { before: '', after: '' };

export const SNOW: Frame = {
  before: 'Snow lay on the passes until the middle of the week.\n\n',
  after: '\n\nThe next edition of the paper will come out on Friday.',
};

export const RAIN: Frame = {
  before: 'Rain fell on the harbour for most of the night.\n\n',
  after: '\n\nThe programme for the autumn will be printed next week.',
};

/** A longer one, beside which a few short words do not make two texts strangers to each other. */
export const TUNNEL: Frame = {
  before:
    'The water company has spent three summers digging a tunnel beneath the racecourse, and residents have grown used to lorries.\n\n',
  after: '\n\nA choir from the coast won the contest in the capital with a programme of sea shanties.',
};

/** Of some length: whatever changes between, most of the two texts is the same. */
export const COUNCIL: Frame = {
  before:
    'The council of Marsham met on Monday in the old town hall to talk about the river and the two bridges over it.\n\n' +
    'More than four hundred residents had come, and many of them stood in the corridors until late in the evening.\n\n',
  after:
    '\n\nThe first bridge was built in 1911 by a firm from the coast and has carried the tram line ever since then.',
};

/** Without a figure. */
export const MAYOR: Frame = {
  before:
    'The council of Marsham met on Monday in the old town hall to talk about the river and its bridges.\n\n',
  after:
    '\n\nMany residents stood in the corridors until late in the evening, and the mayor had to ask for silence.',
};

/** Asks what is found between two texts within a frame; their language is for the engine to find out unless given. */
export function within({ before, after }: Frame, language?: string) {
  const framed = (text: string, id: string) =>
    versionFromText(before + text + after, { id, ...(language === undefined ? {} : { language }) });
  const findingsOf = (a: string, b: string): readonly Finding[] =>
    collate([framed(a, 'a'), framed(b, 'b')]).pairs[0]?.findings ?? [];
  return {
    findingsOf,
    typesOf: (a: string, b: string): string[] => findingsOf(a, b).map(({ type }) => type),
  };
}
