/** The committed report. Bundled with the pages, so that a build finds it wherever it runs. */
import written from '../../accessibility-report.json';
import { parseAccessibilityReport } from './accessibility-report.ts';

export const recordedReport = parseAccessibilityReport(written);
