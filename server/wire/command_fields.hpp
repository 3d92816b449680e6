// The wire's name of each field of each command: one list, read by the encoder and the decoder
// alike.
#pragma once

#include "session/command.hpp"
#include "wire/agreeing_fields.hpp"
#include "wire/feedback_fields.hpp"
#include "wire/fields.hpp"
#include "wire/given_fields.hpp"
#include "wire/invitation_fields.hpp"
#include "wire/park_command_fields.hpp"
#include "wire/state_fields.hpp"
#include "wire/theme_fields.hpp"

namespace cuppa::wire {

template <class V>
void fields(V&, Of<V, StartSession>&) {}
template <class V>
void fields(V& v, Of<V, CloseSession>& m) {
  v("answerer", m.answerer);
  v("due", m.due);
  v("how", m.how);
}
template <class V>
void fields(V&, Of<V, ReopenSession>&) {}
template <class V>
void fields(V& v, Of<V, RenameSession>& m) {
  v("title", m.title);
}
template <class V>
void fields(V&, Of<V, RotateCode>&) {}
template <class V>
void fields(V& v, Of<V, ChangeSettings>& m) {
  v("settings", m.settings);
}
template <class V>
void fields(V& v, Of<V, ChangePlan>& m) {
  v("steps", m.steps);
}
template <class V>
void fields(V& v, Of<V, NextStep>& m) {
  v("from", m.from);
  v("anyway", m.anyway);
}
template <class V>
void fields(V& v, Of<V, OpenStep>& m) {
  v("from", m.from);
  v("step", m.step);
  v("anyway", m.anyway);
}
template <class V>
void fields(V& v, Of<V, HaveBreak>& m) {
  v("from", m.from);
  v("minutes", m.minutes);
}
template <class V>
void fields(V& v, Of<V, SayToAll>& m) {
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, StartClock>& m) {
  v("scope", m.scope);
}
template <class V>
void fields(V& v, Of<V, PauseClock>& m) {
  v("scope", m.scope);
}
template <class V>
void fields(V& v, Of<V, ResumeClock>& m) {
  v("scope", m.scope);
}
template <class V>
void fields(V& v, Of<V, AddTime>& m) {
  v("scope", m.scope);
  v("seconds", m.seconds);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, StartTurn>& m) {
  v("table", m.table);
  v("who", m.who);
  v("anyway", m.anyway);
}
template <class V>
void fields(V& v, Of<V, FinishTurn>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, PassTurn>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, ComeBackToMe>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, AskForTurn>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, SetTurnAside>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, StepOver>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, ReorderTurns>& m) {
  v("table", m.table);
  v("order", m.order);
}
template <class V>
void fields(V& v, Of<V, OfferTurnAgain>& m) {
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, TypeTurn>& m) {
  v("table", m.table);
  v("text", m.text);
  v("who", m.who);
  v("use", m.use);
}
template <class V>
void fields(V& v, Of<V, KeepLine>& m) {
  v("table", m.table);
  v("text", m.text);
  v("who", m.who);
  v("use", m.use);
}
template <class V>
void fields(V& v, Of<V, AskKeeper>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, BecomeKeeper>& m) {
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, StopBeingKeeper>& m) {
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, AddTable>& m) {
  v("name", m.name);
  v("place", m.place);
}
template <class V>
void fields(V& v, Of<V, ChangeTable>& m) {
  v("table", m.table);
  v("name", m.name);
  v("place", m.place);
}
template <class V>
void fields(V& v, Of<V, RemoveTable>& m) {
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, MovePeople>& m) {
  v("moves", m.moves);
}
template <class V>
void fields(V& v, Of<V, ChooseTable>& m) {
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, ShuffleTables>& m) {
  v("people_a_table", m.people_a_table);
  v("mixed", m.mixed);
}
template <class V>
void fields(V& v, Of<V, ChangeMe>& m) {
  v("name", m.name);
  v("mode", m.mode);
  v("place", m.place);
  v("drink", m.drink);
  v("ready", m.ready);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, ChooseTurnLength>& m) {
  v("length", m.length);
  v("hide_clock", m.hide_clock);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, TellGroup>& m) {
  v("group", m.group);
}
template <class V>
void fields(V&, Of<V, LeaveSession>&) {}
template <class V>
void fields(V&, Of<V, ReturnToSession>&) {}
template <class V>
void fields(V& v, Of<V, LetIn>& m) {
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, TurnAway>& m) {
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, RemoveParticipant>& m) {
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, RenameParticipant>& m) {
  v("who", m.who);
  v("name", m.name);
}
template <class V>
void fields(V& v, Of<V, GiveRole>& m) {
  v("who", m.who);
  v("role", m.role);
}
template <class V>
void fields(V& v, Of<V, AddSeat>& m) {
  v("table", m.table);
  v("name", m.name);
  v("place", m.place);
  v("who_cares", m.who_cares);
}
template <class V>
void fields(V& v, Of<V, RenameSeat>& m) {
  v("who", m.who);
  v("name", m.name);
}
template <class V>
void fields(V& v, Of<V, RemoveSeat>& m) {
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, CareForSeat>& m) {
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, AddNote>& m) {
  v("table", m.table);
  v("text", m.text);
  v("who", m.who);
  v("use", m.use);
}
template <class V>
void fields(V& v, Of<V, EditNote>& m) {
  v("id", m.id);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, RemoveNote>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, PutNoteOnWall>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, TakeNoteOffWall>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, PostChat>& m) {
  v("text", m.text);
  v("use", m.use);
}
template <class V>
void fields(V& v, Of<V, HideChat>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, ChooseWordsUse>& m) {
  v("id", m.id);
  v("use", m.use);
}
template <class V>
void fields(V& v, Of<V, AddAgreement>& m) {
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, EditAgreement>& m) {
  v("id", m.id);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, RemoveAgreement>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, OpenTableStep>& m) {
  v("table", m.table);
  v("from", m.from);
  v("step", m.step);
  v("anyway", m.anyway);
}
template <class V>
void fields(V& v, Of<V, GatherTables>& m) {
  v("from", m.from);
  v("seconds", m.seconds);
}
template <class V>
void fields(V&, Of<V, StopGathering>&) {}
template <class V>
void fields(V& v, Of<V, ChangeQuestions>& m) {
  v("step", m.step);
  v("questions", m.questions);
}
template <class V>
void fields(V& v, Of<V, AskNoteTaker>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, BecomeNoteTaker>& m) {
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, StopBeingNoteTaker>& m) {
  v("table", m.table);
}
template <class V>
void fields(V& v, Of<V, ShowCard>& m) {
  v("table", m.table);
  v("card", m.card);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, PutCardDown>& m) {
  v("table", m.table);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, AskMeaning>& m) {
  v("word", m.word);
}
template <class V>
void fields(V& v, Of<V, ExplainWord>& m) {
  v("id", m.id);
  v("meaning", m.meaning);
}
template <class V>
void fields(V& v, Of<V, RemoveWord>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, SuggestQuestion>& m) {
  v("text", m.text);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, RemoveQuestion>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, CallHost>& m) {
  v("about", m.about);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, AnswerCall>& m) {
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, AskReader>& m) {
  v("who", m.who);
}
template <class V>
void fields(V&, Of<V, BecomeReader>&) {}
template <class V>
void fields(V&, Of<V, StopBeingReader>&) {}
template <class V>
void fields(V& v, Of<V, ShowHeldNote>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, KeepNotePrivate>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, WriteBack>& m) {
  v("id", m.id);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, SayPrivately>& m) {
  v("text", m.text);
  v("to", m.to);
}

}  // namespace cuppa::wire
