import { onChoice } from './choices';

/** Who, language and direction are what a page starts with, so choosing another loads it anew. */
for (const name of ['as', 'locale', 'dir']) onChoice(name, () => location.reload());
