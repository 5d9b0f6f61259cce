"use client";

import Link from "next/link";
import type { ComponentProps, ReactElement } from "react";

/** A link that fetches nothing before it is followed: for lists of them, and for pages that must stay quiet. */
export function StilleLink(props: Omit<ComponentProps<typeof Link>, "prefetch">): ReactElement {
  return <Link {...props} prefetch={false} />;
}
