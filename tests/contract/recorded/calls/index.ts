import { batches } from './batches';
import type { Calls } from './calls';
import { caml } from './caml';
import { comments } from './comments';
import { customActions } from './customActions';
import { fields } from './fields';
import { files } from './files';
import { items } from './items';
import { lists } from './lists';
import { pages } from './pages';
import { people } from './people';
import { permissions } from './permissions';
import { refusals } from './refusals';
import { views } from './views';

/** Every recorded call that is made anew, by the recording's name. */
export const CALLS: Calls = {
  ...batches,
  ...caml,
  ...comments,
  ...customActions,
  ...fields,
  ...files,
  ...items,
  ...lists,
  ...pages,
  ...people,
  ...permissions,
  ...refusals,
  ...views
};
