import { LIGHT } from './tokens';

/**
 * On paper: A4, upright for two versions, sideways for more; from five on the versions stand under each other. The
 * heads repeat on each page; page numbers are set by what prints; marks are printed even where backgrounds are not.
 */
export function PRINT(columns: number): string {
  return `@media print{
@page{size:A4 ${columns > 2 && columns < 5 ? 'landscape' : 'portrait'};margin:14mm 13mm 16mm}
:root,:root:has(#theme-dark:checked),:root:not(:has(#theme-light:checked)){${LIGHT}}
body{font-size:9pt;line-height:13pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main,.plate,.foot{max-width:none;padding:0}
.plate{padding-top:0}h1{font-size:22pt;line-height:26pt}
.skip,.views,.step,.grow,.sec>summary::after{display:none!important}
.tools{position:static}
.chip input{display:none}
details.sec{margin-top:14pt}.sec>summary{break-after:avoid}
.over{grid-template-columns:minmax(0,1.25fr) minmax(0,1fr);column-gap:24pt}
.prow,.why li,.plain tr{break-inside:avoid}
.collation thead{display:table-header-group}
.collation thead th{position:static;box-shadow:none}
.collation .row{break-inside:auto}
.para .txt{font-size:9.5pt;line-height:13.5pt;orphans:3;widows:3}
.para>.no{line-height:13.5pt}.para,.ghost{grid-template-columns:19pt 13pt minmax(0,1fr)}
.para.short,.ghost{break-inside:avoid}
.quote,.why,.prow p,.note-text{font-size:10pt;line-height:13.5pt}
.scroller{overflow:visible}
a{text-decoration:none}
${columns >= 5 ? STACKED : ''}}`;
}

const STACKED = `
.collation,.collation tbody,.collation tr,.collation td,.collation tbody th{display:block;width:auto}
.collation thead,.collation col{display:none}
.collation td,.collation td+td{border:0;padding:2pt 0}
.collation td.void{display:none}
.collation td[data-siglum]::before{content:attr(data-siglum);font-weight:600}
.collation tbody th{border-top:1pt solid var(--ink);padding:6pt 0 0}`;
