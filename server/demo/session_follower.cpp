#include "demo/session_follower.hpp"

#include "session/apply.hpp"
#include "wire/event_codec.hpp"
#include "wire/json_text.hpp"
#include "wire/server_frames.hpp"
#include "wire/state_fields.hpp"

namespace cuppa::demo {

bool SessionFollower::take(const wire::Json& frame) {
  const auto type = frame.value("type", std::string{});
  if (type == "snapshot") {
    take_snapshot(frame["view"]);
  } else if (type == "delta") {
    for (const auto& event : frame["events"]) take_event(event);
  } else if (type == "event") {
    take_event(frame);
  } else {
    return false;
  }
  return true;
}

// What the player looks at, and no more.
void SessionFollower::take_snapshot(const wire::Json& view) {
  session_ = {};
  wire::Reader field{view};
  field("title", session_.title);
  field("code", session_.code);
  field("status", session_.status);
  field("settings", session_.settings);
  field("plan", session_.plan);
  field("step", session_.step);
  field("participants", session_.participants);
  field("tables", session_.tables);
  field("notes", session_.notes);
  field("park", session_.park);
  field("chat", session_.chat);
  field("agreements", session_.agreements);
  for (const auto& [scope, from] : view["clocks"].items()) {
    wire::Reader::from_json(from, session_.clocks[Scope{scope}]);
  }
}

void SessionFollower::take_event(const wire::Json& frame) {
  const auto event = wire::read_event(frame["kind"].get<std::string>(), frame["version"].get<int>(),
                                      wire::to_text(frame["body"]));
  if (!event) return;
  apply(session_, {wire::stream_called(frame["stream"].get<std::string>()), *event},
        Instant{frame["at"].get<std::int64_t>()});
}

}  // namespace cuppa::demo
