/**
 * Runs in the page: how far each text that can be seen stands out from what is behind it, as WCAG 2 has it (4.5 is enough for any size).
 * It may use nothing from outside of itself.
 */
export function contrasts() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Map();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const isText = walker.currentNode.textContent.trim() !== '' && !['SCRIPT', 'STYLE'].includes(element.tagName);
    if (isText && element.checkVisibility()) found.set(element, walker.currentNode.textContent.trim().slice(0, 40));
  }
  return [...found].map(([element, text]) => ({ text, ratio: ratioOf(colorOf(element), groundOf(element)) }));

  function colorOf(element) {
    return channels(getComputedStyle(element).color);
  }

  /** The nearest that is not transparent; ours are never half so. */
  function groundOf(element) {
    for (let at = element; at !== null; at = at.parentElement) {
      const ground = channels(getComputedStyle(at).backgroundColor);
      if (ground[3] !== 0) return ground;
    }
    return [255, 255, 255, 1];
  }

  function channels(color) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g).map(Number);
    return [red, green, blue, alpha];
  }

  function ratioOf(one, other) {
    const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  }

  function luminance([red, green, blue]) {
    const [r, g, b] = [red, green, blue].map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
