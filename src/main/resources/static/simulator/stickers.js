// A few stickers of our own: LINE's pictures are LINE's, so big emoji stand for them.

import { h } from './dom.js';

export const STICKERS = [
  { packageId: '446', stickerId: '1988', emoji: '👍', keywords: ['ดี', 'ok'] },
  { packageId: '446', stickerId: '1989', emoji: '🙏', keywords: ['ขอบคุณ', 'thanks'] },
  { packageId: '446', stickerId: '1990', emoji: '😄', keywords: ['ดีใจ', 'happy'] },
  { packageId: '446', stickerId: '1991', emoji: '😢', keywords: ['เสียใจ', 'sad'] },
  { packageId: '446', stickerId: '1992', emoji: '😡', keywords: ['โกรธ', 'angry'] },
  { packageId: '446', stickerId: '1993', emoji: '❤️', keywords: ['รัก', 'love'] },
];

export function picture(message) {
  const known = STICKERS.find(each => each.packageId === message.packageId && each.stickerId === message.stickerId);
  return known
    ? h('div', { class: 'sticker', role: 'img', 'aria-label': `สติกเกอร์ ${known.keywords[0]}` }, known.emoji)
    : h('div', { class: 'said' }, `สติกเกอร์ ${message.packageId}/${message.stickerId}`);
}
