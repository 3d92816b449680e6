/** The words of pages that only hosts open. Imported first by each of those: a first visit is lighter. */
import hostWords from './en-GB-host.ftl?raw';
import { addWords } from './text';

addWords(hostWords);
