import type { PreloadedData } from '../bootData';
import { readBootData } from './bootData';
import { pageFetch } from './pageFetch';

interface IModuleLoader {
  _isTelemetryDisabled: boolean;
  start(preloadedData: PreloadedData): Promise<unknown>;
}

declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string; iconBaseUrl: string };
    spModuleLoader?: IModuleLoader;
  }
}

/** Must run before the runtime's own script, which reads these when it is evaluated. */
function prepare(): void {
  window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '/node_modules/@fluentui/font-icons-mdl2/fonts/' };
  const { login, outside } = readBootData();
  window.fetch = pageFetch(window.fetch.bind(window), login, outside.addresses);
}

async function start(): Promise<void> {
  const loader = window.spModuleLoader;
  if (!loader) throw new Error('The SPFx runtime did not load');
  loader._isTelemetryDisabled = true;
  await loader.start(readBootData().preloadedData);
}

prepare();
document.addEventListener('DOMContentLoaded', () => void start());
