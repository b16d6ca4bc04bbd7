import { LRUCache } from "lru-cache";

/** A response as it is sent: its bytes, with the headers that never change. Made once, sent often. */
export type StoredAnswer = {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
};

/** Answers are bound to a release, so they never go stale; only memory limits how many are kept. */
const capacityBytes = 32 * 1024 * 1024;

const cacheControl = "public, max-age=60, s-maxage=3600, stale-while-revalidate=86400";

/** What is to be stored: the JSON value, and headers of its own. */
export type Built = { readonly value: unknown; readonly headers?: Readonly<Record<string, string>> };

export type AnswerStore = {
  kept(key: string): StoredAnswer | undefined;
  keep(key: string, built: Built): Promise<StoredAnswer>;
};

async function store({ value, headers }: Built): Promise<StoredAnswer> {
  const body = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const etag = `"${[...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
  return {
    body,
    etag,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": cacheControl, etag, ...headers },
  };
}

export function answerStore(): AnswerStore {
  const answers = new LRUCache<string, StoredAnswer>({
    maxSize: capacityBytes,
    sizeCalculation: ({ body }) => body.byteLength,
  });
  return {
    kept: (key) => answers.get(key),
    async keep(key, built) {
      const answer = await store(built);
      answers.set(key, answer);
      return answer;
    },
  };
}
