// Draws the body of one message, whoever sent it.

import { h, pressable, safeUri } from './dom.js';
import { flex } from './flex.js';
import { perform } from './actions.js';
import { picture as sticker } from './stickers.js';

const content = id => `/simulator/content/${encodeURIComponent(id)}`;
const LINK = /((?:https?:\/\/|tel:)[^\s<>"']+)/;

/** Splits a text into words and links; only what LINE's app would make a link becomes one. */
function linked(text) {
  return text.split(LINK).map(part => {
    const href = LINK.test(part) ? safeUri(part) : null;
    return href ? h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, part) : part;
  });
}

/** Texts of the second version carry {places} for mentions and emoji. */
function substituted(message) {
  return message.text.replace(/\{(\w{1,20})\}/g, (whole, key) => {
    const place = message.substitution?.[key];
    return place?.type === 'mention' ? `@${place.mentionee?.type === 'all' ? 'All' : key}` : place ? '☺' : whole;
  }).replaceAll('{{', '{').replaceAll('}}', '}');
}

const said = text => h('div', { class: 'said' }, ...linked(text));

function image(message, own) {
  const url = own ? content(message.id) : message.previewImageUrl;
  return own
    ? h('a', { class: 'media', href: url, target: '_blank', rel: 'noopener' }, h('img', { src: url, alt: 'รูปภาพ', loading: 'lazy' }))
    : h('div', { class: 'said' }, `รูปภาพ ${url ?? ''}`);
}

const extension = name => (/\.(\w{1,4})$/.exec(name ?? '')?.[1] ?? 'file').toUpperCase();

function file(message) {
  return h('a', { class: 'said file', href: content(message.id), download: message.fileName },
    h('span', { class: 'file-mark', 'aria-hidden': 'true' }, extension(message.fileName)), h('span', {}, message.fileName, h('small', {}, `${message.fileSize} ไบต์`)));
}

function place(message) {
  return h('div', { class: 'said place' }, h('strong', {}, message.title ?? 'ตำแหน่ง'),
    h('span', {}, message.address ?? ''), h('small', {}, `${message.latitude}, ${message.longitude}`));
}

function buttons(actions) {
  return actions.map(action => h('button', { type: 'button', class: 'template-button', onclick: () => perform(action) }, action.label));
}

const column = node => h('div', { class: 'template' },
  node.title && h('strong', {}, node.title), h('p', {}, node.text), ...buttons(node.actions ?? []));

function template(message) {
  const node = message.template;
  if (node.type === 'carousel') return h('div', { class: 'fx-carousel', tabindex: '0' }, ...node.columns.map(column));
  if (node.type === 'image_carousel') {
    return h('div', { class: 'fx-carousel' }, ...node.columns.map(each =>
      pressable(h('div', { class: 'template' }, each.action.label ?? ''), each.action.label, () => perform(each.action))));
  }
  return column(node);
}

/** @param own whether a person sent it: their bytes are with the stand-in */
export function drawMessage(message, own) {
  switch (message.type) {
    case 'text': return said(message.text);
    case 'textV2': return said(substituted(message));
    case 'flex': return flex(message.contents);
    case 'template': return template(message);
    case 'image': return image(message, own);
    case 'video': return own ? h('video', { class: 'media', controls: true, src: content(message.id) }) : said(`วิดีโอ ${message.originalContentUrl}`);
    case 'audio': return own ? h('audio', { controls: true, src: content(message.id) }) : said(`เสียง ${message.originalContentUrl}`);
    case 'file': return file(message);
    case 'location': return place(message);
    case 'sticker': return sticker(message);
    default: return said(message.altText ?? message.type);
  }
}
