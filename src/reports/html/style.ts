import { PRINT } from './print';
import { DARK, LIGHT } from './tokens';

/**
 * The style sheet of the report. Filters, folding and theme are check boxes and `:has()`, so that they work where
 * scripts do not run.
 */
export function styleSheet(columns: number): string {
  return [
    `:root{${LIGHT}}`,
    `@media (prefers-color-scheme:dark){:root:not(:has(#theme-light:checked)){${DARK}}}`,
    `:root:has(#theme-dark:checked){${DARK}}`,
    PAGE,
    VERSIONS,
    BAR,
    TABLE,
    MARKS_IN_TEXT,
    SWITCHES,
    NARROW,
    PRINT(columns),
  ].join('\n');
}

const PAGE = `
:root{--serif:"Source Serif 4 Variable","Source Serif 4",Charter,"Bitstream Charter",Georgia,serif;
--sans:"Public Sans Variable","Public Sans",system-ui,"Segoe UI",sans-serif}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 13px/20px var(--sans)}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:16px;top:-60px;background:var(--ink);color:var(--on-ink);padding:8px 12px;z-index:9}
.skip:focus{top:8px}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
a{color:inherit;text-underline-offset:3px}
main,.plate,.foot{max-width:1560px;margin:0 auto;padding:0 32px}
.plate{padding-top:36px}
.plate .kicker{margin:0;color:var(--ink2);font-size:12px}
h1{font:600 34px/40px var(--serif);letter-spacing:-.01em;margin:2px 0 4px;overflow-wrap:anywhere;text-wrap:balance}
.plate .dek{font:400 17px/25px var(--serif);color:var(--ink2);margin:0;overflow-wrap:anywhere}
details.sec{margin-top:28px}
.sec>summary{border-top:3px solid var(--ink);padding-top:7px;position:relative;cursor:pointer;list-style:none;display:flex;align-items:baseline;gap:10px}
.sec>summary::-webkit-details-marker{display:none}
.sec>summary::before{content:"";position:absolute;top:2px;left:0;right:0;border-top:1px solid var(--ink)}
.sec>summary::after{content:"−";margin-left:auto;font-size:18px;color:var(--ink2)}
.sec:not([open])>summary::after{content:"+"}
h2{font:600 22px/28px var(--serif);margin:0}
h3{font:600 16px/22px var(--serif);margin:18px 0 6px}
.sec>summary .sub{color:var(--ink2)}
.g{width:12px;height:12px;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round;flex:none;display:block}
.sig{display:inline-grid;place-items:center;min-width:22px;height:22px;padding:0 3px;border:1px solid var(--ink);font:600 14px/1 var(--serif);flex:none}
.sig.base{background:var(--ink);color:var(--on-ink)}
.more{margin-top:16px}.more>summary{cursor:pointer}.more h3{display:inline}
.muted{color:var(--ink3)}
.num{font-variant-numeric:tabular-nums}
.warn{border-left:4px solid var(--del-u);padding:4px 12px;margin:12px 0}
.foot{padding-top:16px;padding-bottom:40px;margin-top:32px;color:var(--ink2)}
.foot p{margin:0;border-top:1px solid var(--rule);padding-top:10px}
.c-identical{--c:var(--ink3)}.c-cosmetic{--c:var(--cos-u)}.c-edited{--c:var(--edit-u)}.c-paraphrased{--c:var(--para-u)}
.c-moved{--c:var(--move-u)}.c-merged,.c-elsewhere{--c:var(--ink2)}.c-added{--c:var(--ins-u)}.c-removed{--c:var(--del-u)}`;

