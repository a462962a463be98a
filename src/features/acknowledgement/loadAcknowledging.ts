/**
 * What only people who have yet to acknowledge need. It is asked for together with the first data when this device
 * remembers no receipt, so that the form is there when the answer is.
 */
export const loadAcknowledging = (): Promise<typeof import('./Acknowledging')> =>
  import(/* webpackChunkName: 'acknowledging' */ './Acknowledging');
