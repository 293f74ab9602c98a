import type { Report } from '../model';
import { page } from './page';

/** One HTML file without outside resources. */
export const renderHtml = (report: Report, options: { readonly still?: boolean } = {}): string =>
  page(report, options.still === true).html;
