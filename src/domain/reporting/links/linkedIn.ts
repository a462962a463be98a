import { parameter } from './webAddress';

const thing = '(activity|share|ugcPost|groupPost)';

/** A post on LinkedIn by its `urn`, however it is carried, and the comment under it that the link leads to. */
export function linkedInPost(url: URL): string | undefined {
  const path = url.pathname.replace(/%3A/gi, ':');
  const carried = ['highlightedupdateurn', 'highlightedupdateurns', 'updateentityurn'].map((name) =>
    parameter(url, name)
  );
  const [, kind, id] =
    new RegExp(`^/(?:embed/)?feed/update/.*?urn:li:${thing}:([\\d-]+)`, 'i').exec(path) ??
    new RegExp(`^/posts/.*[-_]${thing}-(\\d+)`, 'i').exec(path) ??
    new RegExp(`urn:li:${thing}:([\\d-]+)`, 'i').exec(carried.find(Boolean) ?? '') ??
    [];
  return id && `${kind.toLowerCase()}:${id}${commentIn(url)}`;
}

/** `urn:li:comment:(activity:1,2)`, or `urn:li:fsd_comment:(2,urn:li:activity:1)` in newer links, with replies alike. */
function commentIn(url: URL): string {
  const ids = ['replyurn', 'commenturn', 'dashreplyurn', 'dashcommenturn'].map((name) => {
    const urn = parameter(url, name) ?? '';
    return /,(\d+)\)$/.exec(urn)?.[1] ?? /\((\d+),/.exec(urn)?.[1];
  });
  const comment = ids.find(Boolean);
  return comment ? `/c/${comment}` : '';
}
