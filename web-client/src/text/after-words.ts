/** The words of pages that are opened once a session is over, or from a link. Imported first by each. */
import afterWords from './en-GB-after.ftl?raw';
import { addWords } from './text';

addWords(afterWords);
