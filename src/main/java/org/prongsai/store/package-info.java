/**
 * Redis plumbing: connection, scripts and the embedded server. Knows no feature and no domain word; what follows is the
 * one place where every key is drawn.
 *
 * <p>The inbox (owner: {@code line}, scripts in {@code resources/lua}). A chat lives in one of eight partitions
 * {@code p}; the braces of the prefix keep a partition's keys in one slot of a cluster, so that one script can move them
 * together. {@code chat} and {@code message} are pseudonyms (HMAC), never LINE's ids; {@code id} is LINE's
 * {@code webhookEventId}. Everything a person wrote, or is told, is sealed.
 *
 * <pre>{@code
 * key                    type    TTL     why
 * {in-p}:ready           zset    none    chats with anything to do, by the time they may be claimed; a lease and a
 *                                        putting off are the same: a time in the future. Empty when all is done
 * {in-p}:pending:chat    zset    none    the chat's event ids by LINE's timestamp; gone with the last event
 * {in-p}:box:chat        hash    none    per event: payload:id and outcome:id (sealed), received:id (ms), tries:id,
 *                                        sends:id, message:id and of:message (which event brings which message);
 *                                        lease: the claim that has the chat. Gone with the last event
 * {in-p}:memory:chat     string  10 min  what the handler remembers of the chat (sealed)
 * {in-p}:seen:id         string  3 days  events taken in: each is taken in once
 * {in-p}:unsent:message  string  3 days  messages taken back: one that arrives later is not taken in
 * {in-p}:dead            stream  90 days events that could not be done: id, payload (sealed), reason (error class)
 * }</pre>
 *
 * <p>Questions for the staff (owner: {@code conversation}, scripts {@code question_*}). Each is dropped 90 days after it was
 * kept, and the oldest of more than 20,000, whenever another is kept.
 *
 * <pre>{@code
 * key                    type    TTL     why
 * {questions}:times      zset    none    event ids by the second they were kept
 * {questions}:entries    hash    none    event id to why it was kept and the question (sealed)
 * {questions}:messages   hash    none    message to event id and back, so that an unsent message is forgotten
 * {questions}:counts     hash    none    how many ever, by kind: a handful of numbers
 * }</pre>
 *
 * <p>Keys without TTL must outlive any absence of the bot. Redis 6.2 or later, {@code noeviction}.
 */
@NullMarked
package org.prongsai.store;

import org.jspecify.annotations.NullMarked;
