/** Where to go after signing in: a path of this app, never another site ("//elders", "/\\elders", "https:…"). */
export function veiligTerug(gevraagd: unknown): string {
  if (typeof gevraagd !== "string" || !/^\/(?![/\\])/.test(gevraagd)) return "/";
  // oxlint-disable-next-line no-control-regex -- control characters are stripped by browsers, so "/\t/x" is "//x"
  return /[\u0000-\u001f\\]/.test(gevraagd) ? "/" : gevraagd;
}
