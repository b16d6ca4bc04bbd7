import { RequestProblem } from "./problem.ts";

const accepted =
  "Send the text itself as text/plain in UTF-8, with the header `Content-Type: text/plain; charset=utf-8`.";

/** Encodings that are UTF-8, or a part of it. */
const encodings = new Set(["utf-8", "utf8", "us-ascii"]);

function refuseOtherTypes({ headers }: Request): void {
  const type = headers.get("content-type") ?? "";
  const [essence = ""] = type.split(";");
  if (essence.trim().toLowerCase() !== "text/plain") {
    const given = type === "" ? "The request does not say what it sends." : `Only text/plain is read here.`;
    throw new RequestProblem("unsupported-media-type", `${given} ${accepted}`);
  }
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1];
  if (charset !== undefined && !encodings.has(charset.toLowerCase())) {
    throw new RequestProblem("unsupported-media-type", `Only UTF-8 is read. ${accepted}`);
  }
  if (!["", "identity"].includes((headers.get("content-encoding") ?? "").trim().toLowerCase())) {
    throw new RequestProblem("unsupported-media-type", `A compressed text is not read. ${accepted}`);
  }
}

const tooLarge = (mostBytes: number): RequestProblem =>
  new RequestProblem(
    "too-large",
    `The text has more than ${mostBytes} bytes (${mostBytes / 1024} KiB), which is all that is read. Send it in parts.`,
  );

/** The bytes of the body. Reading stops at the first that is too many, whatever the headers said. */
async function bytesOf({ body, headers }: Request, mostBytes: number): Promise<Uint8Array> {
  if (Number(headers.get("content-length") ?? 0) > mostBytes) throw tooLarge(mostBytes);
  const bytes = new Uint8Array(mostBytes);
  let length = 0;
  const reader = body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    if (length + chunk.value.byteLength > mostBytes) {
      await reader?.cancel();
      throw tooLarge(mostBytes);
    }
    bytes.set(chunk.value, length);
    length += chunk.value.byteLength;
  }
  return bytes.subarray(0, length);
}

function decode(bytes: Uint8Array): string {
  try {
    // A byte order mark stays, so that the digest of the text is that of the bytes.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new RequestProblem("unreadable-text", `The text is not valid UTF-8: save it as UTF-8 first. ${accepted}`);
  }
}

/** The text that a request sends. @throws RequestProblem where it is no text, is empty or has too many bytes */
export async function readText(request: Request, mostBytes: number): Promise<string> {
  refuseOtherTypes(request);
  const text = decode(await bytesOf(request, mostBytes));
  if (text.trim() === "") throw new RequestProblem("unreadable-text", `The text is empty. ${accepted}`);
  return text;
}
