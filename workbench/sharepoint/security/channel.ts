import { accessDenied } from '../http/errors';
import type { WebRecord } from '../../store/records';

/** Throws a 403 on the site of a private or shared channel: who may what there is said in Teams. */
export function demandNoChannel({ channel }: WebRecord): void {
  if (channel) throw accessDenied();
}
