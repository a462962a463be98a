import type { IPostReader } from '../../../../src/application/reporting/ports';
import type { PostPreview } from '../../../../src/domain/reporting/draft';
import type { LinkedPost } from '../../../../src/domain/reporting/post';

export const post: LinkedPost = { system: 'sharePoint', link: 'https://a.example/x', key: 'page:/x' };
export const preview: PostPreview = { text: 'A fool.', author: 'Ben', postedAt: '2026-11-20T00:00:00Z' };

export const answering = (answer: PostPreview | undefined): IPostReader => ({ read: async () => answer });
export const failing = (error: Error): IPostReader => ({ read: () => Promise.reject(error) });
