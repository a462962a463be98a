import { sitePages } from './sitePages';

/** The address that opens the report panel of the policy page for a post. */
export function reportLink(post: string): string {
  return `${sitePages[0].path}?report=${encodeURIComponent(post)}`;
}
