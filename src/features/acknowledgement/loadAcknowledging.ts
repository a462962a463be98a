type AcknowledgingModule = typeof import('./Acknowledging');

let loaded: AcknowledgingModule | undefined;

/**
 * What only people who have yet to acknowledge need. It is asked for together with the first data when this device
 * remembers no receipt, so that the form is there when the answer is.
 */
export async function loadAcknowledging(): Promise<AcknowledgingModule> {
  loaded = await import(/* webpackChunkName: 'acknowledging' */ './Acknowledging');
  return loaded;
}

/** The form, when its code is on the page. `React.lazy` waits a turn even then, and draws the policy twice. */
export const loadedAcknowledging = (): AcknowledgingModule['default'] | undefined => loaded?.default;
