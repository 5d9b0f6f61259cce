/** Most pages say by themselves what one is looking at. */
export default function GeenBalk(): null {
  return null;
}
