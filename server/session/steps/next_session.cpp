#include "session/steps/next_session.hpp"

namespace cuppa {
namespace {

LastTime last_time_of(const SessionId& session, const SessionState& state) {
  LastTime last_time{session, {}, state.glossary, {}, {}};
  for (const auto& line : state.agreements) {
    if (line.settled) last_time.agreements.push_back(line.text);
  }
  for (const auto& given : state.givens) {
    if (given.answer.empty()) last_time.givens.push_back(given);
  }
  last_time.local_contact = state.local_contact;
  return last_time;
}

}  // namespace

CreateSession next_session(const SessionId& session, const SessionState& state) {
  CreateSession next;
  next.title = state.title;
  next.place_and_time = state.place_and_time;
  next.time_zone = state.time_zone;
  next.hall_expected = state.hall_expected;
  next.online_expected = state.online_expected;
  next.keep_days = state.keep_days;
  next.plan = state.plan;
  next.settings = state.settings;
  next.settings.keep_captions = false;
  if (next.settings.door == Door::locked) next.settings.door = Door::open;
  next.last_time = last_time_of(session, state);
  return next;
}

}  // namespace cuppa
