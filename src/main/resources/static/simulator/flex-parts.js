// The leaves of a Flex message: text, button, image, icon, separator.

import { h, pressable } from './dom.js';
import { color, imageSize, length, ratio, textSize } from './flex-values.js';
import { perform } from './actions.js';

const DECORATIONS = { underline: 'underline', 'line-through': 'line-through' };

function letters(node) {
  return {
    fontSize: node.size ? textSize(node.size) : undefined,
    color: color(node.color),
    fontWeight: node.weight === 'bold' ? '700' : node.weight === 'regular' ? '400' : undefined,
    fontStyle: node.style === 'italic' ? 'italic' : undefined,
    textDecoration: DECORATIONS[node.decoration],
  };
}

const defined = style => Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));

export function text(node) {
  const words = node.contents?.length
    ? node.contents.map(span => h('span', { style: defined(letters(span)) }, span.text))
    : [node.text];
  const inner = h('span', { class: `fx-words ${node.wrap ? 'wrap' : 'cut'}` }, ...words);
  if (node.wrap && node.maxLines > 0) {
    inner.classList.add('clamp');
    inner.style.setProperty('-webkit-line-clamp', String(node.maxLines));
  }
  const style = { ...letters(node), textAlign: node.align };
  if (node.lineSpacing && length(node.lineSpacing)) style.lineHeight = `calc(1.4em + ${length(node.lineSpacing)})`;
  return h('div', { class: 'fx-text', style: defined({ fontSize: textSize(node.size), ...defined(style) }) }, inner);
}

export function button(node) {
  const style = node.style ?? 'link';
  const chosen = color(node.color);
  const look = style === 'link' ? { color: chosen } : { backgroundColor: chosen };
  return h('button', {
    type: 'button',
    class: `fx-button ${style} ${node.height === 'sm' ? 'sm' : 'md'}`,
    style: defined(look),
    title: node.action?.label,
    onclick: event => { event.stopPropagation(); perform(node.action); },
  }, h('span', {}, node.action?.label ?? ''));
}

/** Pictures come from this server only; another host's place is kept and named. */
function picture(url, fit) {
  const here = new URL(url, location.href);
  if (here.host === location.host) {
    return h('img', { src: here.pathname + here.search, alt: '', style: { objectFit: fit === 'cover' ? 'cover' : 'contain' } });
  }
  return h('span', { class: 'fx-elsewhere', title: url }, 'รูป', h('small', {}, here.host));
}

export function image(node) {
  const frame = h('div', {
    class: 'fx-frame',
    style: defined({ width: imageSize(node.size), aspectRatio: ratio(node.aspectRatio), backgroundColor: color(node.backgroundColor) }),
  }, picture(node.url, node.aspectMode));
  return h('div', { class: `fx-image ${node.align ?? 'center'}` }, frame);
}

export function icon(node) {
  const size = textSize(node.size);
  return h('span', { class: 'fx-icon', style: { height: size, aspectRatio: ratio(node.aspectRatio) } }, picture(node.url, 'fit'));
}

export const separator = (node, parent) =>
  h('div', { class: `fx-separator ${parent === 'vertical' ? 'flat' : 'upright'}`, style: defined({ backgroundColor: color(node.color) }) });

export function video(node) {
  return h('div', { class: 'fx-image center' }, h('div', {
    class: 'fx-frame', style: { width: '100%', aspectRatio: ratio(node.aspectRatio) },
  }, picture(node.previewUrl, 'cover'), h('span', { class: 'fx-play', 'aria-hidden': 'true' }, '▶')));
}

/** Lets a whole component be pressed, where the bot gave it an action. */
export function withAction(element, node) {
  if (node.action && node.type !== 'button') pressable(element, node.action.label ?? node.text, () => perform(node.action));
  return element;
}
