export interface Omgeving {
  /** New for every answer; scripts that carry it run, and what they load. */
  readonly nonce: string;
  /** Whether the browser sees HTTPS. */
  readonly https: boolean;
  /** Only while developing does React evaluate text. */
  readonly ontwikkelen: boolean;
}

/**
 * The content security policy of a page: nothing but from this server, and of scripts only what the page itself came
 * with. Styles may stand in a page: a component places what it opens by them, and they fetch nothing from elsewhere.
 */
export function inhoudsbeleid({ nonce, https, ontwikkelen }: Omgeving): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${ontwikkelen ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${ontwikkelen ? " ws:" : ""}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