const VERSIONS = `
.scroller{overflow-x:auto}
.plain{width:100%;border-collapse:collapse}
.plain caption{text-align:left;color:var(--ink2);padding:2px 0 8px}
.plain th,.plain td{text-align:left;vertical-align:top;padding:6px 16px 6px 0;border-bottom:1px solid var(--rule)}
.plain thead th{font-weight:600;border-bottom-color:var(--ink);vertical-align:bottom}
.plain tbody th{font-weight:600}
.plain code{font:11px/16px ui-monospace,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.vname{display:flex;gap:10px;align-items:flex-start;overflow-wrap:anywhere;min-width:150px}
.over{display:grid;grid-template-columns:minmax(0,1.25fr) minmax(0,1fr);column-gap:56px}
.prow{display:grid;grid-template-columns:190px minmax(0,1fr);gap:16px;margin:0 0 16px}
.prow p{margin:4px 0 0;font:400 15px/21px var(--serif);color:var(--ink2)}
.why{margin:0;padding:0;list-style:none;font:400 15px/21px var(--serif)}
.why li{padding:6px 0;border-top:1px solid var(--rule)}
.why small{display:block;font:400 12px/17px var(--sans);color:var(--ink2)}
.matrix b{font:600 17px/20px var(--serif)}
.matrix td{min-width:96px}
.group th{padding-top:18px;font:600 16px/22px var(--serif);border-bottom-color:var(--ink)}
.quote{font:400 15.5px/21px var(--serif);overflow-wrap:anywhere}
.what b{display:block}
.what p{margin:0 0 4px}
.state{display:inline-flex;gap:6px;align-items:baseline}
.state.s-trimmed,.state.s-altered,.state.s-otherwise{color:var(--edit);font-weight:600}.state.s-dropped{color:var(--del)}.state.s-new{color:var(--ins)}
.verdict{font-weight:600;margin:0}
.note-text{margin:2px 0 0;font:400 15px/21px var(--serif);overflow-wrap:anywhere;white-space:pre-wrap}`;

const BAR = `
.bar{display:block;width:100%;height:14px;overflow:visible}
.bar.thin{height:8px;margin:3px 0}
.bar rect{shape-rendering:crispEdges}
.b-identical{fill:var(--ink2)}.b-cosmetic{fill:url(#pat-cosmetic)}.b-edited{fill:url(#pat-edited)}
.b-paraphrased{fill:url(#pat-paraphrased);stroke:var(--para-u)}.b-own{fill:var(--ins-u)}
.b-lost{fill:none;stroke:var(--del-u);stroke-dasharray:3 2}
.pt-ink{fill:var(--ink2)}.pt-rule{fill:var(--rule)}.pt-edit{fill:var(--edit-u)}.pt-para{fill:var(--para-bg)}.pt-para-l{stroke:var(--para-u);stroke-width:1.5}
.says{display:flex;flex-wrap:wrap;gap:0 12px;font-size:11px;line-height:16px;color:var(--ink2);margin-top:3px}
.says b{font-weight:600;color:var(--ink)}`;

