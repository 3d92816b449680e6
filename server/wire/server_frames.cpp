#include "wire/server_frames.hpp"

#include <algorithm>

#include "wire/json_text.hpp"
#include "wire/limits.hpp"
#include "wire/refusals.hpp"
#include "wire/state_fields.hpp"
#include "wire/text_writer.hpp"

namespace cuppa::wire {

using namespace std::string_view_literals;

namespace {

std::vector<std::string> names_of(const std::vector<Stream>& streams) {
  std::vector<std::string> names;
  for (const auto& stream : streams) names.push_back(stream_name(stream));
  return names;
}

Json json_of(const ClockAnswer& answer) {
  return {{"client_time", answer.client_time},
          {"received_at", answer.received_at.ms},
          {"sent_at", answer.sent_at.ms}};
}

std::string_view word_for(NoNameOutcome outcome) {
  switch (outcome) {
    case NoNameOutcome::released:
      return "released";
    case NoNameOutcome::waiting:
      return "waiting";
    case NoNameOutcome::refused:
      return "refused";
    case NoNameOutcome::unknown:
      break;
  }
  return "unknown";
}

}  // namespace

std::string stream_name(const Stream& stream) {
  switch (stream.kind) {
    case Stream::Kind::everyone:
      return "everyone";
    case Stream::Kind::hosts:
      return "hosts";
    case Stream::Kind::readers:
      return "readers";
    case Stream::Kind::table:
      return "table." + stream.id;
    case Stream::Kind::participant:
      return "participant." + stream.id;
    case Stream::Kind::closed_box:
      return "closed_box";
  }
  return {};
}

Stream stream_called(std::string_view name) {
  constexpr std::string_view kTable = "table.", kParticipant = "participant.";
  if (name == "hosts") return Stream::hosts();
  if (name == "readers") return Stream::readers();
  if (name == "closed_box") return Stream::closed_box();
  if (name.starts_with(kTable)) {
    return {Stream::Kind::table, std::string{name.substr(kTable.size())}};
  }
  if (name.starts_with(kParticipant)) {
    return {Stream::Kind::participant, std::string{name.substr(kParticipant.size())}};
  }
  return Stream::everyone();
}

std::string welcome_frame(const Welcome& welcome) {
  return to_text({{"type", "welcome"},
                  {"version", 1},
                  {"session", welcome.session.text},
                  {"me", welcome.me.empty() ? Json{} : Json(welcome.me.text)},
                  {"role", welcome.role},
                  {"streams", names_of(welcome.streams)},
                  {"epoch", welcome.epoch},
                  {"mode", welcome.delta ? "delta" : "snapshot"},
                  {"clock", json_of(welcome.clock)},
                  {"heartbeat_ms", limits::kHeartbeatAfterSilence.count()}});
}

std::string snapshot_frame(const std::vector<Stream>& streams, const Offsets& offsets,
                           const SessionState& state, const Viewer& viewer) {
  TextWriter frame;
  frame("type", "snapshot"sv);
  frame("streams", names_of(streams));
  frame("offsets", offsets);
  frame.ready("view", view_text(state, viewer));
  return frame.take();
}

std::string delta_frame(const std::vector<std::string_view>& events) {
  std::string frame = R"({"type":"delta","events":[)";
  for (const auto& event : events) {
    if (frame.back() != '[') frame += ',';
    frame += event;
  }
  return frame += "]}";
}

std::string live_frame(const Offsets& heads, const std::set<ParticipantId>& here) {
  Json list = Json::array();
  for (const auto& who : here) list.push_back(who.text);
  return to_text({{"type", "live"}, {"heads", heads}, {"here", list}});
}

// Around a body that is text already: this is what every delivery is made of.
std::string event_frame(std::string_view stream, std::int64_t offset, Instant at,
                        std::string_view kind, int version, std::string_view body) {
  std::string frame;
  frame.reserve(body.size() + stream.size() + kind.size() + 120);
  frame.append(R"({"type":"event","stream":")").append(stream);
  frame.append(R"(","offset":)").append(std::to_string(offset));
  frame.append(R"(,"at":)").append(std::to_string(at.ms));
  frame.append(R"(,"kind":")").append(kind);
  frame.append(R"(","version":)").append(std::to_string(version));
  frame.append(R"(,"body":)").append(body).append("}");
  return frame;
}

std::string acknowledgement_frame(std::string_view command_id, const Offsets& offsets) {
  TextWriter frame;
  frame("type", "acknowledgement"sv);
  frame("id", command_id);
  frame("offsets", offsets);
  return frame.take();
}

std::string refusal_frame(std::string_view command_id, const Refused& refused) {
  Json people = Json::array();
  for (const auto& who : refused.people) people.push_back(who.text);
  return to_text({{"type", "refusal"},
                  {"id", command_id.empty() ? Json{} : Json(command_id)},
                  {"code", code_of(refused.code)},
                  {"sentence", sentence_for(refused.code)},
                  {"try_again", may_try_again(refused.code)},
                  {"people", people}});
}

std::string presence_frame(const std::map<ParticipantId, bool>& here) {
  Json changes = Json::object();
  for (const auto& [who, is_here] : here) changes[who.text] = is_here;
  return to_text({{"type", "presence"}, {"here", changes}});
}

std::string heartbeat_frame(Instant at, const Offsets& heads) {
  TextWriter frame;
  frame("type", "heartbeat"sv);
  frame("at", at);
  frame("heads", heads);
  return frame.take();
}

std::string clock_frame(const ClockAnswer& answer) {
  auto frame = json_of(answer);
  frame["type"] = "clock";
  return to_text(frame);
}

std::string clock_level_frame(const Scope& scope, std::optional<int> quarters) {
  return to_text(
      {{"type", "ephemeral"},
       {"kind", "clock_level"},
       {"body", {{"scope", scope.text}, {"quarters", quarters ? Json(*quarters) : Json{}}}}});
}

std::string caption_frame(const Caption& caption) {
  TextWriter frame;
  frame("type", "caption"sv);
  frame("caption", caption);
  return frame.take();
}

std::string no_name_answer_frame(std::string_view note_key, const NoNameAnswer& answer) {
  Json frame{{"type", "no_name_answer"},
             {"note_key", note_key},
             {"outcome", word_for(answer.outcome)},
             {"code", answer.refusal ? Json(code_of(*answer.refusal)) : Json{}},
             {"reply", answer.reply.empty() ? Json{} : Json(answer.reply)},
             {"padding", ""}};
  const auto bare = to_text(frame).size();
  frame["padding"] =
      std::string(limits::kNoNameFrameBytes - std::min(bare, limits::kNoNameFrameBytes), ' ');
  return to_text(frame);
}

std::string bad_frame_answer(const BadFrame& bad) {
  if (bad.note_key) {
    return no_name_answer_frame(*bad.note_key, {NoNameOutcome::refused, bad.refusal});
  }
  return refusal_frame(bad.command_id, Refused{bad.refusal});
}

std::string goodbye_frame(std::uint16_t code) {
  const auto& close = close_code(code);
  Json frame{{"type", "goodbye"},
             {"code", code},
             {"reason", close.code},
             {"sentence", close.sentence},
             {"after_ms", Json{}}};
  if (close.then == "resume") frame["after_ms"] = {500, 4000};
  if (close.then == "resume_after_30_s") frame["after_ms"] = {30'000, 45'000};
  return to_text(frame);
}

}  // namespace cuppa::wire
