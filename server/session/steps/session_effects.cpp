#include <algorithm>

#include "session/effects.hpp"
#include "session/steps/block.hpp"
#include "session/tables/tables.hpp"

namespace cuppa {
namespace {

// A step that is open again is not finished, nor is any other of its block.
void unfinish_open(SessionState& state) {
  if (!state.step) return;
  state.finished.erase(*state.step);
  for (const auto& step : open_block(state)) state.finished.erase(step.id);
}

// Ids count anew, as if all of it had been said in this session.
void bring_along(SessionState& state, const LastTime& last_time) {
  state.after = last_time.session;
  state.local_contact = last_time.local_contact;
  for (const auto& text : last_time.agreements) {
    state.agreed += 1;
    state.agreements.push_back({ItemId{"a" + std::to_string(state.agreed)}, 1, text, {}});
  }
  for (auto word : last_time.glossary) {
    state.words_asked += 1;
    word.id = ItemId{"w" + std::to_string(state.words_asked)};
    word.revision = 1;
    state.glossary.push_back(std::move(word));
  }
  for (auto given : last_time.givens) {
    state.given += 1;
    given.id = ItemId{"f" + std::to_string(state.given)};
    given.revision = 1;
    state.givens.push_back(std::move(given));
  }
}

}  // namespace

void effect(SessionState& state, const SessionCreated& event, const Told& told) {
  state.title = event.title;
  state.place_and_time = event.place_and_time;
  state.time_zone = event.time_zone;
  state.hall_expected = event.hall_expected;
  state.online_expected = event.online_expected;
  state.code = event.code;
  state.join_key = event.join_key;
  state.plan = event.plan;
  state.settings = event.settings;
  state.keep_days = event.keep_days;
  state.created_at = told.at;
  state.tables.clear();
  add_table(state, {kFirstTable, {}, {}});  // one circle
  if (event.last_time) bring_along(state, *event.last_time);
}

void effect(SessionState& state, const SessionStarted&, const Told& told) {
  state.status = Status::live;
  state.started_at = told.at;
}

void effect(SessionState& state, const SessionClosed&, const Told& told) {
  state.status = Status::closed;
  state.closed_at = told.at;
  state.clocks.clear();
  state.calls.clear();
}

void effect(SessionState& state, const SessionReopened&, const Told&) {
  state.status = state.started_at ? Status::live : Status::lobby;
  state.closed_at.reset();
  state.published = false;
  unfinish_open(state);
}

void effect(SessionState& state, const SessionRenamed& event, const Told&) {
  state.title = event.title;
}

void effect(SessionState& state, const CodeRotated& event, const Told&) {
  state.code = event.code;
  state.join_key = event.join_key;
}

void effect(SessionState& state, const SettingsChanged& event, const Told&) {
  state.settings = event.settings;
}

void effect(SessionState& state, const PlanChanged& event, const Told&) { state.plan = event.plan; }

void effect(SessionState& state, const StepFinished& event, const Told&) {
  state.finished.insert_or_assign(event.step, event.how);
  state.clocks.erase(kSessionScope);
}

// In a break `ready` says "I'm back": it begins with nobody who said so.
void effect(SessionState& state, const StepOpened& event, const Told&) {
  state.step = event.step;
  state.gathering = false;
  state.clocks.clear();
  unfinish_open(state);
  const auto* step = open_step(state);
  if (step == nullptr || step->kind != StepKind::break_) return;
  for (auto& participant : state.participants) participant.ready = false;
}

void effect(SessionState& state, const GatheringCalled&, const Told&) { state.gathering = true; }

void effect(SessionState& state, const GatheringStopped&, const Told&) {
  state.gathering = false;
  state.clocks.erase(kSessionScope);
}

void effect(SessionState& state, const QuestionsChanged& event, const Told&) {
  for (auto& step : state.plan) {
    if (step.id == event.step) step.questions = event.questions;
  }
  std::erase_if(state.suggested_questions, [&](const SuggestedQuestion& suggested) {
    return std::find(event.questions.begin(), event.questions.end(), suggested.text) !=
           event.questions.end();
  });
}

void effect(SessionState& state, const HostSaid& event, const Told& told) {
  state.said = HostLine{event.id, event.text, told.at};
  state.said_count += 1;
}

void effect(SessionState& state, const LocalContactWritten& event, const Told& told) {
  state.local_contact = {event.text, {}};
  if (!event.text.empty()) state.local_contact.checked_at = told.at;
}

void effect(SessionState& state, const RecordPublished&, const Told&) { state.published = true; }

void effect(SessionState& state, const RecordWithdrawn&, const Told&) { state.published = false; }

void effect(SessionState& state, const InvitationWritten& event, const Told&) {
  state.invitation = event.invitation;
  state.invitation_key = event.key;
  state.invitation_revision += 1;
}

}  // namespace cuppa
