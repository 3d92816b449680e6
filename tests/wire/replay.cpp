#include "wire/replay.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "session/apply.hpp"
#include "support/golden_file.hpp"
#include "support/protocol_files.hpp"
#include "wire/event_codec.hpp"
#include "wire/server_frames.hpp"

namespace cuppa::tests {

void Replay::finish() const {
  const auto streams = streams_for(start_ ? *start_ : meeting_.state(), viewer_);
  ASSERT_EQ(streams, streams_for(meeting_.state(), viewer_)) << "a snapshot would come between";
  SessionState held;
  if (start_) held = seen_by(*start_, viewer_);
  Json events = Json::array();
  std::map<std::string, std::int64_t> heads;
  for (std::size_t i = 0; i < meeting_.log().size(); ++i) {
    const auto& [outcome, at] = meeting_.log()[i];
    const auto stream = wire::stream_name(outcome.stream);
    const auto offset = ++heads[stream];
    const bool reads = std::find(streams.begin(), streams.end(), outcome.stream) != streams.end();
    if (i < first_ || !reads) continue;
    const auto kind = wire::kind_of(outcome.event);
    const auto body = wire::body_of(outcome.event);
    events.push_back(Json::parse(wire::event_frame(stream, offset, at, kind, 1, body)));
    // As a device does it: from the words alone.
    apply(held, {wire::stream_called(stream), *wire::read_event(kind, 1, body)}, at);
  }
  const auto view = Json::parse(wire::view_text(meeting_.state(), viewer_));
  EXPECT_EQ(Json::parse(wire::view_text(held, viewer_)), view) << file_;
  EXPECT_EQ(misfit("types/view.json", view), "") << file_;
  const Json replay{{"viewer", viewer_.is_screen() ? Json{} : Json(viewer_.who.text)},
                    {"start", start_ ? Json::parse(wire::view_text(*start_, viewer_)) : Json{}},
                    {"events", events},
                    {"view", view}};
  expect_golden(protocol_path("replays/" + file_ + ".json"), replay.dump(2) + "\n");
}

void finish_all(const std::vector<Replay>& replays) {
  for (const auto& replay : replays) replay.finish();
}

}  // namespace cuppa::tests
