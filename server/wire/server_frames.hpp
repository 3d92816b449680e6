// Frames that go to devices (protocol/frames/), as JSON text.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "session/event.hpp"
#include "session/refusal.hpp"
#include "session/state.hpp"
#include "session/viewer.hpp"
#include "wire/client_frames.hpp"

namespace cuppa::wire {

using Offsets = std::map<std::string, std::int64_t>;  // by the stream's wire name

// "everyone", "table.t1", "hosts", "readers", "participant.p3" and back.
std::string stream_name(const Stream& stream);
Stream stream_called(std::string_view name);

struct ClockAnswer {
  double client_time = 0;
  Instant received_at, sent_at;
};

struct Welcome {
  SessionId session;
  ParticipantId me;  // empty: a room screen
  std::string role;
  std::vector<Stream> streams;
  std::string epoch;
  bool delta = false;
  ClockAnswer clock;
};

// A line of captions that is not kept.
std::string caption_frame(const Caption& caption);

std::string welcome_frame(const Welcome& welcome);
std::string snapshot_frame(const std::vector<Stream>& streams, const Offsets& offsets,
                           const SessionState& state, const Viewer& viewer);
// `events` are whole event frames.
std::string delta_frame(const std::vector<std::string_view>& events);
std::string live_frame(const Offsets& heads, const std::set<ParticipantId>& here);
// `body` is the event's JSON text.
std::string event_frame(std::string_view stream, std::int64_t offset, Instant at,
                        std::string_view kind, int version, std::string_view body);
std::string acknowledgement_frame(std::string_view command_id, const Offsets& offsets);
std::string refusal_frame(std::string_view command_id, const Refused& refused);
std::string presence_frame(const std::map<ParticipantId, bool>& here);
std::string heartbeat_frame(Instant at, const Offsets& heads);
std::string clock_frame(const ClockAnswer& answer);
// No quarters: the level of this clock is not to be seen any more.
std::string clock_level_frame(const Scope& scope, std::optional<int> quarters);
// What became of a note without a name. unknown: there is no such note.
enum class NoNameOutcome { released, waiting, refused, unknown };

struct NoNameAnswer {
  NoNameOutcome outcome = NoNameOutcome::unknown;
  std::optional<Refusal> refusal{};
  std::string reply{};  // what somebody wrote back to its writer; may be empty
};

// Always limits::kNoNameFrameBytes long.
std::string no_name_answer_frame(std::string_view note_key, const NoNameAnswer& answer);

// To a frame that could not be read. To a note without a name it has the size of every other
// answer.
std::string bad_frame_answer(const BadFrame& bad);
std::string goodbye_frame(std::uint16_t code);

// The view of protocol/types/view.json.
std::string view_text(const SessionState& state, const Viewer& viewer);

}  // namespace cuppa::wire
