/** Going to a page without a bar of its own must take the bar of the last one away. */
export default function GeenBalk(): null {
  return null;
}
