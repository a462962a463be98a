import { announce } from './announce';

/** Keeps the web parts' property values on the server, as saving a page does. Says so, or says that it failed. */
export async function savePageProperties(url: string, json: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: json
  });
  announce(response.ok ? 'Page saved' : 'The page could not be saved');
}
