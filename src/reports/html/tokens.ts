/** Colour is spent on what happened to words; everything else is ink on paper. Text pairs hold 4.5:1, rules 3:1. */
export const LIGHT = `
--paper:#fff;--chrome:#f5f5f3;--hover:#eaeae7;--ink:#17181a;--ink2:#494c50;--ink3:#63666b;--on-ink:#fff;
--rule:#dededa;--rule2:#83868a;--ins:#004e80;--ins-u:#0072b2;--ins-bg:#e6f1f9;--del:#9a3b00;--del-u:#c04f00;
--del-bg:#fbf0e9;--para-u:#a8558b;--para-bg:#f6eaf2;--move:#005f47;--move-u:#00845f;--move-bg:#e2f2ec;
--edit:#6f4c00;--edit-u:#a87400;--cos-u:#83868a;--find-bg:#fbec7a;--find-ink:#17181a;color-scheme:light;`;

export const DARK = `
--paper:#17191b;--chrome:#1f2224;--hover:#2c3033;--ink:#e8e7e3;--ink2:#bcbdbd;--ink3:#999ca0;--on-ink:#17191b;
--rule:#34383b;--rule2:#7a7e83;--ins:#a6d6f5;--ins-u:#56b4e9;--ins-bg:#16303f;--del:#f3a67c;--del-u:#e8783a;
--del-bg:#2e2219;--para-u:#cc79a7;--para-bg:#3a2533;--move:#7fd8ba;--move-u:#2fb58c;--move-bg:#12332a;
--edit:#ebbe5e;--edit-u:#d99e1f;--cos-u:#7a7e83;--find-bg:#4a4100;--find-ink:#fff0a0;color-scheme:dark;`;
