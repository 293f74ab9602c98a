import { defaultSettings } from '../../contract/defaults';
import { NO_MARKING } from './marking';
import { BUDGET, type State } from './model';

const NO_REVIEW: State['saved'] = { remarks: {}, pins: [] };

/** The window before anything was opened. */
export const INITIAL: State = {
  entries: [],
  base: null,
  rewording: null,
  ...NO_REVIEW,
  saved: NO_REVIEW,
  run: null,
  collation: null,
  partial: false,
  trouble: null,
  view: 'collation',
  panel: false,
  pair: null,
  selection: null,
  hand: null,
  change: null,
  detail: defaultSettings.detail,
  fold: defaultSettings.fold,
  opened: [],
  hidden: [],
  find: { query: '', words: false, regex: false, matchCase: false, at: -1 },
  appearance: {
    theme: defaultSettings.theme,
    readingSize: defaultSettings.readingSize,
    typeface: defaultSettings.typeface,
    palette: 'colours',
    marking: NO_MARKING,
  },
  exporting: { format: 'html', content: 'all', against: null, notes: true },
  model: { status: 'off' },
  budget: BUDGET,
  dialog: null,
  rereading: null,
  notices: [],
  narration: '',
  past: [],
  future: [],
  back: [],
  forward: [],
};
