import type { Page, Request } from '@playwright/test';

type Meant = (request: Request) => boolean;

/** Keeps requests that match waiting until the answer is called, so that what is shown meanwhile can be looked at. */
export async function hold(page: Page, address: RegExp, isMeant: Meant = () => true): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    if (isMeant(route.request())) await held;
    await route.continue();
  });
  return release;
}

export const isWrite: Meant = (request) => request.method() !== 'GET';
