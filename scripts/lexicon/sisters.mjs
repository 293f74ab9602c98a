// Words that exclude each other because they are members of one closed class, although texts use them alike:
// Monday and Thursday, dollars and euros.

/**
 * Kinds of WordNet whose members exclude each other: by convention (calendar, numbers, units, money), by
 * kinship, by nature (metals, grains) or as things of which each has its own name (countries). `[word, sense,
 * ...]`: the sets of one class. Two members count unless one is a kind or a part of the other. Where members
 * are things with names of their own, `names` is set.
 */
export const KINDS = [
  { roots: [['day_of_the_week', 1]] },
  { roots: [['gregorian_calendar_month', 1]] },
  { roots: [['time_of_year', 1]] },
  { roots: [['compass_point', 1]] },
  { roots: [['digit', 1], ['large_integer', 1]] },
  { roots: [['unit_of_measurement', 1]] },
  { roots: [['relative', 1]] },
  { roots: [['chromatic_color', 1], ['achromatic_color', 1]] },
  { roots: [['litigant', 1]] },
  { roots: [['inhabitant', 1], ['nation', 2]] },
  { roots: [['country', 2]], names: true },
  { roots: [['national_capital', 1]], names: true },
  { roots: [['american_state', 1]], names: true },
  { roots: [['continent', 1]], names: true },
  { roots: [['planet', 1]], names: true },
  { roots: [['metallic_element', 1]] },
  { roots: [['cereal', 1], ['cereal', 2]] },
  { roots: [['domestic_animal', 1]] },
  { roots: [['edible_fruit', 1]] },
  { roots: [['athletic_game', 1]] },
  { roots: [['motor_vehicle', 1]] },
  { roots: [['commissioned_officer', 1]] },
]; // prettier-ignore

/** Members that are far more often something else, and adjectives at that. */
export const NO_MEMBERS = new Set(['delicious', 'electric', 'compact', 'standard', 'metric', 'racer', 'monsoon', 'popcorn', 'berry', 'citrus', 'twin', 'eldest', 'heir', 'successor']); // prettier-ignore

/** Closed classes that WordNet scatters over its tree or lacks. Words between bars are one member. */
export const CLASSES = [
  'second minute hour day week month year decade century millennium',
  'hundred thousand million billion trillion',
  'first second third fourth fifth sixth seventh eighth ninth tenth',
  'half quarter third',
  'yesterday today|tonight tomorrow',
  'morning afternoon evening night',
  'breakfast lunch|luncheon dinner|supper',
  'north|northern|northward south|southern|southward east|eastern|eastward west|western|westward',
  'plaintiff|complainant|claimant defendant|accused prosecutor|prosecution juror|jury',
  'victim suspect|assailant|attacker|perpetrator witness',
  'democrat|democratic republican libertarian',
  'conservative labour|labor liberal socialist communist',
  'sunni shiite|shia|shi`ite kurd|kurdish',
  'catholic protestant|anglican orthodox muslim|islamic jewish|jew hindu buddhist',
  'baptist methodist presbyterian lutheran anglican pentecostal mormon evangelical',
  'gram kilogram tonne|ton milligram',
  'meter|metre kilometer|kilometre centimeter|centimetre millimeter|millimetre mile yard inch',
  'dollar euro pound|sterling yen yuan|renminbi ruble|rouble rupee franc peso mark krona won',
  'gold silver bronze',
  'primary secondary tertiary',
  'spring summer autumn winter',
  'soldier civilian',
  'noon|midday midnight',
  'cat dog horse cow|cattle pig|hog sheep goat chicken|hen duck rabbit',
];
