/** Rows of the saved queries, kept until another build is served. */

const kept = new Map();
let generation = "";

export class Failure extends Error {}

export function address(name, parameters = {}) {
  const given = Object.entries(parameters).filter(([, v]) => v !== undefined && v !== null && v !== "");
  const search = new URLSearchParams(given).toString();
  return `/api/queries/${encodeURIComponent(name)}${search ? "?" + search : ""}`;
}

async function read(url) {
  let answer;
  try {
    answer = await fetch(url, { headers: { Accept: "application/json" } });
  } catch {
    throw new Failure("offline");
  }
  const seen = answer.headers.get("Declgraph-Generation") ?? generation;
  if (seen !== generation) {
    kept.clear();
    generation = seen;
  }
  if (answer.status === 429) {
    await new Promise((done) => setTimeout(done, 1000));
    return read(url);
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Failure(body.error ?? `HTTP ${answer.status}`);
  if (Array.isArray(body)) body.total = Number(answer.headers.get("Declgraph-Rows") ?? body.length);
  return body;
}

/** What an address answers, asked once. */
export function get(url) {
  if (!kept.has(url)) {
    const reading = read(url);
    reading.catch(() => kept.delete(url));
    kept.set(url, reading);
  }
  return kept.get(url);
}

/** The rows of a saved query, or a page of them; `total` tells how many there are. */
export function rows(name, parameters) {
  return get(address(name, parameters));
}
