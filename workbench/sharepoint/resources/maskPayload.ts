import type { Complex } from '../http/payload';
import { maskText } from '../security/masks';
import type { PermissionMask } from '../service';

/** A permission mask as an answer of its own. */
export function maskPayload(name: string, mask: PermissionMask): Complex {
  return { kind: 'complex', name, type: 'SP.BasePermissions', properties: maskText(mask) };
}