const TABLE = `
.tools{position:sticky;top:0;z-index:5;background:var(--paper);display:flex;flex-wrap:wrap;align-items:center;gap:6px 18px;padding:8px 0;border-bottom:1px solid var(--rule)}
.tools fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;align-items:center;gap:4px 16px;min-width:0}
.tools .views{gap:4px 10px}
.tools .grow{flex:1}
.chip{position:relative;display:inline-flex;align-items:center;gap:6px;padding:3px 0 7px;font-size:12px;cursor:pointer;white-space:nowrap}
.chip input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer}
.chip:has(:focus-visible){outline:2px solid var(--ink);outline-offset:3px}
.chip .g{color:var(--c)}
.chip::after{content:"";position:absolute;left:0;right:0;bottom:2px;border-bottom:2px solid var(--c)}
.chip.c-identical::after{border:0}.chip.c-cosmetic::after{border-bottom-style:dotted}
.chip.c-paraphrased::after{border-bottom:4px double var(--c);bottom:1px}.chip.c-added::after{border-bottom-width:4px;bottom:1px}
.chip.c-removed::after{border-bottom-style:dashed}.chip.c-merged::after{border-bottom-width:1px}
.chip:has(input:not(:checked)){color:var(--ink3)}
.chip:has(input:not(:checked)) .t{text-decoration:line-through}
.chip:has(input:not(:checked))::after{border-color:transparent}
.pick{display:inline-flex;align-items:center;gap:5px;font-size:12px;cursor:pointer;color:var(--ink2)}
.pick input{accent-color:var(--ink);margin:0}
.pick:has(:checked){color:var(--ink);font-weight:600}
.step{font:inherit;font-size:12px;color:inherit;background:none;border:1px solid var(--rule2);border-radius:2px;height:26px;padding:0 9px;cursor:pointer}
.step:hover{background:var(--hover)}
.collation{width:100%;border-collapse:collapse;table-layout:fixed}
.collation caption{text-align:left;color:var(--ink2);padding:8px 0}
.collation col.no{width:40px}
.collation thead th{position:sticky;top:var(--tools,43px);z-index:4;background:var(--paper);text-align:left;font-weight:400;vertical-align:top;padding:9px 14px 8px 0;border-bottom:1px solid var(--ink);box-shadow:0 3px 0 -1px var(--paper),0 3px 0 0 var(--rule2)}
.head{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 10px;align-items:start}
.head .fname{font-weight:600;overflow-wrap:anywhere}
.head .meta{color:var(--ink3);font-size:12px}
.head .under{grid-column:2}
.collation tbody th{font:400 11px/20px var(--sans);color:var(--ink3);text-align:left;vertical-align:top;padding:14px 6px 14px 0;border-top:1px solid var(--rule)}
.collation tbody th a{text-decoration:none;display:inline-block;min-width:24px;min-height:24px}
.collation tbody th a.fn{font-size:11px;line-height:22px;margin:0 4px 4px 0;vertical-align:top}
.collation td{vertical-align:top;padding:12px 14px 14px 0;border-top:1px solid var(--rule)}
.collation td+td{border-left:1px solid var(--rule);padding-left:8px}
.collation tr:target>*,.collation tr.here>*{background:var(--chrome)}
.para{display:grid;grid-template-columns:26px 16px minmax(0,1fr);position:relative;scroll-margin-top:130px}
.para+.para,.ghost+.para,.para+.ghost,.ghost+.ghost{margin-top:12px}
.para>.no{font-size:11px;line-height:23px;color:var(--ink3);text-decoration:none}
.para .txt{margin:0;font:400 15px/23px var(--serif);max-width:38em;white-space:pre-wrap;overflow-wrap:anywhere}
.k-headline .txt,.k-subhead .txt{font-weight:600}
.stem{display:flex;flex-direction:column;padding-top:5px;gap:3px}
.stem i{display:flex;flex-direction:column;color:var(--c);min-height:15px;gap:3px}
.stem i::after{content:"";flex:1;margin-left:5px;border-left:2px solid var(--c)}
.stem .c-identical::after{border:0}.stem .c-cosmetic::after{border-left-style:dotted}.stem .c-paraphrased::after{border-left:4px double var(--c);margin-left:4px}
.stem .c-added::after{border-left-width:5px;margin-left:4px}.stem .c-removed::after{border-left-style:dashed}
${Array.from({ length: 20 }, (_, index) => `.f${index + 1}{flex-grow:${index + 1}}`).join('')}
.ghost{display:grid;grid-template-columns:26px 16px minmax(0,1fr);margin:0;color:var(--ink2);font-size:12px;line-height:18px;padding-top:3px}
.ghost .g{grid-column:2;margin-top:3px;color:var(--c)}
.ghost span{grid-column:3}.ghost.c-removed b{color:var(--del)}.ghost.c-moved b{color:var(--move)}
.here-from{grid-column:3;margin:0 0 2px;font-size:12px;color:var(--move)}
.beside{grid-column:3;margin:2px 0 0;font-size:12px;color:var(--ink2)}
.fold{display:none}
.collation .noterow td{padding-top:0;border:0}
.noterow .box{border-left:3px solid var(--ink);padding:2px 12px;margin:0 0 4px}`;

