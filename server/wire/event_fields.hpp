// The wire's name of each field of each event: one list, read by the encoder and the decoder alike.
#pragma once

#include "session/event.hpp"
#include "wire/agreeing_fields.hpp"
#include "wire/feedback_fields.hpp"
#include "wire/fields.hpp"
#include "wire/given_fields.hpp"
#include "wire/invitation_fields.hpp"
#include "wire/park_event_fields.hpp"
#include "wire/state_fields.hpp"
#include "wire/theme_fields.hpp"

namespace cuppa::wire {

template <class V>
void fields(V& v, Of<V, SessionCreated>& m) {
  v("title", m.title);
  v("place_and_time", m.place_and_time);
  v("time_zone", m.time_zone);
  v("hall_expected", m.hall_expected);
  v("online_expected", m.online_expected);
  v("code", m.code);
  v("join_key", m.join_key);
  v("plan", m.plan);
  v("settings", m.settings);
  v("keep_days", m.keep_days);
  v("last_time", m.last_time);
}
template <class V>
void fields(V&, Of<V, SessionStarted>&) {}
template <class V>
void fields(V& v, Of<V, SessionClosed>& m) {
  v("because", m.because);
}
template <class V>
void fields(V&, Of<V, SessionReopened>&) {}
template <class V>
void fields(V& v, Of<V, SessionRenamed>& m) {
  v("title", m.title);
}
template <class V>
void fields(V& v, Of<V, CodeRotated>& m) {
  v("code", m.code);
  v("join_key", m.join_key);
}
template <class V>
void fields(V& v, Of<V, SettingsChanged>& m) {
  v("settings", m.settings);
}
template <class V>
void fields(V& v, Of<V, PlanChanged>& m) {
  v("plan", m.plan);
}
template <class V>
void fields(V& v, Of<V, StepFinished>& m) {
  v("step", m.step);
  v("how", m.how);
}
template <class V>
void fields(V& v, Of<V, StepOpened>& m) {
  v("step", m.step);
}
template <class V>
void fields(V& v, Of<V, HostSaid>& m) {
  v("id", m.id);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, ClockChanged>& m) {
  v("clock", m.clock);
}
template <class V>
void fields(V& v, Of<V, ClockHidden>& m) {
  v("scope", m.scope);
}
template <class V>
void fields(V& v, Of<V, TimeIsUp>& m) {
  v("scope", m.scope);
  v("revision", m.revision);
  v("late", m.late);
}
template <class V>
void fields(V& v, Of<V, TurnsQueued>& m) {
  v("table", m.table);
  v("step", m.step);
  v("turns", m.turns);
}
template <class V>
void fields(V& v, Of<V, TurnJoined>& m) {
  v("table", m.table);
  v("who", m.who);
  v("state", m.state);
  v("before", m.before);
}
template <class V>
void fields(V& v, Of<V, TurnStarted>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, TurnFinished>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, TurnPassed>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, TurnPostponed>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, TurnSetAside>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, TurnSteppedOver>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, TurnLeft>& m) {
  v("table", m.table);
  v("who", m.who);
  v("had", m.had);
}
template <class V>
void fields(V& v, Of<V, TurnsReordered>& m) {
  v("table", m.table);
  v("order", m.order);
}
template <class V>
void fields(V& v, Of<V, TurnsOfferedAgain>& m) {
  v("table", m.table);
  v("people", m.people);
}
template <class V>
void fields(V& v, Of<V, KeeperAsked>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, KeeperChanged>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, TableAdded>& m) {
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, TableChanged>& m) {
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, TableRemoved>& m) {
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, PeopleMoved>& m) {
  v("moves", m.moves);
}
template <class V>
void fields(V& v, Of<V, ParticipantJoined>& m) {
  v("participant", m.participant);
}
template <class V>
void fields(V& v, Of<V, ParticipantChanged>& m) {
  v("participant", m.participant);
}
template <class V>
void fields(V& v, Of<V, ParticipantLeft>& m) {
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, ParticipantReturned>& m) {
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, ParticipantRemoved>& m) {
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, TurnLengthChosen>& m) {
  v("choice", m.choice);
}
template <class V>
void fields(V& v, Of<V, GroupTold>& m) {
  v("who", m.who);
  v("group", m.group);
}
template <class V>
void fields(V& v, Of<V, Knocked>& m) {
  v("knock", m.knock);
}
template <class V>
void fields(V& v, Of<V, KnockAnswered>& m) {
  v("who", m.who);
  v("let_in", m.let_in);
}
template <class V>
void fields(V& v, Of<V, TurnTyped>& m) {
  v("id", m.id);
  v("table", m.table);
  v("step", m.step);
  v("text", m.text);
  v("by", m.by);
}
template <class V>
void fields(V& v, Of<V, NoteAdded>& m) {
  v("id", m.id);
  v("about", m.about);
  v("table", m.table);
  v("step", m.step);
  v("text", m.text);
  v("by", m.by);
}
template <class V>
void fields(V& v, Of<V, NoteEdited>& m) {
  v("id", m.id);
  v("table", m.table);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, NoteRemoved>& m) {
  v("id", m.id);
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, NotePutOnWall>& m) {
  v("id", m.id);
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, NoteTakenOffWall>& m) {
  v("id", m.id);
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, ChatPosted>& m) {
  v("id", m.id);
  v("text", m.text);
  v("by", m.by);
}
template <class V>
void fields(V& v, Of<V, ChatHidden>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, WordsUseChosen>& m) {
  v("choice", m.choice);
}
template <class V>
void fields(V& v, Of<V, NoNameReleased>& m) {
  v("batch", m.batch);
  v("items", m.items);
}
template <class V>
void fields(V& v, Of<V, AgreementAdded>& m) {
  v("id", m.id);
  v("text", m.text);
  v("by", m.by);
  v("proposed", m.proposed);
}
template <class V>
void fields(V& v, Of<V, AgreementEdited>& m) {
  v("id", m.id);
  v("text", m.text);
  v("proposed", m.proposed);
}
template <class V>
void fields(V& v, Of<V, AgreementRemoved>& m) {
  v("id", m.id);
}
template <class V>
void fields(V&, Of<V, GatheringCalled>&) {}
template <class V>
void fields(V&, Of<V, GatheringStopped>&) {}
template <class V>
void fields(V& v, Of<V, QuestionsChanged>& m) {
  v("step", m.step);
  v("questions", m.questions);
}
template <class V>
void fields(V& v, Of<V, TableStepOpened>& m) {
  v("table", m.table);
  v("step", m.step);
}
template <class V>
void fields(V& v, Of<V, NoteTakerAsked>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, NoteTakerChanged>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, CardShown>& m) {
  v("table", m.table);
  v("who", m.who);
  v("card", m.card);
}
template <class V>
void fields(V& v, Of<V, CardPutDown>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, WordAsked>& m) {
  v("id", m.id);
  v("word", m.word);
}
template <class V>
void fields(V& v, Of<V, WordExplained>& m) {
  v("id", m.id);
  v("meaning", m.meaning);
}
template <class V>
void fields(V& v, Of<V, WordRemoved>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, QuestionSuggested>& m) {
  v("question", m.question);
}
template <class V>
void fields(V& v, Of<V, QuestionRemoved>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, HostCalled>& m) {
  v("call", m.call);
}
template <class V>
void fields(V& v, Of<V, CallAnswered>& m) {
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, CaptionAdded>& m) {
  v("caption", m.caption);
}
template <class V>
void fields(V& v, Of<V, ReaderAsked>& m) {
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, ReaderChanged>& m) {
  v("reader", m.reader);
}
template <class V>
void fields(V& v, Of<V, NotesHeld>& m) {
  v("items", m.items);
}
template <class V>
void fields(V& v, Of<V, HeldNoteSettled>& m) {
  v("id", m.id);
  v("shown", m.shown);
}
template <class V>
void fields(V& v, Of<V, WrittenBack>& m) {
  v("reply", m.reply);
}
template <class V>
void fields(V& v, Of<V, PrivateWordSaid>& m) {
  v("word", m.word);
}

}  // namespace cuppa::wire
