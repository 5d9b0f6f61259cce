/** Request header in which a page finds the path that was asked for; set by the proxy, whatever a client sends. */
export const PAD_KOP = "x-deelwijzer-pad";
