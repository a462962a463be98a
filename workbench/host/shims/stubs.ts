/**
 * Small internals of SharePoint that the published packages import and that are not published themselves. Each does the
 * least that lets the property pane and the web part base work on a page without SharePoint's own page chrome.
 */
export { render, unmountComponentAtNode } from 'react-dom';

const nothing = (): undefined => undefined;

/* sp-edit-customer-promise: telemetry on how edit mode went. */
export const _logFailuresForEditCustomerPromise = nothing;

/* sp-idle-web-task: fetching ahead while the page is idle. Whatever is needed is fetched when it is needed. */
export const IdleTaskPriority = {};
export const PrefetchDependencyPriority = {};
export const IdleTaskQueue = { instance: { enqueueTask: nothing, removeTask: nothing } };
export const createPrefetchDependencyQueue = (): object => ({
  prefetchByPriority: nothing,
  prefetchByPriorityWhenIdle: nothing,
  cancelPrefetching: nothing
});

/* sp-pages-content-panel-context: the authoring panel of SharePoint's own pages, which never appears. */
export const SPPagesContentPanelPivot = {
  configurationTools: 'configurationTools',
  pageDetails: 'pageDetails',
  pageVibeChat: 'pageVibeChat'
};
export const SPPagesContentPanelCommandId = {};
export const SPPagesContentPanelQOSScenarios = {};
export const getQOSName = (name: string): string => name;
export const monitorChunkLoad = <T>(_name: string, promise: Promise<T>): Promise<T> => promise;
const contentPanel = {
  waitForContext: () => new Promise<never>(nothing),
  addOnUpdateListener: nothing,
  addOnMountListener: nothing
};
export const SPPagesContentPanelProviderContext = { getInstance: () => contentPanel };

/* odsp-utilities */
export const StringHelper = {
  format: (text: string, ...values: unknown[]): string =>
    text.replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole)),
  getLocaleNumberString: (value: number): string => value.toLocaleString()
};

/* sp-component-utilities */
export const FAB_TOGGLE_EVT = 'fabToggle';
export const ReadingMode = { ReadAfterOtherContent: 1, ReadImmediately: 2 };
export const ScreenReaderAlert = { read: nothing };
export const SortableLoader = {
  GetSortable: () => Promise.reject(new Error('Sorting by drag is not available here'))
};
export const getTimestampForGettyContent = (): string => '';

/* sp-heading-level */
export const _DEFAULT_HEADING_LEVEL = 2;
export const _HeadingLevel = (): { fontSize: undefined } => ({ fontSize: undefined });
