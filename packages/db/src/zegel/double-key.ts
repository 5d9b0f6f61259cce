const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]/gu;

/**
 * The first name that stands twice in one object of a JSON text, or null. `JSON.parse` keeps the last and says
 * nothing, while a person reads the first: such a file says two things and hashes as one. `__proto__`
 * counts as double: what was read with it is not what stands there. The text must be valid JSON.
 */
export function findDoubleKey(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  let keyNext = false;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") {
      open.push(token === "{" ? new Set() : null);
      keyNext = token === "{";
    } else if (token === "}" || token === "]") {
      open.pop();
      keyNext = false;
    } else if (token === ",") {
      keyNext = open.at(-1) != null;
    } else if (keyNext) {
      const key = JSON.parse(token) as string;
      const names = open.at(-1);
      if (key === "__proto__" || names?.has(key)) return key;
      names?.add(key);
      keyNext = false;
    }
  }
  return null;
}
