/** The door of the reports room: a collation and its notes, rendered to a file. */
export { buildReport } from './build';
export { renderMail } from './mail';
export { REPORT_FORMATS, formatByExtension, formatById, renderReport, reportSteps } from './registry';
export type { RenderOptions, ReportFormat, ReportStep } from './registry';
export * from './model';
export { PLAIN_INK, type Ink } from './text/ink';
export { count, FINDING_NAMES, siglumOf } from './labels';
export { terminalFinding } from './text';
export { clean as terminalText } from './text/clean';
