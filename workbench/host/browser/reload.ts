/** On pages of a server in development: shows each change as soon as it is built, and says when one cannot be. */
import type { BundleChange } from '../types';
import { announce } from './announce';

const changes = new EventSource('/_workbench/changes');
let wasOpen = false;

changes.addEventListener('open', () => {
  // A server that has come back may have another bundle.
  if (wasOpen) location.reload();
  wasOpen = true;
});
changes.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const change = JSON.parse(data) as BundleChange;
  if (change.kind === 'built') location.reload();
  else announce(`Not built: ${change.problem}`);
});
