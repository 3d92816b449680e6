/** The words of the page on which hosts put the report together. Imported first by its parts. */

import reportWords from './en-GB-report.ftl?raw';
import { addWords } from './text';

addWords(reportWords);
