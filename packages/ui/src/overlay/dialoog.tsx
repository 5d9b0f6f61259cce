"use client";

import { createElement, useState, type ReactElement } from "react";
import { useDeel } from "../late/use-deel.ts";
import type { DialoogProps } from "./dialoog-props.ts";

const laad = () => import("./dialoog-venster.tsx").then((deel) => deel.DialoogVenster);

/** A modal dialogue. Focus goes in, stays in and returns to where it was. */
export function Dialoog(props: DialoogProps): ReactElement | null {
  const venster = useDeel(laad, props.open);
  // Stays once it was open: it closes by itself, and gives the focus back.
  const [wasOpen, setWasOpen] = useState(props.open);
  if (props.open && !wasOpen) setWasOpen(true);
  return wasOpen && venster !== null ? createElement(venster, props) : null;
}
