/** A unit of measure under all its forms. */
export interface Unit {
  /** In American spelling: the form by which all are compared. */
  readonly name: string;
  readonly dimension: 'length' | 'mass' | 'area' | 'volume' | 'speed' | 'time';
  /** In metres, kilograms, square metres, litres, miles an hour or seconds. */
  readonly size: number;
  /** Other forms that a house may write, all of which differ in style alone; empty where none is a style by itself. */
  readonly house: readonly string[];
  /** Other forms that are words of their own: `miles` is more than a style of `mile`. */
  readonly others: readonly string[];
}

type Row = readonly [name: string, size: number, house: string, others: string];

const words = (list: string): string[] => list.split(' ').filter(Boolean);
const table = (dimension: Unit['dimension'], rows: readonly Row[]): Unit[] =>
  rows.map(([name, size, house, others]) => ({
    name,
    dimension,
    size,
    house: words(house),
    others: words(others),
  }));

/** All units that are known, by dimension. */
export const UNITS: readonly Unit[] = [
  ...table('length', [
    ['kilometer', 1000, 'km kms kilometre kilometres kilometers', ''],
    ['meter', 1, '', 'meters metre metres'],
    ['centimeter', 0.01, 'cm centimetre centimetres centimeters', ''],
    ['millimeter', 0.001, 'mm millimetre millimetres millimeters', ''],
    ['mile', 1609.34, '', 'miles'],
    ['yard', 0.9144, '', 'yards'],
    ['foot', 0.3048, 'ft feet', ''],
    ['inch', 0.0254, '', 'inches'],
  ]),
  ...table('mass', [
    ['kilogram', 1, 'kg kgs kilograms kilogrammes', 'kilogramme kilo kilos'],
    ['gram', 0.001, '', 'grams gramme grammes'],
    ['ton', 1000, '', 'tons tonne tonnes'],
    ['pound', 0.4536, 'lb lbs pounds', ''],
    ['ounce', 0.02835, 'oz ounces', ''],
  ]),
  ...table('area', [
    ['hectare', 10000, '', 'hectares'],
    ['acre', 4046.86, '', 'acres'],
  ]),
  ...table('volume', [
    ['liter', 1, '', 'liters litre litres'],
    ['gallon', 3.785, '', 'gallons'],
    ['pint', 0.568, '', 'pints'],
  ]),
  ...table('speed', [
    ['mph', 1, '', ''],
    ['kmh', 0.621371, 'kph', 'km/h'],
    ['knot', 1.15078, '', 'knots'],
  ]),
  ...table('time', [
    // A second is an ordinal as well, two seconds are no style of it.
    ['second', 1, 'sec secs', 'seconds'],
    ['minute', 60, 'min mins minutes', ''],
    ['hour', 3600, 'hr hrs hours', ''],
    ['day', 86400, '', 'days'],
    ['week', 604800, '', 'weeks'],
    ['month', 2629746, '', 'months'],
    ['year', 31556952, '', 'years'],
    ['decade', 315569520, '', 'decades'],
    ['century', 3155695200, '', 'centuries'],
  ]),
];

/** All forms of a unit. */
export function formsOf({ name, house, others }: Unit): string[] {
  return [name, ...house, ...others];
}

/** The names of these units by all their forms. */
export function namesByForm(names: readonly string[]): ReadonlyMap<string, string> {
  const chosen = UNITS.filter(({ name }) => names.includes(name));
  return new Map(chosen.flatMap((unit) => formsOf(unit).map((form) => [form, unit.name] as const)));
}

/** Forms that differ from the name of their unit in style alone, each with it. */
export const HOUSE_UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  UNITS.flatMap(({ name, house }) => house.map((form) => [form, name])),
);
