#include "wire/view.hpp"

#include "wire/json_text.hpp"
#include "wire/server_frames.hpp"
#include "wire/state_fields.hpp"

namespace cuppa::wire {
namespace {

template <class Key, class Value>
Json by_id(const std::map<Key, Value>& values) {
  Json object = Json::object();
  for (const auto& [key, value] : values) object[key.text] = Writer::to_json(value);
  return object;
}

Json clocks_of(const SessionState& state) {
  Json clocks = by_id(state.clocks);
  for (const auto& [scope, clock] : state.clocks) clocks[scope.text]["private"] = clock.is_private;
  return clocks;
}

}  // namespace

Json view_of(const SessionState& state, const Viewer& viewer) {
  const auto seen = seen_by(state, viewer);
  Writer v;
  v("title", seen.title);
  v("place_and_time", seen.place_and_time);
  v("time_zone", seen.time_zone);
  v("hall_expected", seen.hall_expected);
  v("online_expected", seen.online_expected);
  v("keep_days", seen.keep_days);
  v("code", seen.code);
  v("join_key", seen.join_key);
  v("status", seen.status);
  v("created_at", seen.created_at);
  v("started_at", seen.started_at);
  v("closed_at", seen.closed_at);
  v("settings", seen.settings);
  v("plan", seen.plan);
  v("step", seen.step);
  v("participants", seen.participants);
  v("tables", seen.tables);
  v("notes", seen.notes);
  v("park", seen.park);
  v("chat", seen.chat);
  v("feedback", seen.feedback);
  v("agreements", seen.agreements);
  v("said", seen.said);
  v("door", seen.door);
  Json view = v.take();
  view["finished"] = by_id(seen.finished);
  view["choices"] = by_id(seen.choices);
  view["groups"] = by_id(seen.groups);
  view["clocks"] = clocks_of(seen);
  return view;
}

std::string view_text(const SessionState& state, const Viewer& viewer) {
  return to_text(view_of(state, viewer));
}

}  // namespace cuppa::wire
