/** The words of headings for what was heard. Imported first by whatever shows one. */

import themesWords from './en-GB-themes.ftl?raw';
import { addWords } from './text';

addWords(themesWords);
