// The wire's name of each field of what events and views are made of (protocol/types/).
#pragma once

#include "session/last_time.hpp"
#include "session/state.hpp"
#include "wire/fields.hpp"

namespace cuppa::wire {

template <class V>
void fields(V& v, Of<V, Step>& m) {
  v("id", m.id);
  v("kind", m.kind);
  v("title", m.title);
  v("questions", m.questions);
  v("length_ms", m.length_ms);
  v("turn_ms", m.turn_ms);
  v("pace", m.pace);
  v("words", m.words);
  v("link", m.link);
}
template <class V>
void fields(V& v, Of<V, Settings>& m) {
  v("clock_shown_to", m.clock_shown_to);
  v("chat", m.chat);
  v("no_name", m.no_name);
  v("no_name_window_seconds", m.no_name_window_seconds);
  v("door", m.door);
  v("keep_chat", m.keep_chat);
  v("seating", m.seating);
  v("cards", m.cards);
  v("keep_captions", m.keep_captions);
}
template <class V>
void fields(V& v, Of<V, Participant>& m) {
  v("id", m.id);
  v("name", m.name);
  v("mug", m.mug);
  v("role", m.role);
  v("mode", m.mode);
  v("place", m.place);
  v("drink", m.drink);
  v("ready", m.ready);
  v("presence", m.presence);
  v("table", m.table);
  v("cared_by", m.cared_by);
}
template <class V>
void fields(V& v, Of<V, Clock>& m) {
  v("scope", m.scope);
  v("revision", m.revision);
  v("state", m.state);
  v("length_ms", m.length_ms);
  v("deadline", m.deadline);
  v("left_ms", m.left_ms);
  v("time_is_up", m.time_is_up);
}
template <class V>
void fields(V& v, Of<V, Turn>& m) {
  v("who", m.who);
  v("state", m.state);
  v("stepped_over", m.stepped_over);
  v("typed", m.typed);
  v("offered_again", m.offered_again);
}
template <class V>
void fields(V& v, Of<V, TableCard>& m) {
  v("id", m.id);
  v("name", m.name);
  v("place", m.place);
}
template <class V>
void fields(V& v, Of<V, Move>& m) {
  v("who", m.who);
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, ShownCard>& m) {
  v("who", m.who);
  v("card", m.card);
}
template <class V>
void fields(V& v, Of<V, Table>& m) {
  v("id", m.id);
  v("name", m.name);
  v("place", m.place);
  v("keeper", m.keeper);
  v("keeper_asked", m.keeper_asked);
  v("turns", m.turns);
  v("step", m.step);
  v("note_taker", m.note_taker);
  v("note_taker_asked", m.note_taker_asked);
  v("cards", m.cards);
  v("heard_at", m.heard_at);
}
template <class V>
void fields(V& v, Of<V, ParkItem>& m) {
  v("id", m.id);
  v("revision", m.revision);
  v("state", m.state);
  v("text", m.text);
  v("by", m.by);
  v("owner", m.owner);
  v("due", m.due);
  v("how", m.how);
  v("outcome", m.outcome);
  v("became", m.became);
  v("shared", m.shared);
  v("into", m.into);
  v("answered_by", m.answered_by);
  v("released", m.released);
  v("asked", m.asked);
}
template <class V>
void fields(V& v, Of<V, Note>& m) {
  v("id", m.id);
  v("revision", m.revision);
  v("about", m.about);
  v("table", m.table);
  v("step", m.step);
  v("text", m.text);
  v("by", m.by);
  v("on_wall", m.on_wall);
  v("parked", m.parked);
}
template <class V>
void fields(V& v, Of<V, ChatItem>& m) {
  v("id", m.id);
  v("text", m.text);
  v("by", m.by);
  v("hidden", m.hidden);
  v("parked", m.parked);
}
template <class V>
void fields(V& v, Of<V, Agreement>& m) {
  v("id", m.id);
  v("revision", m.revision);
  v("text", m.text);
  v("by", m.by);
  v("supported", m.supported);
  v("settled", m.settled);
}
template <class V>
void fields(V& v, Of<V, AgreementSupport>& m) {
  v("who", m.who);
  v("agreement", m.agreement);
}
template <class V>
void fields(V& v, Of<V, WordsUseChoice>& m) {
  v("id", m.id);
  v("by", m.by);
  v("use", m.use);
}
template <class V>
void fields(V& v, Of<V, NoNameItem>& m) {
  v("id", m.id);
  v("box", m.box);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, HeldNote>& m) {
  v("note", m.note);
  v("kept_private", m.kept_private);
}
template <class V>
void fields(V& v, Of<V, PrivateWord>& m) {
  v("id", m.id);
  v("with", m.with);
  v("by", m.by);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, NoNameReply>& m) {
  v("note", m.note);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, TurnChoice>& m) {
  v("who", m.who);
  v("length", m.length);
  v("hide_clock", m.hide_clock);
}
template <class V>
void fields(V& v, Of<V, Knock>& m) {
  v("who", m.who);
  v("name", m.name);
  v("place", m.place);
  v("mode", m.mode);
}
template <class V>
void fields(V& v, Of<V, HostLine>& m) {
  v("id", m.id);
  v("text", m.text);
  v("at", m.at);
}
template <class V>
void fields(V& v, Of<V, GlossaryWord>& m) {
  v("id", m.id);
  v("revision", m.revision);
  v("word", m.word);
  v("meaning", m.meaning);
}
template <class V>
void fields(V& v, Of<V, Given>& m) {
  v("id", m.id);
  v("revision", m.revision);
  v("list", m.list);
  v("text", m.text);
  v("owner", m.owner);
  v("due", m.due);
  v("how", m.how);
  v("answer", m.answer);
}
template <class V>
void fields(V& v, Of<V, LocalContact>& m) {
  v("text", m.text);
  v("checked_at", m.checked_at);
}
template <class V>
void fields(V& v, Of<V, LastTime>& m) {
  v("session", m.session);
  v("agreements", m.agreements);
  v("glossary", m.glossary);
  v("givens", m.givens);
  v("local_contact", m.local_contact);
}
template <class V>
void fields(V& v, Of<V, SuggestedQuestion>& m) {
  v("id", m.id);
  v("text", m.text);
  v("by", m.by);
}
template <class V>
void fields(V& v, Of<V, HostCall>& m) {
  v("who", m.who);
  v("about", m.about);
}
template <class V>
void fields(V& v, Of<V, Caption>& m) {
  v("number", m.number);
  v("language", m.language);
  v("text", m.text);
  v("source", m.source);
  v("table", m.table);
}

}  // namespace cuppa::wire
