/**
 * The address as a browser would write it, if it is one that a link may lead to: absolute, http or https, without a
 * user's name or password. Else `null`.
 */
export function safeUrl(text: unknown): string | null {
  if (typeof text !== "string" || text.length > 8192 || !/^\s*https?:\/\//i.test(text)) return null;
  try {
    const {href, username, password} = new URL(text);
    return username || password ? null : href;
  } catch {
    return null;
  }
}
