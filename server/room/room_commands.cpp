// Room, the part about commands.
#include <algorithm>

#include "room/room.hpp"
#include "wire/digest.hpp"
#include "wire/json_text.hpp"
#include "wire/limits.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {
namespace {

// Where the asker finds what they brought about. Only of streams that they may read: another number
// could tell of another's. They are those after the events, counted on before they are handed out.
wire::Offsets offsets_after(const std::vector<Outcome>& outcomes, const History& history,
                            const std::vector<Stream>& streams) {
  wire::Offsets offsets;
  for (const auto& outcome : outcomes) {
    if (std::find(streams.begin(), streams.end(), outcome.stream) == streams.end()) continue;
    const auto [found, is_first] = offsets.try_emplace(wire::stream_name(outcome.stream), 0);
    if (is_first) found->second = history.head(found->first);
    found->second += 1;
  }
  return offsets;
}

// An answer is kept with who asked and the events it brought. Without one, the same command sent
// again is decided anew.
bool nobody_keeps_who_asked(const ClientCommand& command) {
  return visit(
      []<class Command>(const Command&) {
        return requires { Command::kNobodyKeepsWhoAsked; };
      },
      command);
}

}  // namespace

std::string Room::refusal(const std::string& command_id, const Refused& refused) const {
  outside_.figures->count(refused.code);
  return wire::refusal_frame(command_id, refused);
}

void Room::handle(const Device::Handle& subscriber, const wire::CommandFrame& frame) {
  const auto* device = devices_.find(subscriber);
  if (device == nullptr) return;
  const auto refuse = [&](const Refused& refused) {
    answer(subscriber, refusal(frame.id, refused));
  };
  if (device->viewer.is_screen()) return refuse({Refusal::not_allowed});
  const auto actor = device->viewer.who;
  if (const auto* known = history_.find_answer(actor, frame.id)) {
    if (known->command_hash != frame.fingerprint) return refuse({Refusal::id_used_again});
    return repeat_answer(subscriber, actor, frame.id);
  }
  if (takes_nothing()) return refuse({Refusal::not_saved});
  auto& limit =
      limits_.try_emplace(actor, limits::kCommandsASecond, limits::kCommandsBurst).first->second;
  if (!limit.take(outside_.clock.now())) return refuse({Refusal::too_many});
  run_command(*device, frame);
}

// The first time may itself still wait to be kept; where it was lost, so is its answer.
void Room::repeat_answer(const Device::Handle& subscriber, const ParticipantId& actor,
                         const std::string& command_id) {
  const auto* known = history_.find_answer(actor, command_id);
  answer(subscriber, known != nullptr ? known->answer : refusal(command_id, {Refusal::not_saved}),
         [this, subscriber, actor, command_id] { repeat_answer(subscriber, actor, command_id); });
}

Decision Room::decided(const ParticipantId& actor, const ClientCommand& command,
                       std::optional<int> seen_revision) {
  auto now = situation(actor);
  now.expected_revision = seen_revision;
  if (const auto* close = get_if<CloseSession>(&command)) {
    if (auto refused = refused_close(now, *close)) return *refused;
    let_out(no_name_.end_regardless());
  }
  return decide(now, command);
}

void Room::run_command(const Device& device, const wire::CommandFrame& frame) {
  const Device::Handle subscriber = device.subscriber;
  const auto actor = device.viewer.who;
  auto command = frame.command;
  if (auto* rotate = get_if<RotateCode>(&command)) {
    rotate->code = outside_.free_code();
    rotate->join_key = outside_.fresh_key();
  }
  if (auto* page = get_if<OpenFollowUp>(&command)) page->key = outside_.fresh_key();
  if (auto* written = get_if<WriteInvitation>(&command)) written->key = outside_.fresh_key();
  const auto decision = decided(actor, command, frame.expected_revision);
  if (const auto* refused = std::get_if<Refused>(&decision)) {
    return answer(subscriber, refusal(frame.id, *refused), [this, subscriber, frame] {
      answer(subscriber, refusal(frame.id, {Refusal::not_saved}));
    });
  }
  const auto& outcomes = std::get<std::vector<Outcome>>(decision);
  const auto offsets = offsets_after(outcomes, history_, device.due);
  const auto acknowledgement = wire::acknowledgement_frame(frame.id, offsets);
  Append append;
  if (!nobody_keeps_who_asked(command)) {
    append.answer = StoredAnswer{actor.text, frame.id, frame.fingerprint, acknowledgement};
  }
  accept(outcomes, std::move(append),
         [this, subscriber, told = make_text_frame(acknowledgement), id = frame.id](bool kept) {
           if (kept) ++outside_.figures->commands_accepted;
           auto* asking = devices_.find(subscriber);
           if (asking == nullptr) return;
           asking->subscriber->deliver(
               kept ? told : make_text_frame(refusal(id, {Refusal::not_saved})), Urgency::kept);
         });
}

}  // namespace cuppa
