/*
 * The two web parts on one page come in two bundles, which share the document and nothing else. What the review is for
 * owners, set-up and the first version, the policy part leaves to it.
 */

const changed = 'socialMediaPolicyReview';

/** Says that the review of a site's lists is on this page, or that it has changed what the policy part shows. */
export function announceReview(element: HTMLElement, siteUrl: string): void {
  element.dataset.policyReview = siteUrl;
  window.dispatchEvent(new Event(changed));
}

/** Whether the review of a site's lists is on this page. */
export function isReviewOn(siteUrl: string): boolean {
  return [...document.querySelectorAll<HTMLElement>('[data-policy-review]')].some(
    ({ dataset }) => dataset.policyReview === siteUrl
  );
}

/** Tells when the review comes, or has changed something. Returns the way to end it. */
export function watchReview(onChange: () => void): () => void {
  window.addEventListener(changed, onChange);
  return () => window.removeEventListener(changed, onChange);
}