const MARKS_IN_TEXT = `
ins,del,u,mark{text-decoration-skip-ink:none;color:inherit;background:none}
ins{text-decoration:underline 2px var(--ins-u);text-underline-offset:4px;background:var(--ins-bg)}
del{text-decoration:line-through 1.25px var(--del-u);color:var(--del)}
del.cut{text-decoration:none}del.cut>s{text-decoration:line-through 1.25px var(--del-u)}
del+ins{margin-left:.2em}
.r-paraphrased{color:var(--ink3)}
.r-paraphrased u,.r-paraphrased .kept{color:var(--ink)}
u{text-decoration:none}
u.run{text-decoration:underline 1px var(--para-u);text-underline-offset:4px}
u.by-stem{text-decoration:underline dashed 1px var(--para-u);text-underline-offset:4px}
u.by-meaning{text-decoration:underline dotted 2px var(--para-u);text-underline-offset:4px}
u.by-cosmetic{text-decoration:underline dotted 1.5px var(--cos-u);text-underline-offset:4px}
.r-added{background:var(--ins-bg)}
.r-removed{background:var(--del-bg)}
.is-moved{background:var(--move-bg)}
mark{background:var(--find-bg);color:var(--find-ink)}
.fn{padding:0 4px;margin:0 1px 0 2px;font:700 10px/14px var(--sans);text-align:center;text-decoration:none;vertical-align:4px;background:var(--find-bg);color:var(--find-ink);border:1px solid var(--find-ink);border-radius:2px}
.fno{vertical-align:0;font-size:11px}`;

const SWITCHES = `
body:has(#only-changes:checked) .row.same,body:has(#only-findings:checked) .row:not(.found){display:none}
body:has(#fold:checked) .as-base>.para{display:none}
body:has(#fold:checked) .as-base>.fold{display:grid}
${['cosmetic', 'edited', 'paraphrased', 'added', 'removed']
  .map(
    (mark) => `body:has(#f-${mark}:not(:checked)) .stem .c-${mark}{visibility:hidden}
body:has(#f-${mark}:not(:checked)) .r-${mark}{color:inherit;background:none}
body:has(#f-${mark}:not(:checked)) .r-${mark} :is(ins,u,.kept){text-decoration:none;background:none;color:inherit;margin:0}
body:has(#f-${mark}:not(:checked)) .r-${mark} del{display:none}`,
  )
  .join('\n')}
body:has(#f-removed:not(:checked)) .ghost.c-removed,body:has(#f-moved:not(:checked)) .ghost.c-moved,body:has(#f-moved:not(:checked)) .here-from{display:none}
body:has(#f-moved:not(:checked)) .is-moved{background:none}
body:has(#f-identical:not(:checked)) .row.only-identical{display:none}
body:has(#f-merged:not(:checked)) .ghost.c-elsewhere{display:none}`;

const NARROW = `
@media screen and (max-width:900px){
main,.plate,.foot{padding:0 16px}.plate{padding-top:24px}
.over{grid-template-columns:minmax(0,1fr)}.prow{grid-template-columns:minmax(0,1fr);gap:4px}
.tools{position:static}
.collation,.collation tbody,.collation tr,.collation td,.collation tbody th{display:block;width:auto}
.collation thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.collation col{display:none}
.collation td,.collation td+td{border:0;padding:6px 0}
.collation td[data-siglum]::before{content:attr(data-siglum);display:inline-grid;place-items:center;min-width:22px;border:1px solid var(--ink);font:600 14px/20px var(--serif);margin-bottom:4px}
.collation td:empty,.collation td.void{display:none}
.collation tbody th{border-top:1px solid var(--ink);padding:8px 0 0}}
@media (forced-colors:active){.bar rect{forced-color-adjust:none}mark{border-bottom:1px solid}}`;
