// Draws Flex messages as LINE's apps do: https://developers.line.biz/en/docs/messaging-api/flex-message-layout/

import { h } from './dom.js';
import { border, BUBBLES, color, gap, length } from './flex-values.js';
import { button, icon, image, separator, text, video, withAction } from './flex-parts.js';

const EDGES = { Top: 'top', Bottom: 'bottom', Start: 'left', End: 'right' };

export function flex(container) {
  if (container.type !== 'carousel') return bubble(container);
  return h('div', { class: 'fx-carousel', tabindex: '0', role: 'group', 'aria-label': `การ์ด ${container.contents.length} ใบ เลื่อนซ้ายขวาได้` },
    ...container.contents.map(bubble));
}

function bubble(node) {
  const size = BUBBLES[node.size] ? node.size : 'mega';
  const card = h('div', { class: `fx-bubble ${size}`, dir: node.direction ?? 'ltr', style: { width: `${BUBBLES[size]}px` } });
  for (const name of ['header', 'hero', 'body', 'footer']) {
    if (node[name]) card.append(block(node[name], name, node.styles?.[name] ?? {}));
  }
  return withAction(card, node);
}

function block(node, name, style) {
  const element = h('div', { class: `fx-block ${name}` }, component(node, 'vertical', 0, {}));
  if (color(style.backgroundColor)) element.style.backgroundColor = style.backgroundColor;
  if (style.separator) {
    element.classList.add('ruled');
    if (color(style.separatorColor)) element.style.borderTopColor = style.separatorColor;
  }
  return element;
}

const DRAW = { box, text, button, image, icon, separator, video, filler: () => h('div', { class: 'fx-filler' }) };

function component(node, parent, index, box) {
  const element = DRAW[node.type](node, parent);
  place(element.style, node, parent, index, box);
  return withAction(element, node);
}

function box(node) {
  const element = h('div', { class: `fx-box ${node.layout}` });
  dress(element.style, node);
  element.append(...(node.contents ?? []).map((child, index) => component(child, node.layout, index, node)));
  return element;
}

/** The box itself: colours, edges, inner space. */
function dress(style, node) {
  if (color(node.backgroundColor)) style.backgroundColor = node.backgroundColor;
  if (node.background?.type === 'linearGradient') style.backgroundImage = gradient(node.background);
  if (border(node.borderWidth)) {
    style.borderWidth = border(node.borderWidth);
    style.borderStyle = 'solid';
    style.borderColor = color(node.borderColor) ?? 'transparent';
  }
  if (gap(node.cornerRadius)) style.borderRadius = gap(node.cornerRadius);
  if (gap(node.paddingAll)) style.padding = gap(node.paddingAll);
  for (const [name, edge] of Object.entries(EDGES)) {
    if (gap(node[`padding${name}`])) style.setProperty(`padding-${edge}`, gap(node[`padding${name}`]));
  }
  for (const name of ['width', 'height', 'maxWidth', 'maxHeight']) {
    if (length(node[name])) style[name] = length(node[name]);
  }
  if (node.justifyContent) style.justifyContent = node.justifyContent;
  if (node.alignItems) style.alignItems = node.alignItems;
}

function gradient(background) {
  const angle = /^\d+(\.\d+)?deg$/.test(background.angle ?? '') ? background.angle : '0deg';
  const middle = color(background.centerColor) ? [`${background.centerColor} ${background.centerPosition ?? '50%'}`] : [];
  return `linear-gradient(${[angle, background.startColor, ...middle, background.endColor].join(', ')})`;
}

/** A component in its parent: share of the space, distance, offsets. */
function place(style, node, parent, index, box) {
  const level = parent !== 'vertical';
  if (node.position === 'absolute') {
    style.position = 'absolute';
  } else {
    share(style, node, level);
    const distance = gap(node.margin) ?? (index > 0 ? gap(box.spacing) : undefined);
    if (distance) style.setProperty(level ? 'margin-left' : 'margin-top', distance);
    if (node.gravity || !level) gravity(style, node, level);
  }
  for (const [name, edge] of Object.entries(EDGES)) {
    if (gap(node[`offset${name}`])) style[edge] = gap(node[`offset${name}`]);
  }
}

/** LINE: in a horizontal box a component takes 1 part by default, in a vertical one what it needs. */
function share(style, node, level) {
  if (node.type === 'separator') return;
  const fixed = node.type === 'icon' || (node.type === 'box' && length(level ? node.width : node.height));
  const parts = node.flex ?? (node.type === 'filler' ? 1 : level && !fixed ? 1 : 0);
  if (fixed && node.flex === undefined) style.flex = '0 0 auto';
  else if (parts === 0) style.flex = level ? '0 1 auto' : '0 0 auto';
  else style.flex = level ? `${parts} ${parts} 0px` : `${parts} 0 auto`;
}

function gravity(style, node, level) {
  const side = { top: 'flex-start', center: 'center', bottom: 'flex-end' }[node.gravity];
  if (!side) return;
  if (level) style.alignSelf = side;
  else style.setProperty('justify-content', side);
}
